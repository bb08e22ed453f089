using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Clausules
{
    private static readonly Datadeelvoorstel Tellingen = new("11001", "Tellingen per maand, aan alle partijen", Leveringsfrequentie.Maandelijks, new(2026, 3, 1));
    private static readonly Gevolgvoorstel Inhouden = new("Tien procent per maand te laat", Gevolgsoort.TrancheInhouden);

    private static readonly Contractvoorstel Goed = Voorbeeld.Voorstel with
    {
        Datadeelafspraken = [Tellingen], Gevolgen = [Inhouden], Opzegging = new("Met een aangetekende brief", 180),
        Bekendmaking = "Op de websites van de partijen.", Toetreding = "Met instemming van alle partijen.", Uittreding = "Na drie jaar.",
    };

    private static readonly Dictionary<string, (Contractvoorstel Voorstel, string Veld)> Gevallen = new()
    {
        ["lege datadeelafspraak"] = (Goed with { Datadeelafspraken = [null] }, "datadeelafspraken[0]"),
        ["levering door een vreemde"] = (Data(Tellingen with { Leverancier = "0316138044" }), "datadeelafspraken[0].leverancier"),
        ["levering door niemand"] = (Data(Tellingen with { Leverancier = null }), "datadeelafspraken[0].leverancier"),
        ["levering van niets"] = (Data(Tellingen with { Gegevens = "" }), "datadeelafspraken[0].gegevens"),
        ["levering zonder ritme"] = (Data(Tellingen with { Frequentie = null }), "datadeelafspraken[0].frequentie"),
        ["levering met onbekend ritme"] = (Data(Tellingen with { Frequentie = (Leveringsfrequentie)9 }), "datadeelafspraken[0].frequentie"),
        ["levering zonder dag"] = (Data(Tellingen with { Eerst = null }), "datadeelafspraken[0].eerst"),
        ["levering voor het contract"] = (Data(Tellingen with { Eerst = new(2025, 12, 31) }), "datadeelafspraken[0].eerst"),
        ["levering na het contract"] = (Data(Tellingen with { Eerst = new(2031, 1, 1) }), "datadeelafspraken[0].eerst"),
        ["levering met verzonnen nummer"] = (Data(Tellingen with { Id = Guid.Empty }), "datadeelafspraken[0].id"),
        ["gevolg zonder omschrijving"] = (Goed with { Gevolgen = [Inhouden with { Omschrijving = null }] }, "gevolgen[0].omschrijving"),
        ["gevolg zonder soort"] = (Goed with { Gevolgen = [Inhouden with { Soort = null }] }, "gevolgen[0].soort"),
        ["gevolg met verzonnen nummer"] = (Goed with { Gevolgen = [Inhouden with { Id = Guid.Empty }] }, "gevolgen[0].id"),
        ["te veel gevolgen"] = (Goed with { Gevolgen = [.. Enumerable.Repeat(Inhouden, 51)] }, "gevolgen"),
        ["opzegging zonder regeling"] = (Goed with { Opzegging = new(null, 30) }, "opzegging.regeling"),
        ["opzegging zonder termijn"] = (Goed with { Opzegging = new("Met een brief") }, "opzegging.termijn"),
        ["opzegging in het verleden"] = (Goed with { Opzegging = new("Met een brief", -1) }, "opzegging.termijn"),
        ["opzegging na jaren"] = (Goed with { Opzegging = new("Met een brief", 3651) }, "opzegging.termijn"),
        ["blanco bekendmaking"] = (Goed with { Bekendmaking = " " }, "bekendmaking"),
        ["te lange toetreding"] = (Goed with { Toetreding = new string('a', 4001) }, "toetreding"),
        ["uittreding met stuurteken"] = (Goed with { Uittreding = "a\u0000" }, "uittreding"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Die_onjuist_zijn_worden_geweigerd_met_een_zin_bij_het_veld(string geval) =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Gevallen[geval].Voorstel)).Velden.Keys.ShouldContain(Gevallen[geval].Veld);

    [Fact]
    public void Staan_in_de_tekst()
    {
        var inhoud = Voorbeeld.Maak(Goed);

        inhoud.Datadeelafspraken!.Select(d => (d.Leverancier, d.Gegevens, d.Frequentie, d.Eerst)).ShouldBe(
            [(Voorbeeld.Aartselaar, Tellingen.Gegevens!, Leveringsfrequentie.Maandelijks, new DateOnly(2026, 3, 1))]);
        inhoud.Gevolgen!.Select(g => (g.Omschrijving, g.Soort)).ShouldBe([(Inhouden.Omschrijving!, Gevolgsoort.TrancheInhouden)]);
        inhoud.Opzegging.ShouldBe(new Opzegging("Met een aangetekende brief", 180));
        (inhoud.Bekendmaking, inhoud.Toetreding, inhoud.Uittreding).ShouldBe((Goed.Bekendmaking, Goed.Toetreding, Goed.Uittreding));
    }

    [Fact]
    public void Zijn_te_vinden_in_het_verschil_met_een_vorige_tekst()
    {
        var eerste = Voorbeeld.Maak(Goed);
        var id = eerste.Gevolgen![0].Id;
        var tweede = Voorbeeld.Maak(Goed with { Gevolgen = [Inhouden with { Id = id, Soort = Gevolgsoort.Andere }], Opzegging = new("Met een brief", 30) }, eerste);

        var verschil = Contractverschil.Tussen(eerste with { Verbintenissen = [], Datadeelafspraken = null }, tweede with { Verbintenissen = [], Datadeelafspraken = null });

        verschil.Select(w => (w.Plaats, w.Oud, w.Nieuw)).ShouldBe(
        [
            ($"gevolg:{id}.soort", "trancheInhouden", "andere"),
            ("opzegging.regeling", "Met een aangetekende brief", "Met een brief"),
            ("opzegging.termijn", "180", "30"),
        ]);
    }

    private static Contractvoorstel Data(Datadeelvoorstel rij) => Goed with { Datadeelafspraken = [rij] };
}
