using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gebiedsteam_een_programma_opstelt;

public class De_velden
{
    private static readonly Dictionary<string, (Programmavoorstel Voorstel, string Veld)> Fout = new()
    {
        ["geen titel"] = (Voorstel with { Titel = null }, "titel"),
        ["titel op twee regels"] = (Voorstel with { Titel = "a\nb" }, "titel"),
        ["lange titel"] = (Voorstel with { Titel = new('a', 201) }, "titel"),
        ["geen visie"] = (Voorstel with { Visie = " " }, "visie"),
        ["stuurteken in de visie"] = (Voorstel with { Visie = "a\0" }, "visie"),
        ["geen soort"] = (Voorstel with { Soort = null }, "soort"),
        ["onbestaande soort"] = (Voorstel with { Soort = (Programmasoort)9 }, "soort"),
        ["geen gebied"] = (Voorstel with { Gebieden = [] }, "gebieden"),
        ["gebied is niets"] = (Voorstel with { Gebieden = [null] }, "gebieden[0].soort"),
        ["gebied zonder soort"] = (Voorstel with { Gebieden = [new(null, "REFREG03")] }, "gebieden[0].soort"),
        ["gebied zonder code"] = (Voorstel with { Gebieden = [new(Gebiedsoort.Referentieregio)] }, "gebieden[0].code"),
        ["onbekend gebied"] = (Voorstel with { Gebieden = [new(Gebiedsoort.Referentieregio, "REFREG99")] }, "gebieden[0].code"),
        ["generiek over een gemeente"] = (Voorstel with { Gebieden = [Rij(Geel)] }, "gebieden"),
        ["generiek over twee regios"] = (Voorstel with { Gebieden = [Rij(Kempen), Rij(Antwerpen)] }, "gebieden"),
        ["gebied tweemaal"] = (Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [Rij(Geel), Rij(Geel)] }, "gebieden[1]"),
        ["te veel gebieden"] = (Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [.. Enumerable.Repeat(Rij(Geel), 301)] }, "gebieden"),
        ["taakstelling tweemaal"] = (Voorstel with { Taakstellingen = [TaakId, TaakId] }, "taakstellingen[1]"),
        ["te veel taakstellingen"] = (Voorstel with { Taakstellingen = [.. Enumerable.Repeat(TaakId, 51)] }, "taakstellingen"),
        ["geen eerste dag"] = (Voorstel with { Van = null }, "van"),
        ["te vroege eerste dag"] = (Voorstel with { Van = new(1999, 12, 31) }, "van"),
        ["laatste dag niet na de eerste"] = (Voorstel with { Tot = Voorstel.Van }, "tot"),
        ["te late laatste dag"] = (Voorstel with { Tot = new(2101, 1, 1) }, "tot"),
        ["cyclus is een woord"] = (Voorstel with { BbcCyclus = "straks" }, "bbcCyclus"),
        ["cyclus achterstevoren"] = (Voorstel with { BbcCyclus = "2031-2026" }, "bbcCyclus"),
        ["cyclus met een regeleinde"] = (Voorstel with { BbcCyclus = "2026-2031\n" }, "bbcCyclus"),
        ["beleidsnota is niets"] = (Voorstel with { Beleidsnotas = [null] }, "beleidsnotas[0]"),
        ["beleidsnota zonder referentie"] = (Voorstel with { Beleidsnotas = [new("minister van Wonen")] }, "beleidsnotas[0].referentie"),
        ["minister tweemaal"] = (Voorstel with { Beleidsnotas = [new("minister", "a"), new("minister", "b")] }, "beleidsnotas[1].minister"),
        ["te veel beleidsnotas"] = (Voorstel with { Beleidsnotas = [.. Enumerable.Range(0, 21).Select(i => new Beleidsnotavoorstel($"{i}", "a"))] }, "beleidsnotas"),
    };

    public static TheoryData<string> Namen => [.. Fout.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geweigerd_als_ze_fout_zijn(string geval) =>
        Bezwaren(() => Inhoud(Fout[geval].Voorstel)).Keys.ShouldBe([Fout[geval].Veld]);

    [Fact]
    public void Worden_allemaal_tegelijk_geweigerd() =>
        Bezwaren(() => Inhoud(new())).Keys.ShouldBe(["titel", "visie", "gebieden", "soort", "van"]);

    [Fact]
    public void Worden_de_inhoud()
    {
        var inhoud = Inhoud();

        (inhoud.Van, inhoud.Tot).ShouldBe((new DateOnly(2026, 10, 1), new DateOnly(2031, 9, 30)), "vijf jaar als er geen laatste dag is");
        inhoud.Referentieregios.ShouldBe(["REFREG03"]);
        inhoud.Taakstellingen.ShouldBe([TaakId]);
        inhoud.Beleidsnotas.ShouldBe([new("minister van Omgeving", "Beleidsnota Omgeving 2024-2029, nr. 12")]);
    }

    [Fact]
    public void Mogen_over_gebieden_in_meer_regios_gaan() =>
        Inhoud(Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [Rij(Geel), Rij(Aartselaar)] }).Referentieregios.ShouldBe(["REFREG01", "REFREG03"]);

    [Fact]
    public void Mogen_in_een_ontwerp_nog_leeg_zijn()
    {
        var inhoud = Inhoud(Voorstel with { Taakstellingen = null, Platform = null, Beleidsnotas = null, BbcCyclus = null });

        inhoud.Taakstellingen.ShouldBeEmpty();
        inhoud.Beleidsnotas.ShouldBeEmpty();
    }

    [Fact]
    public void Noemen_een_taakstelling_die_nog_moet_aankomen()
    {
        var fout = Should.Throw<Domeinfout>(() => Inhoud(Voorstel with { Taakstellingen = [ProgrammaId] }));

        (fout.Code, fout.Status, fout.OpnieuwNa).ShouldBe(("nog-niet-bekend", 409, 2));
    }

    [Fact]
    public void Noemen_een_platform_en_een_voorganger_die_bestaan() => Bezwaren(() => Programmacontrole.Maak(
        Voorstel with { Voorganger = ProgrammaId }, Naslag with { PlatformBekend = false, VoorgangerBekend = false })).Keys.ShouldBe(["platform", "voorganger"]);
}
