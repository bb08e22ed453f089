using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Kopie;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Npgsql;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>
/// ./deploy/terugzetten: the databases of a backup in place of what is there. The bus begins empty: what it still held is of after the backup, and
/// what it lacks the services fetch from each other. The read model begins empty too, and fills itself at the next start.
/// </summary>
internal sealed class Terugzetten(Kopieopties opties, Stappen stappen)
{
    public async Task<int> Voer(CancellationToken stop)
    {
        Bewaard.EisAllesInPostgres();
        var boek = await Kopieboek.Lees(opties.Kopie, stop);
        var map = new Werkmap(opties.Map);
        await using var slot = map.Vergrendel();
        await Resten.Ruim(map);
        await stappen.Doe("Gereedschap", () => Gereedschap.Zorg(Gereedschap.Nodig(), stop));
        await stappen.Doe("Bouwen", () => Bouw.Zorg(stop));
        var instellingen = new Instellingen(map);
        Postgres? eigen = null;
        try
        {
            if (Adressen.BestaandePostgres() is null)
            {
                await stappen.Doe("PostgreSQL", async () => eigen = await Postgres.Start(map, instellingen, duurzaam: true, stop));
            }

            await Zet(boek, map, instellingen, Adressen.BestaandePostgres() ?? eigen!.Beheer, stop);
        }
        finally
        {
            await (eigen?.Stop() ?? Task.CompletedTask);
        }

        LeegBus(map);
        await stappen.Zeg($"\nKlaar na {stappen.Verstreken}: alles staat zoals op {boek.Tijdstip:yyyy-MM-dd HH:mm:ss} UTC. Start nu met ./deploy/start.");
        return 0;
    }

    private async Task Zet(Kopieboek boek, Werkmap map, Instellingen instellingen, string beheer, CancellationToken stop)
    {
        var databanken = new Databanken(beheer, "", instellingen.Geheim);
        var bestaand = await databanken.Bestaande(Diensten.Alle, stop);
        if (bestaand.Count > 0 && !opties.Vervang)
        {
            throw new Startfout($"Er staan al databanken ({string.Join(", ", bestaand)}). Met --vervang verdwijnt wat erin zit.");
        }

        await stappen.Doe("Databanken", async () =>
        {
            await databanken.Leeg(Diensten.Alle, stop);
            await databanken.Richt(Diensten.Alle, stop);
        });
        var platform = new Platform(new Opstelling
        {
            Map = map, Instellingen = instellingen, Adressen = new Adressen(beheer, "amqp://localhost", null), Poort = 0, Gegevens = new Opties().Gegevens,
        });
        foreach (var bestand in boek.Databanken)
        {
            var dienst = Bewaard.Diensten.SingleOrDefault(d => d.Database == bestand.Database)
                ?? throw new Startfout($"De kopie heeft een databank {bestand.Database} die dit platform niet kent.");
            await stappen.Doe(bestand.Database, async () =>
            {
                await Pgprogramma.Voer("pg_restore", new NpgsqlConnectionStringBuilder(beheer) { Database = bestand.Database }.ConnectionString,
                    ["--no-owner", "--no-privileges", $"--role={dienst.Loginrol}", "--single-transaction", "--exit-on-error", Path.Combine(opties.Kopie, Path.GetFileName(bestand.Bestand))],
                    stop);
                return dienst.Geeft.Count == 0 ? "" : await Controleer(platform, dienst, stop);
            });
        }
    }

    /// <summary>The service itself goes through its chains, with the very code that wrote them.</summary>
    private static async Task<string> Controleer(Platform platform, Dienst dienst, CancellationToken stop)
    {
        var uitkomst = await platform.Voer(dienst, ["controleer"], stop);
        return uitkomst.Gelukt ? uitkomst.Slot(1) : throw new Startfout($"Het logboek van {dienst} klopt niet: {uitkomst.Slot(10)}");
    }

    private static void LeegBus(Werkmap map)
    {
        if (Adressen.BestaandeRabbitMq() is null && Directory.Exists(map.In("rabbitmq", "gegevens")))
        {
            Directory.Delete(map.In("rabbitmq", "gegevens"), recursive: true);
        }
    }
}
