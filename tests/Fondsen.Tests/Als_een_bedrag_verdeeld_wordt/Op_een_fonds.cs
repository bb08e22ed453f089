using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fondsen.Verdelingen;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_bedrag_verdeeld_wordt;

public sealed class Op_een_fonds
{
    private static readonly VerdelingId Eerste = new(Nummer(8));

    private static readonly Gemeentekaart Kaart = new(
        new Dictionary<string, string> { ["13001"] = "REFREG03", ["13008"] = "REFREG03", ["13900"] = "REFREG03", ["44021"] = "REFREG05" }, new Dictionary<string, string>());

    private static Gemeentekaart NaFusie => Kaart with { Opvolgers = new Dictionary<string, string> { ["13001"] = "13900", ["13008"] = "13900" } };

    [Fact]
    public void Staan_de_aandelen_vast()
    {
        var fonds = Verdeeld();
        Aandelen(fonds).ShouldBe("13001 66.67, 13008 33.33");
    }

    [Fact]
    public void Verdeelt_een_correctie_het_verschil_met_dezelfde_sleutel()
    {
        var fonds = Verdeeld();
        fonds.CorrigeerVerdeling(new(Nummer(9)), Eerste, "Minder onderhoud", Eur("-0.10"), Kaart);
        Aandelen(fonds).ShouldBe("13001 -0.07, 13008 -0.03");
        ((VerdeelsleutelWerdVastgesteld)fonds.Laatste()).Corrigeert.ShouldBe(Eerste);
        Code(() => fonds.CorrigeerVerdeling(new(Nummer(10)), new(Nummer(9)), "x", Eur("1.00"), Kaart)).ShouldBe("correctie-van-correctie");
        Code(() => fonds.CorrigeerVerdeling(new(Nummer(10)), new(Nummer(99)), "x", Eur("1.00"), Kaart)).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Draagt_na_een_fusie_de_opvolger_een_correctie_alleen_en_blijft_wat_vaststond()
    {
        var fonds = Verdeeld();
        fonds.CorrigeerVerdeling(new(Nummer(9)), Eerste, "Minder onderhoud", Eur("-0.10"), NaFusie);
        Aandelen(fonds).ShouldBe("13900 -0.10");
        string.Join(", ", ((VerdeelsleutelWerdVastgesteld)fonds.Nieuw[^2].Gebeurtenis).Aandelen.Select(a => a.Nis)).ShouldBe("13001, 13008");
    }

    [Fact]
    public void Weigert_een_gemeente_buiten_het_fonds_en_een_die_opging()
    {
        Code(() => Verdeel(Leeg(), Kaart, new Gewicht("44021", 1m))).ShouldBe("gemeente-buiten-fonds");
        Code(() => Verdeel(Leeg(), Kaart, new Gewicht("99999", 1m))).ShouldBe("gemeente-buiten-fonds");
        Code(() => Verdeel(Leeg(), NaFusie, new Gewicht("13001", 1m))).ShouldBe("gemeente-buiten-fonds");
        Code(() => Verdeel(Leeg(), Kaart, new Gewicht("13001", 0m))).ShouldBe("verdeling-zonder-gewicht");
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_niet_juist_is()
    {
        Velden(new()).ShouldBe("bedrag, onderwerp, soort");
        Velden(new("x", Eur("0.00"), Verdeelsleutelsoort.Gelijk, Vandaag.AddDays(1), ["1300", "13001"], [])).ShouldBe("bedrag, gemeenten, gewichten, peildatum");
        Velden(new("x", Eur("1.00"), Verdeelsleutelsoort.EigenTabel)).ShouldBe("gewichten");
        Velden(new("x", Eur("1.00"), Verdeelsleutelsoort.EigenTabel, null, ["13001"], [new("13001", 1m), null])).ShouldBe("gemeenten, gewichten");
        Velden(new("x", Eur("1.00"), Verdeelsleutelsoort.Gelijk, null, ["13001", "13001"])).ShouldBe("gemeenten");
        Velden(new("x", Eur("1.00"), Verdeelsleutelsoort.EigenTabel, null, null, [new("13001", 0.0000001m)])).ShouldBe("gewichten");
        Fondscontrole.Controleer(new("x", Eur("-1.00"), Verdeelsleutelsoort.EigenTabel, Vandaag, null, [new("13001", 0.5m)]), Vandaag);

        static string Velden(Verdeelvoorstel voorstel) =>
            string.Join(", ", Should.Throw<Domeinfout>(() => Fondscontrole.Controleer(voorstel, Vandaag)).Velden.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Weegt_met_de_cijfers_van_de_peildatum_en_telt_die_van_oude_gemeenten_op()
    {
        await using var exemplaar = await Exemplaar.Maak();
        await exemplaar.Hoort(
            Geregistreerd("13001", new(2019, 1, 1), 54.5m), Geregistreerd("13008", new(2019, 1, 1), 78m), Geregistreerd("13002", new(2019, 1, 1), 10m),
            new GemeenteWerdBijReferentieregioIngedeeld("13001", "REFREG03", new(2019, 1, 1)), new GemeenteWerdBijReferentieregioIngedeeld("13008", "REFREG03", new(2019, 1, 1)),
            new GemeenteWerdBijReferentieregioIngedeeld("13002", "REFREG03", new(2019, 1, 1)),
            new InwonertalWerdVastgesteld("13001", 100, new(2024, 1, 1), "x"), new InwonertalWerdVastgesteld("13008", 200, new(2024, 1, 1), "x"), new InwonertalWerdVastgesteld("13008", 250, new(2026, 1, 1), "x"),
            new GemeentenWerdenGefuseerd(Nummer(7), new(2025, 1, 1), [new("13001", "A", Antwerpen), new("13008", "B", Opvolger)], new("13001", "A", Antwerpen), "Decreet"));

        (await Lees(Verdeelsleutelsoort.Inwoners, new(2026, 6, 1), "13001")).ShouldBe("13001 350", "de opvolger heeft zelf nog geen cijfer van na de fusie");
        (await Lees(Verdeelsleutelsoort.Inwoners, new(2025, 6, 1), "13001")).ShouldBe("13001 300");
        (await Lees(Verdeelsleutelsoort.Oppervlakte, new(2026, 6, 1), "13001", "13002")).ShouldBe("13001 132.5, 13002 10");
        (await Lees(Verdeelsleutelsoort.Gelijk, new(2026, 6, 1), "13001", "13002")).ShouldBe("13001 1, 13002 1");
        (await Should.ThrowAsync<Domeinfout>(() => Lees(Verdeelsleutelsoort.Inwoners, new(2026, 6, 1), "13001", "13002"))).Code.ShouldBe("cijfer-onbekend");
        (await exemplaar.In(async db => (await db.Kaart(Vandaag, default)).Gemeenten)).ShouldBe(["13001", "13002"]);
        (await exemplaar.In(async db => (await db.Kaart(new(2024, 12, 31), default)).Gemeenten)).ShouldBe(["13001", "13002", "13008"]);

        Task<string> Lees(Verdeelsleutelsoort soort, DateOnly peildatum, params string[] gemeenten) => exemplaar.In(async db =>
            string.Join(", ", (await Gewichten.Lees(db, soort, gemeenten, await db.Kaart(Vandaag, default), peildatum, default)).Select(g => FormattableString.Invariant($"{g.Nis} {g.Waarde:0.##}"))));
    }

    private static GemeenteWerdGeregistreerd Geregistreerd(string nis, DateOnly van, decimal km2) => new(nis, nis, nis, Antwerpen, "OVO000009", van, km2, 4m, 51m, "http://voorbeeld.be");

    private static Gebiedsfonds Verdeeld()
    {
        var fonds = Leeg();
        Verdeel(fonds, Kaart, new("13008", 1m), new("13001", 2m));
        return fonds;
    }

    private static void Verdeel(Gebiedsfonds fonds, Gemeentekaart kaart, params Gewicht[] gewichten) =>
        fonds.StelVerdeelsleutelVast(Eerste, "Onderhoud", Eur("100.00"), Verdeelsleutelsoort.EigenTabel, Vandaag, gewichten, kaart);

    private static string Aandelen(Gebiedsfonds fonds) => string.Join(", ", ((VerdeelsleutelWerdVastgesteld)fonds.Laatste()).Aandelen.Select(a => $"{a.Nis} {a.Bedrag}"));

    private static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}
