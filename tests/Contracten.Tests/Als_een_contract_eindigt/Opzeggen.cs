using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_eindigt;

/// <summary>With a notice of ninety days.</summary>
public sealed class Opzeggen
{
    private static readonly DateOnly Vroegst = Voorbeeld.Nu.Vandaag.AddDays(90);

    private static Gebiedscontract Contract => Hulp.Contracten.InWerking(Voorbeeld.Inhoud with { Opzegging = new("Met een aangetekende brief.", 90) });

    [Fact]
    public void Laat_het_contract_binden_tot_de_laatste_dag_en_dan_eindigen()
    {
        var contract = Contract;
        contract.Na(c => c.ZegOp("Geen middelen.", Vroegst, Wie.Partner, Voorbeeld.Nu))
            .ShouldBe([new ContractWerdOpgezegd(contract.Id, Voorbeeld.Onderneming, Hoedanigheid.GemachtigdePersoon, Wie.Partner.Persoon, Vroegst)]);
        contract.Status.ShouldBe(Contractstatus.InWerking);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Vroegst))).ShouldBeEmpty();

        var einde = contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Vroegst.AddDays(1)))).ShouldHaveSingleItem().ShouldBeOfType<ContractWerdBeeindigd>();
        (einde.Grond, einde.Datum).ShouldBe((Beeindigingsgrond.Opgezegd, Vroegst));
    }

    [Fact]
    public void Kan_niet_zonder_regeling_in_het_contract() => Hulp.Contracten.InWerking().Weigert("opzegging-niet-voorzien",
        c => c.ZegOp("Neen.", Vroegst, Wie.Partner, Voorbeeld.Nu));

    [Fact]
    public void Houdt_de_termijn() =>
        Contract.Weigert("ongeldige-invoer", c => c.ZegOp("Neen.", Vroegst.AddDays(-1), Wie.Partner, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["datum"]);

    [Fact]
    public void Doet_alleen_wie_voor_een_partij_tekent()
    {
        foreach (var wie in new[] { Wie.Team, Wie.Gemandateerde, Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Anoniem })
        {
            Contract.Weigert("niet-bevoegd", c => c.ZegOp("Neen.", Vroegst, wie, Voorbeeld.Nu));
        }

        Contract.Na(c => c.ZegOp("Neen.", Vroegst, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Maakt_een_einde_nooit_later()
    {
        var contract = Contract;
        contract.ZegOp("Neen.", Vroegst, Wie.Partner, Voorbeeld.Nu);
        contract.Weigert("contract-eindigt-eerder", c => c.ZegOp("Ook wij.", Vroegst, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu));
        Contract.Weigert("contract-eindigt-eerder", c => c.ZegOp("Neen.", c.Inhoud.Einddatum, Wie.Partner, Voorbeeld.Nu));
    }
}
