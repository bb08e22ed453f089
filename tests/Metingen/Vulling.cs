using Gebiedswerking.Tellerdienst.Bron;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>
/// Databases with a log of a given size: rows of the right width, numbered, ten to a dossier, with every index. They are there to be in the
/// way; nobody folds them or checks their chain.
/// </summary>
internal static class Vulling
{
    private const int PerDossier = 10;

    /// <summary>Without fsync, and with so little logging that a table which was emptied in the same transaction is not logged at all.</summary>
    public static Task Zonder(Meetservers servers, CancellationToken stop) => Zet(servers, stop,
        "fsync = off", "full_page_writes = off", "wal_level = minimal", "max_wal_senders = 0", "autovacuum = off", "maintenance_work_mem = '512MB'", "max_wal_size = '8GB'");

    /// <summary>As the platform runs, with everything on disk.</summary>
    public static async Task Met(Meetservers servers, CancellationToken stop)
    {
        await Sql.Voer(servers.Beheer, "alter system reset all", stop);
        await servers.HerstartPostgres(stop);
        await Sql.Voer(servers.Beheer, "checkpoint", stop);
    }

    public static string Verbinding(Meetservers servers, long omvang) =>
        new NpgsqlConnectionStringBuilder(servers.Beheer) { Database = $"groei_{omvang}", Pooling = true }.ConnectionString;

    /// <summary>Makes and fills it; answers its size in bytes.</summary>
    public static async Task<long> Maak(Meetservers servers, long omvang, CancellationToken stop)
    {
        await Sql.Voer(servers.Beheer, $"create database groei_{omvang}", stop);
        var verbinding = Verbinding(servers, omvang);
        await using (var opslag = Proefketen.Opslag(verbinding))
        {
            await using var scope = opslag.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ProefDb>().Database.MigrateAsync(stop);
        }

        // Indexes after the rows; two connections, because one statement uses one core.
        await Task.WhenAll(
            Sql.Voer(verbinding, $$"""
                begin;
                alter table dossierlog disable trigger user;
                truncate dossierlog;
                alter table dossierlog drop constraint "PK_dossierlog";
                drop index "IX_dossierlog_rij";
                insert into dossierlog (dossier, versie, rij, bron, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, spoor, vorige_hash, hash)
                select dossier, v, i * {{PerDossier}} + v, 'proef', 'Teller', 'TellerWerdVerhoogd', 1, '{"teller":"' || dossier || '","met":1}', now(),
                    '6f1c8a52-2f8e-5d0c-9f5e-0a4f0f7f3c11', 'gebiedsteam', 'OVO000001', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', hash, hash
                from (select i, {{Id}} as dossier, sha256(int8send(i)) as hash from generate_series(0, {{omvang / PerDossier - 1}}::bigint) i) d, generate_series(1, {{PerDossier}}) v;
                alter table dossierlog add constraint "PK_dossierlog" primary key (dossier, versie);
                create unique index "IX_dossierlog_rij" on dossierlog (rij);
                select setval(pg_get_serial_sequence('dossierlog', 'rij'), {{omvang}});
                alter table dossierlog enable trigger user;
                commit;
                """, stop),
            Sql.Voer(verbinding, $"""
                begin;
                alter table uitgave disable trigger user;
                truncate uitgave, dossierkop;
                alter table uitgave drop constraint "PK_uitgave";
                drop index "IX_uitgave_rij";
                insert into uitgave (bron, volgnummer, rij) select 'proef', i, i from generate_series(1, {omvang}::bigint) i;
                alter table uitgave add constraint "PK_uitgave" primary key (bron, volgnummer);
                create unique index "IX_uitgave_rij" on uitgave (rij);
                alter table uitgave enable trigger user;
                insert into dossierkop (dossier, soort, versie, hash) select {Id}, 'Teller', {PerDossier}, sha256(int8send(i)) from generate_series(0, {omvang / PerDossier - 1}::bigint) i;
                commit;
                """, stop));
        await Task.WhenAll(new[] { "dossierlog", "uitgave", "dossierkop" }.Select(tabel => Sql.Voer(verbinding, $"vacuum analyze {tabel}", stop)));
        return await Sql.Vraag<long>(verbinding, "select pg_database_size(current_database())", stop);
    }

    private const string Id = "('01930000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid";

    private static async Task Zet(Meetservers servers, CancellationToken stop, params IEnumerable<string> instellingen)
    {
        foreach (var instelling in instellingen)
        {
            await Sql.Voer(servers.Beheer, $"alter system set {instelling}", stop);
        }

        await servers.HerstartPostgres(stop);
    }
}
