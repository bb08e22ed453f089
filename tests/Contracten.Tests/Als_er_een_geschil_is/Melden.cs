using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_geschil_is;

public sealed class Melden
{
    [Fact]
    public void Zegt_over_welke_verbintenis_tussen_wie_en_wat_er_stilstaat()
    {
        var contract = Nalevingen.InGebreke();

        var gemeld = (GeschilWerdGemeld)contract.Na(c => c.MeldGeschil(Nalevingen.Ingebrekestelling)).Single();

        (gemeld.Geschil, gemeld.Verbintenis, gemeld.Ingebrekestelling, gemeld.Melder)
            .ShouldBe((Nalevingen.Geschil, contract.Belofte(), Nalevingen.Ingebrekestelling, Voorbeeld.Aartselaar));
        gemeld.Partijen.ShouldBe([Voorbeeld.Antwerpen, Voorbeeld.Aartselaar]);
        gemeld.Bevroren.ShouldBe([contract.Belofte(), contract.Belofte(1)]);
        contract.Nieuw[0].Bijlage!.Velden["omschrijving"].ShouldBe("Wij zijn het niet eens.");
    }

    public static TheoryData<string, KboNummer[]> Verkeerde_partijen => new()
    {
        { "een alleen", [Voorbeeld.Antwerpen] },
        { "dubbel", [Voorbeeld.Antwerpen, Voorbeeld.Antwerpen] },
        { "een vreemde", [Voorbeeld.Antwerpen, Voorbeeld.Agentschap] },
        { "zonder de verantwoordelijke", [Voorbeeld.Aartselaar, Voorbeeld.Onderneming] },
    };

    [Theory]
    [MemberData(nameof(Verkeerde_partijen))]
    public void Noemt_minstens_twee_partijen_van_het_contract_en_de_verantwoordelijke(string waarom, KboNummer[] partijen) =>
        Nalevingen.InWerking().Weigert("ongeldige-invoer", c => c.MeldGeschil(partijen: partijen)).Velden.Keys.ShouldBe(["partijen"], waarom);

    [Fact]
    public void Kan_alleen_wie_voor_een_van_die_partijen_tekent()
    {
        Nalevingen.InWerking().Weigert("geen-partij-bij-geschil", c => c.MeldGeschil(wie: Wie.Partner)).Status.ShouldBe(403);
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Team, Nalevingen.Expert })
        {
            Nalevingen.InWerking().Weigert("niet-bevoegd", c => c.MeldGeschil(wie: wie)).Status.ShouldBe(403);
        }

        Nalevingen.InWerking().Na(c => c.MeldGeschil(wie: Wie.Burgemeester(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
    }

    [Fact]
    public void Kan_maar_een_keer_tegelijk_over_dezelfde_verbintenis()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);

        contract.Weigert("geschil-loopt-al", c => c.MeldGeschil(id: new(Voorbeeld.Nummer(960))));
        contract.Schik();
        contract.Na(c => c.MeldGeschil(id: new(Voorbeeld.Nummer(960)))).Count.ShouldBe(1);
    }

    [Fact]
    public void Hoort_de_ingebrekestelling_bij_dezelfde_verbintenis()
    {
        var contract = Nalevingen.InWerking();
        contract.StelInGebreke(plaats: 2);

        contract.Weigert("ongeldige-invoer", c => c.MeldGeschil(Nalevingen.Ingebrekestelling)).Velden.Keys.ShouldBe(["ingebrekestelling"]);
        contract.Weigert("niet-gevonden", c => c.MeldGeschil(new IngebrekestellingId(Voorbeeld.Nummer(961)))).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(Contractstatus.Ondertekend, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Afgerond, "contract-afgerond")]
    public void Kan_alleen_zolang_het_contract_in_werking_is(Contractstatus status, string code) =>
        Hulp.Contracten.In(status).Weigert(code, c => c.MeldGeschil());
}
