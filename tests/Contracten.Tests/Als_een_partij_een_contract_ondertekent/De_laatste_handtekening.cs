using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class De_laatste_handtekening
{
    [Fact]
    public void Maakt_het_contract_ondertekend_en_meteen_van_kracht_als_de_ingangsdatum_er_al_is()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();
        contract.Status.ShouldBe(Contractstatus.TerOndertekening);

        var gebeurd = contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht));

        gebeurd.Select(g => g.GetType()).ShouldBe([typeof(HandtekeningWerdGezet), typeof(ContractWerdOndertekend), typeof(ContractTradInWerking)]);
        gebeurd[1].ShouldBe(new ContractWerdOndertekend(contract.Id, contract.Hash!, Voorbeeld.Nu.Nu));
        gebeurd[2].ShouldBe(new ContractTradInWerking(contract.Id, Voorbeeld.Nu.Vandaag));
        contract.Status.ShouldBe(Contractstatus.InWerking);
    }

    [Fact]
    public void Laat_het_contract_wachten_op_een_latere_ingangsdatum() => Hulp.Contracten.Ondertekend().Status.ShouldBe(Contractstatus.Ondertekend);

    [Fact]
    public void Maakt_in_elke_volgorde_het_contract_precies_bij_de_vijfde_ondertekend()
    {
        (Betrokkene Wie, Grond Grond)[] tekenaars =
        [
            (Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit), (Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit),
            (Wie.Voorzitter(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit), (Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit),
            (Wie.Partner, Voorbeeld.Volmacht),
        ];
        foreach (var volgorde in Volgordes([0, 1, 2, 3, 4]))
        {
            var contract = Hulp.Contracten.TerOndertekening();
            for (var i = 0; i < 5; i++)
            {
                var gebeurd = contract.Na(c => c.Teken(tekenaars[volgorde[i]].Wie, tekenaars[volgorde[i]].Grond));
                gebeurd.OfType<ContractWerdOndertekend>().Count().ShouldBe(i == 4 ? 1 : 0);
            }
        }
    }

    private static IEnumerable<int[]> Volgordes(int[] rij) => rij.Length <= 1
        ? [rij]
        : rij.SelectMany(eerste => Volgordes([.. rij.Where(r => r != eerste)]).Select(rest => (int[])[eerste, .. rest]));
}
