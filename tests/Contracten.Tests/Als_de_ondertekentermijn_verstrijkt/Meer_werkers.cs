using Gebiedswerking.Contracten.Termijnen;
using Gebiedswerking.Contracten.Tests.Hulp;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Contracten.Tests.Als_de_ondertekentermijn_verstrijkt;

[Collection(OverHttp.Naam)]
public sealed class Meer_werkers(Werking werking)
{
    private static readonly DateOnly Uiterlijk = new(2049, 3, 31);

    [Fact]
    public async Task Laten_het_contract_een_keer_vervallen_om_middernacht_in_brussel()
    {
        var (contract, hash) = await werking.LegVoor(c => c["ondertekentermijn"] = $"{Uiterlijk:yyyy-MM-dd}");
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200);

        // 23:59:59 in Brussels on the last day, in summer two hours ahead of UTC.
        await Werker(new DateTimeOffset(2049, 3, 31, 21, 59, 59, TimeSpan.Zero)).Verwerk(CancellationToken.None);
        (await werking.Gebeurd(contract)).ShouldNotContain("ContractWerdNietTijdigOndertekend");

        var middernacht = new DateTimeOffset(2049, 3, 31, 22, 0, 0, TimeSpan.Zero);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Werker(middernacht).Verwerk(CancellationToken.None))));

        (await werking.Gebeurd(contract)).Count(g => g == "ContractWerdNietTijdigOndertekend").ShouldBe(1);
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}'")).ShouldBe(0);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Weigert(409, "contract-niet-voorgelegd");
    }

    private Termijnwerker Werker(DateTimeOffset nu)
    {
        var exemplaar = new Exemplaar(werking.Database, nu);
        return new Termijnwerker(exemplaar.Diensten, exemplaar.Klok, NullLogger<Termijnwerker>.Instance);
    }
}
