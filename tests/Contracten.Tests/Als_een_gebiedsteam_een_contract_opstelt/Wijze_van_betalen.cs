using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Wijze_van_betalen
{
    // 150000.50 euro, of which the first milestone releases 50000.25 and the second 100000.25
    private static readonly Verbintenisvoorstel Aanleg = Voorbeeld.Voorstel.Verbintenissen![0]!;

    private static readonly Dictionary<string, (Verbintenisvoorstel Rij, string Veld)> Gevallen = new()
    {
        ["zonder soort"] = (Aanleg with { Financieringswijze = new() }, "financieringswijze.soort"),
        ["onbekende soort"] = (Aanleg with { Financieringswijze = new((Financieringssoort)9) }, "financieringswijze.soort"),
        ["voorschot bij mijlpalen"] = (Aanleg with { Financieringswijze = new(Financieringssoort.NaMijlpalen, 30) }, "financieringswijze.voorschot"),
        ["voorschot vergeten"] = (Aanleg with { Financieringswijze = new(Financieringssoort.VoorschotEnSaldo) }, "financieringswijze.voorschot"),
        ["voorschot van alles"] = (Aanleg with { Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, 100) }, "financieringswijze.voorschot"),
        ["voorschot van niets"] = (Aanleg with { Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, 0) }, "financieringswijze.voorschot"),
        ["voorschot dat niet klopt"] = (Aanleg with { Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, 30) }, "financieringswijze.voorschot"),
        ["voorschot met een mijlpaal"] = (Aanleg with { Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, 30), Mijlpalen = [Aanleg.Mijlpalen![0]] }, "mijlpalen"),
        ["indicator zonder code"] = (Aanleg with { Indicator = new(" ") }, "indicator.code"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Die_niet_kan_wordt_geweigerd(string geval) =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Met(Gevallen[geval].Rij))).Velden.Keys.ShouldContain($"verbintenissen[0].{Gevallen[geval].Veld}");

    [Theory]
    [InlineData(30, "45000.15", "105000.35")]
    [InlineData(1, "1500.01", "148500.49")] // 1500.005 rounds away from zero
    public void Is_een_voorschot_dat_de_eerste_mijlpaal_tot_op_de_cent_vrijgeeft(int percentage, string eerste, string saldo)
    {
        var rij = Aanleg with
        {
            Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, percentage),
            Mijlpalen = [Aanleg.Mijlpalen![1]! with { Bedrag = Voorbeeld.Eur(saldo) }, Aanleg.Mijlpalen[0]! with { Bedrag = Voorbeeld.Eur(eerste) }],
        };

        Voorbeeld.Maak(Met(rij)).Verbintenissen[0].Financieringswijze.ShouldBe(new Financieringswijze(Financieringssoort.VoorschotEnSaldo, percentage));
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Met(rij with { Mijlpalen = [.. rij.Mijlpalen!.Select(m => m! with { Vervaldatum = m.Vervaldatum!.Value.Year == 2026 ? new(2029, 1, 1) : m.Vervaldatum })] })));
    }

    [Fact]
    public void En_de_indicator_staan_in_de_tekst()
    {
        var taakstelling = Voorbeeld.Nummer(77);
        var belofte = Voorbeeld.Maak(Met(Aanleg with { Financieringswijze = new(Financieringssoort.Trekkingsrecht), Indicator = new("FIETS-KM", taakstelling) })).Verbintenissen[0];

        belofte.Financieringswijze.ShouldBe(new Financieringswijze(Financieringssoort.Trekkingsrecht));
        belofte.Indicator.ShouldBe(new Indicatorverwijzing("FIETS-KM", taakstelling));
    }

    [Fact]
    public void Is_er_niet_zonder_bedrag()
    {
        var overleg = Voorbeeld.Voorstel.Verbintenissen![1]! with { Financieringswijze = new(Financieringssoort.NaMijlpalen) };

        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Voorbeeld.Voorstel with { Verbintenissen = [Aanleg, overleg, Voorbeeld.Voorstel.Verbintenissen[2]] }))
            .Velden.Keys.ShouldContain("verbintenissen[1].financieringswijze");
    }

    private static Contractvoorstel Met(Verbintenisvoorstel rij) => Voorbeeld.Voorstel with { Verbintenissen = [rij, .. Voorbeeld.Voorstel.Verbintenissen!.Skip(1)] };
}
