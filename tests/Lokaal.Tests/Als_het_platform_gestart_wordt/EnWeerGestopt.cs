using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Lokaal.Tests.Als_het_platform_gestart_wordt;

/// <summary>One installation through its life: started, killed, started again, stopped, started with two of each, and both of one service die.</summary>
public sealed class EnWeerGestopt
{
    [Fact]
    public async Task Vindt_het_zijn_gegevens_terug_en_laat_het_nooit_een_proces_achter()
    {
        var map = await Startproef.NieuweMap();
        var poort = Poorten.Vrij();

        await using (var eerste = Startproef.Start(map, poort, "--leeg"))
        {
            await eerste.TotKlaar();
            eerste.Uitvoer.ShouldContain($"http://localhost:{poort}");
            (await Rijen(map)).ShouldBeGreaterThan(0);
            await eerste.Dood();
        }

        Startproef.LevendIn(map).ShouldNotBeEmpty("een gedode starter kan zelf niets meer stoppen");
        long rijen;
        await using (var tweede = Startproef.Start(map, poort, "--leeg"))
        {
            await tweede.TotKlaar();
            tweede.Uitvoer.ShouldContain("Achtergebleven van een vorige keer en nu gestopt: gateway, ");
            rijen = await Rijen(map);
            (await tweede.Stop()).ShouldBe(0);
        }

        Startproef.LevendIn(map).ShouldBeEmpty();
        await using (var derde = Startproef.Start(map, poort, "--leeg", "--exemplaren", "2"))
        {
            await derde.TotKlaar();
            (await Rijen(map)).ShouldBe(rijen, "de referentiegegevens staan er al");
            Systeem.Stuur(derde.Processen()["programmas"], Systeem.SIGKILL);
            await Wacht.TotDat(() => derde.Uitvoer.Contains("programmas stopte onverwacht (code 137); een ander exemplaar gaat verder"));
            Systeem.Stuur(derde.Processen()["programmas-2"], Systeem.SIGKILL);

            (await derde.Einde()).ShouldBe(1);
            derde.Uitvoer.ShouldContain("programmas-2 stopte onverwacht (code 137); alles is gestopt");
        }

        Startproef.LevendIn(map).ShouldBeEmpty();
    }

    [Fact]
    public async Task Stopt_Ctrl_C_tijdens_het_starten_alles_wat_al_liep_en_lukt_het_daarna_gewoon()
    {
        var map = await Startproef.NieuweMap();
        await using (var onderbroken = Startproef.Start(map, Poorten.Vrij(), "--leeg"))
        {
            await Wacht.TotDat(() => File.Exists(Path.Combine(map, "processen", "rabbitmq")), TimeSpan.FromMinutes(4));
            (await onderbroken.Onderbreek()).ShouldBe(130);
        }

        Startproef.LevendIn(map).ShouldBeEmpty();
        await using var opnieuw = Startproef.Start(map, Poorten.Vrij(), "--leeg");
        await opnieuw.TotKlaar();
        (await opnieuw.Onderbreek()).ShouldBe(0);
        Startproef.LevendIn(map).ShouldBeEmpty();
    }

    private static async Task<long> Rijen(string map)
    {
        var instellingen = new Instellingen(new Werkmap(map));
        var adres = $"Host=127.0.0.1;Port={instellingen.BekendePoort("postgres")};Username=beheerder;Password={instellingen.Geheim("postgres")};" +
            "Database=programmas;Pooling=false";
        await using var verbinding = new NpgsqlConnection(adres);
        await verbinding.OpenAsync();
        await using var vraag = new NpgsqlCommand("SELECT count(*) FROM dossierlog", verbinding);
        return (long)(await vraag.ExecuteScalarAsync())!;
    }
}
