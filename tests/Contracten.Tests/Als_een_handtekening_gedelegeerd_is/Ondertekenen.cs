using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_gedelegeerd_is;

public sealed class Ondertekenen
{
    private static readonly Guid Delegatie = Guid.CreateVersion7();
    private static readonly Vervanging AlsDirecteur = new(Delegatie, Hoedanigheid.AlgemeenDirecteur);
    private static readonly Betrokkene Medewerker = Wie.Medewerker(Voorbeeld.Antwerpen);

    [Fact]
    public void Draagt_de_handtekening_de_functie_die_vervangen_wordt_en_haar_delegatie()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        var gezet = contract.Na(c => Teken(c, Medewerker, AlsDirecteur)).Single().ShouldBeOfType<HandtekeningWerdGezet>();

        (gezet.Hoedanigheid, gezet.Persoon, gezet.Delegatie).ShouldBe((Hoedanigheid.AlgemeenDirecteur, Medewerker.Persoon, Delegatie));
        contract.Weigert("handtekening-al-gezet", c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
    }

    [Fact]
    public void Zet_een_persoon_nooit_beide_handtekeningen()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        Teken(contract, Medewerker, AlsDirecteur);

        contract.Weigert("twee-personen-nodig", c => Teken(c, Medewerker, new(Guid.CreateVersion7(), Hoedanigheid.VoorzitterGemeenteraad)));
    }

    [Fact]
    public void Telt_een_delegatie_van_een_functie_die_hier_niet_tekent_niet() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => Teken(c, Wie.Raadslid(Voorbeeld.Antwerpen), new(Delegatie, Hoedanigheid.Burgemeester))).Status.ShouldBe(403);

    [Fact]
    public void Kan_ook_een_mijlpaal_onder_een_delegatie_getekend_worden()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);
        var raadslid = Wie.Raadslid(Voorbeeld.Antwerpen);

        var gezet = contract.Na(c => c.OndertekenMijlpaal(c.Eerste(), raadslid.Op(Voorbeeld.Collegebesluit) with { Vervangt = new(Delegatie, Hoedanigheid.Burgemeester) },
            Handtekeningniveau.Gewoon, Voorbeeld.Nu)).Single().ShouldBeOfType<MijlpaalWerdOndertekend>();

        (gezet.Hoedanigheid, gezet.Delegatie, gezet.Volledig).ShouldBe((Hoedanigheid.Burgemeester, Delegatie, false));
    }

    [Fact]
    public void Kan_wie_vervangt_ook_weigeren()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.Na(c => c.Weiger("Te duur.", null, new Weigeraar(Medewerker, Vervangt: AlsDirecteur), Voorbeeld.Nu)).ShouldBe(
            [new ContractWerdGeweigerd(contract.Id, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, Medewerker.Persoon, Delegatie)]);
    }

    private static void Teken(Gebiedscontract contract, Betrokkene wie, Vervanging vervangt) =>
        contract.Onderteken(contract.Hash!, wie.Op(Voorbeeld.Raadsbesluit) with { Vervangt = vervangt }, Handtekeningniveau.Gewoon, Voorbeeld.Nu);
}
