using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_tekst_gewist_wordt;

[Collection(Ketenkring.Naam)]
public sealed class In_de_hele_keten(Keten keten)
{
    [Fact]
    public async Task Verdwijnt_hij_overal_en_blijft_de_rest_staan()
    {
        var (contract, versie, geheim) = await Verslag();
        await keten.WachtTotGelezen();
        (await Bevat(keten.Leesdb, geheim)).ShouldBeTrue();

        await Wis(contract, versie);
        await keten.WachtTotGelezen();

        await EisGewist(contract, versie, geheim);
    }

    [Fact]
    public async Task Verdwijnt_hij_ook_als_hij_nog_in_de_wachtrij_stond()
    {
        await keten.WachtTotGelezen();
        await keten.Projectie.Dood();
        var (contract, versie, geheim) = await Verslag();
        await Wacht.TotDat(async () => await keten.Contractendb.Rij("count(*) from ongenummerd") == "0"
            && await keten.Contractendb.Rij("tot from publicatiestand") == await keten.Contractendb.Rij("max(volgnummer) from uitgave"));
        await Wis(contract, versie);

        await keten.Projectie.Herstart();
        await keten.WachtTotGelezen();

        await EisGewist(contract, versie, geheim);
    }

    private async Task<(Guid Contract, int Versie, string Geheim)> Verslag()
    {
        var afzender = new Afzender(keten);
        var contract = await afzender.BrengInWerking();
        var geheim = $"Jan Peeters {contract}/{Guid.NewGuid()}";
        await afzender.Rapporteer(contract, (await afzender.Mijlpalen(contract))[0], geheim);
        return (contract, afzender.Bevestigd[^1].Versie, geheim);
    }

    private async Task Wis(Guid contract, int versie)
    {
        using var antwoord = await keten.Stuur(keten.Contracten, HttpMethod.Post, "demo-platformbeheer",
            $"/api/contracten/dossierlog/{contract}/{versie}/wissing", new { grond = "AVG art. 17" });
        antwoord.IsSuccessStatusCode.ShouldBeTrue(await antwoord.Content.ReadAsStringAsync());
    }

    private async Task EisGewist(Guid contract, int versie, string geheim)
    {
        var herbouwd = await keten.EisGelijkAanHerbouw();
        foreach (var database in (Proefdatabase[])[keten.Contractendb, keten.Leesdb, herbouwd])
        {
            (await Bevat(database, geheim)).ShouldBeFalse(database.Naam);
        }

        (await keten.Leesdb.Rijen($"tekst from lees.toelichting where gebiedscontract_id = '{contract}' and soort = 'Verslag'")).ShouldBeEmpty();
        (await keten.Leesdb.Rij($"status, gerapporteerd_bedrag from lees.mijlpaal where gebiedscontract_id = '{contract}' and status <> 'Gepland'"))
            .ShouldBe("Gerapporteerd | 500.25");
        (await keten.Leesdb.Rij($"versie from lees.dossierstand where dossier = '{contract}'")).ShouldBe($"{versie + 1}");
    }

    /// <summary>In any column of any table.</summary>
    private static async Task<bool> Bevat(Proefdatabase database, string tekst) =>
        await database.Rij($"bool_or(schema_to_xml(nspname, true, true, '')::text like '%{tekst}%') from pg_namespace where nspname in ('public', 'lees', 'lees_intern')") == "t";
}
