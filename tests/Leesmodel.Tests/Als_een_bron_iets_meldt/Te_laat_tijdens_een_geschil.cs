using System.Globalization;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

/// <summary>The milestone is due on 30 September 2026. While a dispute keeps it where it is, it is not late.</summary>
public sealed class Te_laat_tijdens_een_geschil
{
    private static readonly Guid A = Voorbeeld.Id("A");
    private static readonly MijlpaalId M = Voorbeeld.Mijlpaal("A/m1");

    [Theory]
    [InlineData("2026-10-10", "2026-11-01", "2026-10-09=1 2026-10-10=0 2026-10-31=0 2026-11-01=1")] // was late, and is again
    [InlineData("2026-09-01", "2026-11-01", "2026-09-30=0 2026-10-01=0 2026-10-31=0 2026-11-01=1")] // came due meanwhile
    [InlineData("2026-08-01", "2026-09-01", "2026-09-01=0 2026-09-30=0 2026-10-01=1 2026-11-01=1")] // over before it came due
    public async Task Telt_wat_stilstaat_niet_als_te_laat_en_daarna_weer_wel(string begin, string einde, string perDag)
    {
        var log = InWerking().Om(Middag(begin)).Betwist("A");
        await using var tafel = await Leestafel.Dek(log);
        (await Laat(tafel, "2999-01-01")).ShouldBe("0", "zolang het geschil loopt, wordt er niets te laat");
        (await tafel.Rij("lees.mijlpaal_te_laat(m) from lees.mijlpaal m where volgorde = 1")).ShouldBe("f");

        await Verder(tafel, log, l => l.Om(Middag(einde)).Meldt(A, new VergelijkWerdBereikt(A, Naleving.Geschil("A"), 1)));
        foreach (var verwacht in perDag.Split(' ').Select(d => d.Split('=')))
        {
            (await Laat(tafel, verwacht[0])).ShouldBe(verwacht[1], verwacht[0]);
        }

        (await tafel.Rij("lees.mijlpaal_te_laat(m) from lees.mijlpaal m where volgorde = 1")).ShouldBe("t");
        (await tafel.Rijen("maat, sum(delta) from lees.feit where maat::text like '%etwist' group by maat order by maat")).ShouldBe(["VerbintenissenBetwist | 0.00", "Betwist | 0.00"]);
        await Verder(tafel, log, l => l.Om(Middag("2026-11-05")).Meldt(A, new MijlpaalWerdAanvaard(A, M, Voorbeeld.Euro(1m), null, "pseudoniem")));
        (await Laat(tafel, "2026-11-05")).ShouldBe("0");
        (await Laat(tafel, "2999-01-01")).ShouldBe("0");
    }

    [Fact]
    public async Task Blijft_ze_stilstaan_zolang_een_ander_geschil_loopt()
    {
        var (log, tweede) = (InWerking().Om(Middag("2026-10-10")).Betwist("A"), new GeschilId(Voorbeeld.Id("A/tweede")));
        log.Om(Middag("2026-10-12")).Meldt(A, new GeschilWerdGemeld(A, tweede, Naleving.Verbintenis("A"), null, [Voorbeeld.KboGent, Voorbeeld.Vereniging], Voorbeeld.Vereniging,
            [Naleving.Verbintenis("A")], "persoon"), "omschrijving", "Nog een.");
        log.Om(Middag("2026-10-20")).Meldt(A, new VergelijkWerdBereikt(A, Naleving.Geschil("A"), 1));
        await using var tafel = await Leestafel.Dek(log);
        (await Laat(tafel, "2026-10-25")).ShouldBe("0");

        await Verder(tafel, log, l => l.Om(Middag("2026-10-26")).Meldt(A, new VergelijkWerdBereikt(A, tweede, 1)));
        (await Laat(tafel, "2026-10-25")).ShouldBe("0");
        (await Laat(tafel, "2026-10-26")).ShouldBe("1");
    }

    private static Logboek InWerking() => new Logboek("contracten").Opgesteld("A").Voorgelegd("A").Ondertekend("A").InWerking("A").InGebreke("A");

    private static Task<string> Laat(Leestafel tafel, string dag) =>
        tafel.Rij($"coalesce(sum(delta), 0)::int from lees.feit where maat = 'MijlpalenTeLaat' and mijlpaal_id = '{M.Waarde}' and geldig_op <= '{dag}'");

    private static async Task Verder(Leestafel tafel, Logboek log, Action<Logboek> stap)
    {
        var na = log.Regels.Count;
        stap(log);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());
    }

    private static DateTimeOffset Middag(string dag) => DateTimeOffset.Parse($"{dag}T12:00:00Z", CultureInfo.InvariantCulture);
}
