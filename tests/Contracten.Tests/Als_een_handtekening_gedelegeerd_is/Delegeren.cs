using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_gedelegeerd_is;

public sealed class Delegeren
{
    private static readonly DateOnly Vandaag = Voorbeeld.Nu.Vandaag;
    private static readonly Betrokkene Directeur = Wie.Directeur(Voorbeeld.Antwerpen);
    private static readonly Delegatievoorstel Voorstel = new(
        "iemand", Rollen.Gemeentemedewerker, Vandaag, Vandaag.AddDays(30), Delegatiebereik.Contracten, null, new(2026, 11, 1), "Delegatiebesluit 3", "https://example.org/3");

    [Fact]
    public void Staat_in_het_logboek_met_de_functie_de_dagen_en_het_besluit() => Maak(Voorstel, Directeur).Nieuw.Single().Gebeurtenis.ShouldBe(
        new DelegatieWerdVerleend(Hulp.Contracten.Id, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, Directeur.Persoon, "iemand", Rollen.Gemeentemedewerker, Vandaag,
            Vandaag.AddDays(30), Delegatiebereik.Contracten, null, new(new(2026, 11, 1), "Delegatiebesluit 3", "https://example.org/3")));

    [Theory]
    [InlineData(Rollen.VoorzitterGemeenteraad, Rollen.Raadslid)]
    [InlineData(Rollen.Burgemeester, Rollen.Raadslid)]
    [InlineData(Rollen.AlgemeenDirecteur, Rollen.Gemeentemedewerker)]
    public void Kan_elk_aan_wie_de_wet_zegt(string van, string aan)
    {
        Maak(Voorstel with { Rol = aan }, Wie.Van(van, Voorbeeld.Antwerpen)).Nieuw.Count.ShouldBe(1);
        foreach (var ander in new[] { Rollen.Raadslid, Rollen.Gemeentemedewerker, Rollen.AlgemeenDirecteur, Rollen.Partner, "" }.Where(r => r != aan))
        {
            Velden(Voorstel with { Rol = ander }, Wie.Van(van, Voorbeeld.Antwerpen)).ShouldBe(["rol"]);
        }
    }

    [Fact]
    public void Kan_niemand_anders()
    {
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Financieel(Voorbeeld.Antwerpen), Wie.Gemandateerde, Wie.Partner, Wie.Team })
        {
            Should.Throw<Domeinfout>(() => Delegatieregels.Controleer(Voorstel, wie, Vandaag, kent: true)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_ontbreekt() =>
        Velden(new Delegatievoorstel(), Directeur).ShouldBe(["gedelegeerde", "rol", "van", "tot", "bereik", "datum", "referentie"], ignoreOrder: true);

    [Fact]
    public void Weigert_wat_niet_klopt()
    {
        Velden(Voorstel with { Gedelegeerde = Directeur.Persoon }, Directeur).ShouldBe(["gedelegeerde"]);
        Velden(Voorstel with { Tot = Vandaag.AddDays(-1), Van = Vandaag.AddDays(-9) }, Directeur).ShouldBe(["tot"]);
        Velden(Voorstel with { Van = Vandaag.AddDays(31) }, Directeur).ShouldBe(["tot"]);
        Velden(Voorstel with { Tot = Vandaag.AddYears(7) }, Directeur).ShouldBe(["tot"]);
        Velden(Voorstel with { Van = DateOnly.MaxValue, Tot = DateOnly.MaxValue }, Directeur).ShouldBeEmpty();
        Velden(Voorstel with { Bereik = (Delegatiebereik)9 }, Directeur).ShouldBe(["bereik"]);
        Velden(Voorstel with { Bereik = Delegatiebereik.EenContract }, Directeur).ShouldBe(["contract"]);
        Velden(Voorstel with { Contract = Guid.Empty }, Directeur).ShouldBe(["contract"]);
        Velden(Voorstel with { Datum = Vandaag.AddDays(1) }, Directeur).ShouldBe(["datum"]);
        Velden(Voorstel with { Uri = "javascript:1" }, Directeur).ShouldBe(["uri"]);
        Should.Throw<Domeinfout>(() => Delegatieregels.Controleer(Voorstel with { Bereik = Delegatiebereik.EenContract, Contract = Guid.Empty }, Directeur, Vandaag, kent: false))
            .Velden.Keys.ShouldBe(["contract"]);
    }

    [Fact]
    public void Trekt_wie_de_functie_heeft_ze_eenmaal_in_ook_als_het_een_opvolger_is()
    {
        var delegatie = Maak(Voorstel, Directeur);
        delegatie.Opgeslagen();

        Code(() => delegatie.TrekIn(Wie.Directeur(Voorbeeld.Aartselaar))).ShouldBe("niet-gevonden");
        Code(() => delegatie.TrekIn(Wie.Burgemeester(Voorbeeld.Antwerpen))).ShouldBe("niet-bevoegd");
        delegatie.TrekIn(Directeur with { Persoon = "opvolger" });
        delegatie.Nieuw.Single().Gebeurtenis.ShouldBe(new DelegatieWerdIngetrokken(delegatie.Id, "opvolger"));
        Code(() => delegatie.TrekIn(Directeur)).ShouldBe("delegatie-ingetrokken");
    }

    [Fact]
    public void Geldt_alleen_voor_die_persoon_in_die_rol_van_die_gemeente_op_die_dagen()
    {
        var delegatie = Maak(Voorstel, Directeur);
        var iemand = Wie.Medewerker(Voorbeeld.Antwerpen) with { Persoon = "iemand" };

        Dekt(delegatie, iemand).ShouldBeTrue();
        Dekt(delegatie, iemand, dag: Vandaag.AddDays(30)).ShouldBeTrue();
        Dekt(delegatie, iemand, dag: Vandaag.AddDays(31)).ShouldBeFalse();
        Dekt(delegatie, iemand, dag: Vandaag.AddDays(-1)).ShouldBeFalse();
        Dekt(delegatie, iemand, mijlpaal: true).ShouldBeFalse();
        Dekt(delegatie, iemand with { Persoon = "een ander" }).ShouldBeFalse();
        Dekt(delegatie, iemand with { Rol = Rollen.Raadslid }).ShouldBeFalse();
        Dekt(delegatie, iemand with { Organisatie = Voorbeeld.Aartselaar.Cijfers }).ShouldBeFalse();
        delegatie.TrekIn(Directeur);
        Dekt(delegatie, iemand).ShouldBeFalse();
    }

    [Fact]
    public void Geldt_voor_alle_mijlpalen_of_voor_een_contract_met_zijn_mijlpalen()
    {
        var iemand = Wie.Medewerker(Voorbeeld.Antwerpen) with { Persoon = "iemand" };
        var mijlpalen = Maak(Voorstel with { Bereik = Delegatiebereik.Mijlpalen }, Directeur);
        var een = Maak(Voorstel with { Bereik = Delegatiebereik.EenContract, Contract = Hulp.Contracten.Id }, Directeur);

        (Dekt(mijlpalen, iemand), Dekt(mijlpalen, iemand, mijlpaal: true)).ShouldBe((false, true));
        (Dekt(een, iemand), Dekt(een, iemand, mijlpaal: true)).ShouldBe((true, true));
        een.Dekt(iemand, Guid.Empty, mijlpaal: false, Vandaag).ShouldBeFalse();
    }

    private static bool Dekt(Delegatie delegatie, Betrokkene wie, bool mijlpaal = false, DateOnly? dag = null) => delegatie.Dekt(wie, Hulp.Contracten.Id, mijlpaal, dag ?? Vandaag);

    private static Delegatie Maak(Delegatievoorstel voorstel, Betrokkene wie)
    {
        var delegatie = new Delegatie();
        delegatie.Begin(Hulp.Contracten.Id);
        delegatie.Verleen(Delegatieregels.Controleer(voorstel, wie, Vandaag, kent: true), wie);
        return delegatie;
    }

    private static IEnumerable<string> Velden(Delegatievoorstel voorstel, Betrokkene wie)
    {
        try
        {
            Delegatieregels.Controleer(voorstel, wie, Vandaag, kent: true);
            return [];
        }
        catch (Domeinfout fout) when (fout.Status == 400)
        {
            return fout.Velden.Keys;
        }
    }

    private static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}
