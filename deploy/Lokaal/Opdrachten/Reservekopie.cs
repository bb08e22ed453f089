using Gebiedswerking.Lokaal.Kopie;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Npgsql;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>./deploy/reservekopie: all databases as they were at one moment, while the platform goes on.</summary>
internal sealed class Reservekopie(Kopieopties opties, Stappen stappen)
{
    public async Task<int> Voer(CancellationToken stop)
    {
        Bewaard.EisAllesInPostgres();
        var map = new Werkmap(opties.Map);
        var beheer = Adressen.BestaandePostgres() ?? Postgres.Lopend(map, new Instellingen(map));
        if (Directory.Exists(opties.Kopie) || File.Exists(opties.Kopie))
        {
            throw new Startfout($"{opties.Kopie} bestaat al; noem een map die er nog niet is.");
        }

        // Under another name until it is whole: what was cut off is never taken for a backup.
        var wording = opties.Kopie + ".wording";
        Directory.CreateDirectory(wording, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            await Schrijf(beheer, wording, stop);
            Directory.Move(wording, opties.Kopie);
        }
        finally
        {
            if (Directory.Exists(wording))
            {
                Directory.Delete(wording, recursive: true);
            }
        }

        await stappen.Zeg($"\nKlaar na {stappen.Verstreken}: {opties.Kopie}. Bewaar ze op een andere machine.");
        return 0;
    }

    private async Task Schrijf(string beheer, string wording, CancellationToken stop)
    {
        var verbindingen = Bewaard.Diensten.ToDictionary(d => d.Database!,
            d => new NpgsqlConnectionStringBuilder(beheer) { Database = d.Database, Pooling = false }.ConnectionString);
        EenMoment? moment = null;
        try
        {
            await stappen.Doe("Eén moment kiezen", async () => moment = await EenMoment.Neem(verbindingen, stop));
            var bestanden = new List<Kopiebestand>();
            foreach (var (database, verbinding) in verbindingen)
            {
                await stappen.Doe(database, async () =>
                {
                    var pad = Path.Combine(wording, $"{database}.dump");
                    await Pgprogramma.Voer("pg_dump", verbinding,
                        ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={moment!.Momenten[database]}", $"--file={pad}"], stop);
                    bestanden.Add(new(database, Path.GetFileName(pad), new FileInfo(pad).Length, await Kopieboek.Som(pad, stop)));
                });
            }

            new Kopieboek(Kopieboek.HuidigeVorm, moment!.Tijdstip, await Versie(beheer, stop), bestanden).Schrijf(wording);
        }
        finally
        {
            await (moment?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static async Task<string> Versie(string beheer, CancellationToken stop)
    {
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync(stop);
        return verbinding.PostgreSqlVersion.ToString();
    }
}
