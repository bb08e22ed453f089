using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_middelen_van_een_fonds_vraagt;

public sealed class Juiste_en_onjuiste_velden
{
    private static readonly Contractvoorstel Goed = Fondsvoorbeeld.Voorstel;
    private static readonly Verbintenisvoorstel Belofte = Goed.Verbintenissen![0]!;

    private static readonly Dictionary<string, (Contractvoorstel Voorstel, string Veld)> Gevallen = new()
    {
        ["fondsmiddelen zonder fonds"] = (Goed with { Fonds = null }, "fonds"),
        ["fondsmiddelen zonder mandatering"] = (Goed with { Mandatering = null }, "mandatering"),
        ["fondsmiddelen zonder de vlaamse overheid"] = (Goed with { Partijen = Voorbeeld.Partijen }, "partijen"),
        ["fondsmiddelen zonder bedrag"] = (MetBelofte(Belofte with { Bedrag = Bedrag.Nul, Mijlpalen = [Belofte.Mijlpalen![0]! with { Bedrag = Bedrag.Nul }] }), "verbintenissen[0].bedrag"),
        ["onbekende middelenbron"] = (MetBelofte(Belofte with { Middelen = (Middelenbron)9 }), "verbintenissen[0].middelen"),
        ["fonds zonder fondsmiddelen"] = (Voorbeeld.Voorstel with { Fonds = Fondsvoorbeeld.Fonds }, "fonds"),
        ["mandatering zonder fondsmiddelen"] = (Voorbeeld.Voorstel with { Mandatering = Fondsvoorbeeld.Mandatering.Id }, "mandatering"),
        ["programma van een ander fonds"] = (Goed with { Programma = Fondsvoorbeeld.AnderProgramma }, "programma"),
        ["ook de fondsmiddelen eigen gefinancierd"] = (Goed with { Financiering = Voorbeeld.Voorstel.Financiering }, "financiering"),
        ["een cent eigen middelen te weinig"] = (Goed with { Financiering = [new("11001", Voorbeeld.Eur("999.99"))] }, "financiering"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geweigerd_met_een_zin_bij_het_veld(string geval)
    {
        var (voorstel, veld) = Gevallen[geval];

        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(voorstel));

        (fout.Code, fout.Status).ShouldBe(("ongeldige-invoer", 400));
        fout.Velden.Keys.ShouldContain(veld);
        fout.Velden.Values.SelectMany(z => z).ShouldAllBe(z => z.EndsWith('.'));
    }

    [Fact]
    public void Zeggen_welke_som_niet_klopt() =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Goed with { Financiering = null })).Velden["financiering"]
            .ShouldBe(["De financiering is samen 0.00 euro en de verbintenissen die het fonds niet betaalt 1000.00 euro. Maak beide gelijk."]);

    [Fact]
    public void Geven_een_contract_met_zijn_fonds_en_mandatering()
    {
        var inhoud = Fondsvoorbeeld.Inhoud;

        (inhoud.Fonds, inhoud.Mandatering).ShouldBe((Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id));
        inhoud.Verbintenissen.Select(v => v.Middelen).ShouldBe([Middelenbron.Fonds, null, null]);
    }

    [Fact]
    public void Halen_het_programma_uit_het_fonds()
    {
        Fondsvoorbeeld.Inhoud.Programma.ShouldBe(Fondsvoorbeeld.Programma);
        Voorbeeld.Maak(Goed with { Programma = Fondsvoorbeeld.Programma }).Programma.ShouldBe(Fondsvoorbeeld.Programma);
    }

    [Fact]
    public void Mogen_een_programma_noemen_zonder_fonds() =>
        Voorbeeld.Maak(Voorbeeld.Voorstel with { Programma = Fondsvoorbeeld.AnderProgramma }).Programma.ShouldBe(Fondsvoorbeeld.AnderProgramma);

    [Fact]
    public void Noemen_wat_nog_niet_aangekomen_is()
    {
        var (programma, fonds, mandatering) = (Voorbeeld.Nummer(91), Voorbeeld.Nummer(92), Voorbeeld.Nummer(93));

        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Goed with { Programma = programma, Fonds = fonds, Mandatering = mandatering }));

        (fout.Code, fout.Status).ShouldBe(("nog-niet-bekend", 409));
        fout.OpnieuwNa.ShouldNotBeNull();
        new[] { $"Programma {programma}", $"Fonds {fonds}", $"Mandatering {mandatering}" }.ShouldAllBe(w => fout.Zin.Contains(w));
    }

    private static Contractvoorstel MetBelofte(Verbintenisvoorstel belofte) => Goed with { Verbintenissen = [belofte, .. Goed.Verbintenissen!.Skip(1)] };
}
