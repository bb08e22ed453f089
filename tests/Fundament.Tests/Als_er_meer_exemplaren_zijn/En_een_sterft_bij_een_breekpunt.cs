using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_er_meer_exemplaren_zijn;

/// <summary>
/// Kill -9 of the instance that writes, numbers, publishes or consumes, which does not come back: the others finish what it began. No
/// number is missing, order is kept, and each event has its effect once.
/// </summary>
public sealed class En_een_sterft_bij_een_breekpunt
{
    private const int Opdrachten = 30;
    private const int Uiterlijk = 300;

    /// <summary>One of each kind of step: done and not said, numbered and not published, published and not noted, consumed and not confirmed.</summary>
    [Theory]
    [InlineData("schrijven-na-vastleggen:7")]
    [InlineData("uitgifte-na-vastleggen:7")]
    [InlineData("uitgifte-na-publiceren:7")]
    [InlineData("ontvangst-na-vastleggen:7")]
    public Task Maken_de_anderen_af_wat_het_begon(string breekpunt) => Speel(breekpunt);

    /// <summary>At every point, at the very first row.</summary>
    public static TheoryData<string> Punten => [.. Breekpunt.Namen];

    [Trait("Duur", "lang")]
    [Theory]
    [MemberData(nameof(Punten))]
    public Task Maken_de_anderen_af_wat_het_begon_bij_elk_punt(string breekpunt) => Speel(breekpunt);

    private static async Task Speel(string breekpunt)
    {
        var bijVolger = breekpunt.StartsWith("ontvangst", StringComparison.Ordinal);
        var (o, bronnen, volgers) = await MaakMeer(2, 2, bijVolger ? null : breekpunt, bijVolger ? breekpunt : null);
        await using var _ = o;
        var slachtoffer = bijVolger ? volgers[0] : bronnen[0];
        var opdrachtgever = await Opdrachtgever.Bij(o, "opdracht", bronnen);
        while (opdrachtgever.Bevestigd < Opdrachten || slachtoffer.Leeft)
        {
            opdrachtgever.Bevestigd.ShouldBeLessThan(Uiterlijk, "the kill point was never hit");
            await opdrachtgever.Geef();
            if (slachtoffer.Leeft && !breekpunt.StartsWith("schrijven", StringComparison.Ordinal))
            {
                // Otherwise it would get everything in one block and hit its point once.
                await Wacht.TotDat(async () => !slachtoffer.Leeft || await IsGevolgd(o));
            }
        }

        (await slachtoffer.Einde).ShouldBe(137, "it died at its kill point");
        await o.EisDatAllesKlopt();
        slachtoffer.Leeft.ShouldBeFalse("the others did this without it");
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog")).ShouldBe(opdrachtgever.Bevestigd);
    }

    private static async Task<bool> IsGevolgd(Proefopstelling o) =>
        await Vraag<long>(o.Brondb, "select count(*) from dossierlog") == await Vraag<long>(o.Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor");
}
