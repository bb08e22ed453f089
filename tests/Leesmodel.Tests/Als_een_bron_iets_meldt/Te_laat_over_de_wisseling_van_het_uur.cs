using System.Globalization;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

/// <summary>Late is counted in calendar days of Brussels: the clock goes back on 25 October 2026 and forward on 28 March 2027.</summary>
public sealed class Te_laat_over_de_wisseling_van_het_uur
{
    private static readonly Guid A = Voorbeeld.Id("a");
    private static readonly MijlpaalId M = Voorbeeld.Mijlpaal("a/m1");

    [Theory]
    [InlineData("2026-10-25", "2026-10-26T22:59:59Z", 0)] // 26 October 23:59:59, accepted on the first late day
    [InlineData("2026-10-25", "2026-10-26T23:00:00Z", 1)] // 27 October 00:00
    [InlineData("2027-03-28", "2027-03-29T21:59:59Z", 0)] // 29 March 23:59:59
    [InlineData("2027-03-28", "2027-03-29T22:00:00Z", 1)] // 30 March 00:00
    public async Task Is_een_mijlpaal_te_laat_tot_de_dag_waarop_ze_aanvaard_wordt(string vervaldatum, string aanvaard, int dagen)
    {
        var vervalt = DateOnly.Parse(vervaldatum, CultureInfo.InvariantCulture);
        var inhoud = Voorbeeld.Inhoud("a");
        var verbintenis = inhoud.Verbintenissen[0];
        verbintenis = verbintenis with { Mijlpalen = [verbintenis.Mijlpalen[0] with { Vervaldatum = vervalt }, verbintenis.Mijlpalen[1]] };
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", inhoud with { Verbintenissen = [verbintenis] }).Voorgelegd("a").Ondertekend("a").InWerking("a")
            .Om(Tijd(aanvaard)).Meldt(A, new MijlpaalWerdAanvaard(A, M, Voorbeeld.Euro(1m), null, "pseudoniem")));

        (await tafel.Rij($"sum(delta)::int from lees.feit where maat = 'MijlpalenTeLaat' and mijlpaal_id = '{M.Waarde}' and geldig_op <= '{vervalt.AddDays(1):yyyy-MM-dd}'")).ShouldBe($"{dagen}");
        (await tafel.Rij($"sum(delta)::int from lees.feit where maat = 'MijlpalenTeLaat' and mijlpaal_id = '{M.Waarde}'")).ShouldBe("0");
    }

    [Theory]
    [InlineData("2026-10-25", "2026-10-25T22:59:59Z", "f")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z", "t")]
    [InlineData("2027-03-28", "2027-03-28T21:59:59Z", "f")]
    [InlineData("2027-03-28", "2027-03-28T22:00:00Z", "t")]
    public async Task Is_een_oordeel_te_laat_na_de_laatste_dag_van_zijn_termijn(string uiterlijk, string aanvaard, string teLaat)
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a").Gerapporteerd("a")
            .Meldt(A, new MijlpaalWerdOndertekend(A, M, Hoedanigheid.AlgemeenDirecteur, "pseudoniem", Handtekeningniveau.Gewoon, Voorbeeld.Collegebesluit, true, Logboek.Begin,
                TeBeoordelenVoor: DateOnly.Parse(uiterlijk, CultureInfo.InvariantCulture)))
            .Om(Tijd(aanvaard)).Meldt(A, new MijlpaalWerdAanvaard(A, M, Voorbeeld.Euro(1m), null, "pseudoniem")));

        (await tafel.Rij("lees.mijlpaal_beoordeling_te_laat(m) from lees.mijlpaal m where volgorde = 1")).ShouldBe(teLaat);
    }

    private static DateTimeOffset Tijd(string tijdstip) => DateTimeOffset.Parse(tijdstip, CultureInfo.InvariantCulture);
}
