using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_leesmodel_herbouwd_wordt;

public sealed class Als_het_niet_kan
{
    [Fact]
    public async Task Loopt_er_maar_een_tegelijk()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());
        await using var feed = await Feed.Open();
        await using var ander = await tafel.Database.Open();
        await using var slot = new NpgsqlCommand("select pg_advisory_lock(hashtextextended('leesmodel-herbouw', 0))", ander);
        await slot.ExecuteNonQueryAsync();

        var (code, uitvoer) = await Voer(feed, tafel);

        (code, uitvoer.Contains("Er loopt al een herbouw", StringComparison.Ordinal)).ShouldBe((2, true), uitvoer);
    }

    [Fact]
    public async Task Blijft_het_oude_staan_als_een_bron_minder_geeft_dan_de_getuige_zag()
    {
        var log = new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("b");
        await using var tafel = await Leestafel.Dek(log);
        var inhoud = await tafel.Inhoud();
        await using var feed = await Feed.Open(new Logboek("contracten").Opgesteld("a"));

        var (code, uitvoer) = await Voer(feed, tafel);

        (code, uitvoer.Contains("niet meer zoals de getuige het zag", StringComparison.Ordinal)).ShouldBe((1, true), uitvoer);
        (await tafel.Inhoud()).ShouldBe(inhoud);
        (await tafel.Rijen("nspname from pg_namespace where nspname ~ '^(bouw|oud)_'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staat_wat_van_een_onderbroken_herbouw_bleef_niet_in_de_weg_en_blijft_wat_de_getuige_noteerde()
    {
        var log = new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("a");
        await using var tafel = await Leestafel.Dek(log);
        await using var feed = await Feed.Open(log);
        await using (var verbinding = await tafel.Database.Open())
        {
            await using var rest = new NpgsqlCommand("""
                create schema bouw_lees; create table bouw_lees.mijlpaal (x int); create schema oud_lees; create schema bouw_public;
                insert into lees_intern.afwijking (bron, volgnummer, dossier, versie, verwacht, gezien, tijdstip) values ('contracten', 9, gen_random_uuid(), 1, 'a', 'b', now());
                """, verbinding);
            await rest.ExecuteNonQueryAsync();
        }

        var inhoud = await tafel.Inhoud();
        var (code, uitvoer) = await Voer(feed, tafel);

        code.ShouldBe(0, uitvoer);
        (await tafel.Inhoud()).ShouldBe(inhoud);
        (await tafel.Rij("volgnummer, verwacht, gezien from lees_intern.afwijking")).ShouldBe("9 | a | b");
    }

    private static Task<(int Code, string Uitvoer)> Voer(Feed feed, Leestafel tafel) =>
        Proefdienst.Voer(Diensten.Projectie, feed.Instellingen(tafel.Database.Verbinding), "herbouw");
}
