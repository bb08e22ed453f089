using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Geld_naar_een_onderneming
{
    private static readonly Verbintenisvoorstel Levering = Voorbeeld.Voorstel.Verbintenissen![2]!;

    private static readonly Dictionary<string, (Verbintenisvoorstel Rij, string Veld)> Gevallen = new()
    {
        ["zonder grond voor de steun"] = (Levering with { Staatssteun = null }, "staatssteun"),
        ["zonder opdrachtbasis"] = (Levering with { Overheidsopdracht = null }, "overheidsopdracht"),
        ["zonder btw"] = (Levering with { Btw = null }, "btw"),
        ["met een lege steun"] = (Levering with { Staatssteun = new() }, "staatssteun.grond"),
        ["onbekende steun"] = (Levering with { Staatssteun = new((Staatssteungrond)99, "x") }, "staatssteun.grond"),
        ["de-minimis zonder referentie"] = (Levering with { Staatssteun = new(Staatssteungrond.DeMinimis) }, "staatssteun.referentie"),
        ["steun met een te lange referentie"] = (Levering with { Staatssteun = new(Staatssteungrond.GeenSteun, new string('a', 301)) }, "staatssteun.referentie"),
        ["met een lege opdracht"] = (Levering with { Overheidsopdracht = new() }, "overheidsopdracht.soort"),
        ["uitzondering zonder artikel"] = (Levering with { Overheidsopdracht = new(Opdrachtsoort.Uitzondering) }, "overheidsopdracht.referentie"),
        ["procedure op twee regels"] = (Levering with { Overheidsopdracht = new(Opdrachtsoort.Procedure, "a\nb") }, "overheidsopdracht.referentie"),
        ["onbekende btw"] = (Levering with { Btw = (Btw)9 }, "btw"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Wordt_geweigerd_wanneer_niet_gezegd_is_waarom_het_mag(string geval) =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Met(Gevallen[geval].Rij))).Velden.Keys.ShouldContain($"verbintenissen[2].{Gevallen[geval].Veld}");

    [Fact]
    public void Staat_in_de_tekst_met_zijn_grond()
    {
        var belofte = Voorbeeld.Maak(Met(Levering with { Staatssteun = new(Staatssteungrond.DeMinimis, "Verklaring 12") })).Verbintenissen[2];

        belofte.Staatssteun.ShouldBe(new Staatssteun(Staatssteungrond.DeMinimis, "Verklaring 12"));
        belofte.Overheidsopdracht.ShouldBe(new Opdrachtbasis(Opdrachtsoort.Procedure, "Openbare procedure 2025-12"));
        belofte.Btw.ShouldBe(Btw.Inbegrepen);
    }

    [Fact]
    public void Is_er_niet_zonder_bedrag_en_niet_naar_een_gemeente()
    {
        var gratis = Levering with { Bedrag = Bedrag.Nul, Mijlpalen = [Levering.Mijlpalen![0]! with { Bedrag = Bedrag.Nul }], Staatssteun = null, Overheidsopdracht = null, Btw = null };

        Voorbeeld.Maak(Met(gratis) with { Financiering = [Voorbeeld.Voorstel.Financiering![0], new("11001", Voorbeeld.Eur("10000"))] }).Verbintenissen[2].Staatssteun.ShouldBeNull();
        Voorbeeld.Inhoud.Verbintenissen[0].Staatssteun.ShouldBeNull();
    }

    private static Contractvoorstel Met(Verbintenisvoorstel rij) => Voorbeeld.Voorstel with { Verbintenissen = [.. Voorbeeld.Voorstel.Verbintenissen!.Take(2), rij] };
}
