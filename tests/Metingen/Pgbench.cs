using System.Globalization;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>What the database can do by itself: one update and one insert in a transaction, sent by pgbench.</summary>
internal sealed partial class Pgbench
{
    // The row that is inserted is as wide as a row of the dossierlog; statements are prepared, which is pgbench at its fastest.
    private const string Script =
        """
        \set kop random(1, :koppen)
        begin;
        update kale_kop set versie = versie + 1, hash = :hash where kop = :kop returning versie \gset
        insert into kaal_log (kop, versie, inhoud, hash) values (:kop, :versie, :inhoud, :hash);
        commit;

        """;

    private readonly NpgsqlConnectionStringBuilder _verbinding;
    private readonly string _bestand;
    private readonly int _koppen;
    private readonly int _inhoud;

    private Pgbench(string verbinding, string bestand, int koppen, int inhoud) =>
        (_verbinding, _bestand, _koppen, _inhoud) = (new NpgsqlConnectionStringBuilder(verbinding), bestand, koppen, inhoud);

    public static async Task<Pgbench> Maak(string verbinding, Werkmap map, int koppen, int inhoud, CancellationToken stop)
    {
        await Sql.Voer(verbinding, $"""
            create table kale_kop (kop int primary key, versie int not null, hash text not null);
            create table kaal_log (kop int, versie int, inhoud text not null, hash text not null, primary key (kop, versie));
            insert into kale_kop select i, 1, '' from generate_series(1, {koppen}) i;
            """, stop);
        var bestand = map.In("kaal.sql");
        await File.WriteAllTextAsync(bestand, Script, stop);
        return new Pgbench(verbinding, bestand, koppen, inhoud);
    }

    /// <summary>Transactions per second, and how many there were.</summary>
    public async Task<(double PerSeconde, double Aantal)> Meet(int klanten, TimeSpan beurt, CancellationToken stop)
    {
        var uitkomst = await Opdrachtregel.Voer(Path.Combine(Postgres.Gevonden()!, "pgbench"),
            [
                "-h", _verbinding.Host!, "-p", $"{_verbinding.Port}", "-U", _verbinding.Username!, "-n", "-M", "prepared",
                "-c", $"{klanten}", "-j", $"{Math.Min(klanten, Environment.ProcessorCount)}", "-T", $"{beurt.TotalSeconds:0}",
                "-D", $"koppen={_koppen}", "-D", $"inhoud={new string('x', _inhoud)}", "-D", $"hash={new string('0', 32)}",
                "-f", _bestand, _verbinding.Database!,
            ],
            omgeving: new Dictionary<string, string?> { ["PGPASSWORD"] = _verbinding.Password }, stop: stop);
        return uitkomst.Gelukt && Tps().Match(uitkomst.Uitvoer) is { Success: true } tps && Aantal().Match(uitkomst.Uitvoer) is { Success: true } aantal
            ? (double.Parse(tps.Groups[1].ValueSpan, CultureInfo.InvariantCulture), double.Parse(aantal.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : throw new Startfout($"pgbench mislukte: {uitkomst.Slot()}");
    }

    [GeneratedRegex(@"^tps = ([\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Tps();

    [GeneratedRegex(@"transactions actually processed: (\d+)")]
    private static partial Regex Aantal();
}
