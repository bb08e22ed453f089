using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_proces_sterft;

/// <summary>
/// Contracten dies between each pair of steps of write and relay, and Projectie between each pair of steps of consume, while
/// contracts go from draft to accepted milestone: nothing acknowledged is lost, nothing is done twice.
/// </summary>
[Collection(Ketenkring.Naam)]
public sealed class Tijdens_het_hele_verhaal(Keten keten)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private static readonly string[] Verhaal =
    [
        "ContractWerdOpgesteld", "ContractWerdTerOndertekeningVoorgelegd", "VisumWerdGegeven",
        "HandtekeningWerdGezet", "HandtekeningWerdGezet", "HandtekeningWerdGezet", "ContractWerdOndertekend", "ContractTradInWerking",
        "MijlpaalWerdGerapporteerd", "MijlpaalWerdTeruggestuurd", "MijlpaalWerdGerapporteerd",
        "MijlpaalWerdOndertekend", "MijlpaalWerdOndertekend", "MijlpaalWerdAanvaard",
    ];

    /// <summary>What the commands of one contract answer: the last signature also brings it into force.</summary>
    private static readonly int[] Versies = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14];

    [Fact]
    public async Task Staat_alles_wat_bevestigd_is_er_een_keer_en_klopt_het_leesmodel()
    {
        var vooraf = int.Parse(await keten.Contractendb.Rij("count(*) from dossierkop"), null);
        var sterven = Task.WhenAll(
            Laat(keten.Contracten, sterf: punt => !IsOntvangst(punt)),
            Laat(keten.Projectie, sterf: IsOntvangst));
        var afzenders = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Zolang(sterven)));
        await sterven;
        await keten.WachtTotGelezen();

        afzenders.Sum(a => a.Herhaald).ShouldBePositive();
        var contracten = afzenders.SelectMany(a => a.Bevestigd).ToLookup(b => b.Dossier, b => b.Versie);
        foreach (var contract in contracten)
        {
            contract.ShouldBe(Versies);
            (await keten.Contractendb.Rijen($"type from dossierlog where dossier = '{contract.Key}' order by versie")).ShouldBe(Verhaal);
        }

        // A draft that was made twice would be a dossier that nobody got to know.
        (await keten.Contractendb.Rij("count(*) from dossierkop")).ShouldBe($"{vooraf + contracten.Count}");
        foreach (var afzender in afzenders)
        {
            (await keten.Contractendb.Rij($"count(antwoord) from idempotentie where sleutel like '{afzender.Sleutels}-%'")).ShouldBe($"{afzender.Bevestigd.Count}");
        }

        (await keten.Contractendb.Rij("count(*) = max(volgnummer) from uitgave")).ShouldBe("t", "the numbers are gapless");
        var onze = $"in ('{string.Join("', '", contracten.Select(c => c.Key))}')";
        (await keten.Leesdb.Rij($"count(*) from geparkeerd where dossier {onze}")).ShouldBe("0");
        (await keten.Leesdb.Rij($"count(*) from lees.mijlpaal where status = 'Aanvaard' and gebiedscontract_id {onze}")).ShouldBe($"{contracten.Count}");
        await keten.EisGelijkAanHerbouw();
    }

    private static bool IsOntvangst(string punt) => punt.StartsWith("ontvangst", StringComparison.Ordinal);

    /// <summary>Lets a service die at each of these points in turn. What waits for it may kill it before it is ready.</summary>
    private static async Task Laat(Proefdienst dienst, Predicate<string> sterf)
    {
        foreach (var punt in Breekpunt.Namen.Where(p => sterf(p)))
        {
            await dienst.Herstart(punt, wacht: false);
            (await dienst.Einde.WaitAsync(Geduld)).ShouldBe(137, punt);
        }

        await dienst.Herstart();
    }

    private async Task<Afzender> Zolang(Task sterven)
    {
        var afzender = new Afzender(keten);
        do
        {
            var contract = await afzender.BrengInWerking();
            await afzender.BrengTotAanvaarding(contract, (await afzender.Mijlpalen(contract))[0]);
        }
        while (!sterven.IsCompleted);
        return afzender;
    }
}
