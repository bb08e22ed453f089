using System.Globalization;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>
/// What the database can do by itself, sent by pgbench with prepared statements: one update and one insert in a transaction, or the very
/// statements of the dossierlog. What is between those two is the protocol; what is between the second and the dossierlog is our code.
/// </summary>
internal sealed partial class Pgbench
{
    private const string Traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private const string Pseudoniem = "6f1c8a52-2f8e-5d0c-9f5e-0a4f0f7f3c11";

    // The row that is inserted is as wide as a row of the dossierlog.
    private const string Kaal =
        """
        \set kop random(1, :koppen)
        begin;
        update kale_kop set versie = versie + 1, hash = :hash where kop = :kop returning versie \gset
        insert into kaal_log (kop, versie, inhoud, hash) values (:kop, :versie, :inhoud, :hash);
        commit;

        """;

    // In two round trips too. The version comes from the update: pgbench cannot read an answer within a pipeline.
    private const string Protocol =
        $"""
        \set kop random(1, :koppen)
        \startpipeline
        begin;
        select soort, versie, hash from dossierkop where dossier = peildossier(:kop) for update;
        select versie, staat from momentopname where dossier = peildossier(:kop) and vorm = 1;
        select type, vorm, gebeurtenis from dossierlog where dossier = peildossier(:kop) and versie > coalesce((select m.versie from momentopname m where m.dossier = peildossier(:kop) and m.vorm = 1), 0) order by versie;
        \endpipeline
        \startpipeline
        with k as (update dossierkop set versie = versie + 1, hash = :hash::text::bytea where dossier = peildossier(:kop) returning versie), o as (insert into ongenummerd (dossier, versie) select peildossier(:kop), versie from k) insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, spoor, vorige_hash, hash) select 'proef', peildossier(:kop), versie, 'Teller', 'TellerWerdVerhoogd', 1, :gebeurtenis, now(), '{Pseudoniem}', 'gebiedsteam', 'OVO000001', '{Traceparent}', :hash::text::bytea, :hash::text::bytea from k;
        commit;
        \endpipeline

        """;

    private readonly NpgsqlConnectionStringBuilder _verbinding;
    private readonly Werkmap _map;
    private readonly int _koppen;
    private readonly int _inhoud;

    private Pgbench(string verbinding, Werkmap map, int koppen, int inhoud) =>
        (_verbinding, _map, _koppen, _inhoud) = (new NpgsqlConnectionStringBuilder(verbinding), map, koppen, inhoud);

    /// <param name="verbinding">A database with the tables of a dossierlog.</param>
    /// <param name="map">For the scripts.</param>
    /// <param name="koppen">Number of heads and of dossiers.</param>
    /// <param name="inhoud">Width of a bare row.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<Pgbench> Maak(string verbinding, Werkmap map, int koppen, int inhoud, CancellationToken stop)
    {
        await Sql.Voer(verbinding, $$"""
            create table kale_kop (kop int primary key, versie int not null, hash text not null);
            create table kaal_log (kop int, versie int, inhoud text not null, hash text not null, primary key (kop, versie));
            insert into kale_kop select i, 1, '' from generate_series(1, {{koppen}}) i;
            create function peildossier(kop int) returns uuid immutable language sql as $$ select ('01930000-0000-7000-8000-' || lpad(to_hex(kop), 12, '0'))::uuid $$;
            insert into dossierkop (dossier, soort, versie, hash) select peildossier(i), 'Teller', 1, sha256('') from generate_series(1, {{koppen}}) i;
            insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, spoor, vorige_hash, hash)
            select 'proef', peildossier(i), 1, 'Teller', 'TellerWerdBegonnen', 1, '{"teller":"' || peildossier(i) || '","grens":2147483647}', now(),
                '{{Pseudoniem}}', 'gebiedsteam', 'OVO000001', '{{Traceparent}}', sha256(''), sha256('') from generate_series(1, {{koppen}}) i;
            """, stop);
        await File.WriteAllTextAsync(map.In("kaal.sql"), Kaal, stop);
        await File.WriteAllTextAsync(map.In("protocol.sql"), Protocol, stop);
        return new Pgbench(verbinding, map, koppen, inhoud);
    }

    public Task<(double PerSeconde, double Aantal)> MeetKaal(int klanten, TimeSpan beurt, CancellationToken stop) => Meet("kaal.sql", klanten, beurt, stop);

    public Task<(double PerSeconde, double Aantal)> MeetProtocol(int klanten, TimeSpan beurt, CancellationToken stop) => Meet("protocol.sql", klanten, beurt, stop);

    /// <summary>Transactions per second, and how many there were.</summary>
    private async Task<(double PerSeconde, double Aantal)> Meet(string script, int klanten, TimeSpan beurt, CancellationToken stop)
    {
        var uitkomst = await Opdrachtregel.Voer(Path.Combine(Postgres.Gevonden()!, "pgbench"),
            [
                "-h", _verbinding.Host!, "-p", $"{_verbinding.Port}", "-U", _verbinding.Username!, "-n", "-M", "prepared",
                "-c", $"{klanten}", "-j", $"{Math.Min(klanten, Environment.ProcessorCount)}", "-T", $"{beurt.TotalSeconds:0}",
                "-D", $"koppen={_koppen}", "-D", $"inhoud={new string('x', _inhoud)}", "-D", $"hash={new string('0', 32)}",
                "-D", """gebeurtenis={"teller":"01930000-0000-7000-8000-000000000001","met":1}""",
                "-f", _map.In(script), _verbinding.Database!,
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
