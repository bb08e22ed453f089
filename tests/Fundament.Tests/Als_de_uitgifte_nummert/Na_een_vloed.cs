using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_de_uitgifte_nummert;

/// <summary>Statistics that were taken in the middle of a burst may not make every later turn read the whole log.</summary>
public sealed class Na_een_vloed
{
    [Fact]
    public async Task Leest_een_beurt_niet_het_hele_logboek()
    {
        await using var o = await Maak(metVolger: false);
        await using (var verbinding = await o.Brondb.Open())
        await using (var vloed = verbinding.CreateCommand())
        {
            vloed.CommandText = """
                begin;
                insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, vorige_hash, hash)
                select 'proef', gen_random_uuid(), 1, 'Teller', 'TellerWerdBegonnen', 1, '{}', now(), '', '', '', '', '' from generate_series(1, 20000);
                insert into ongenummerd select dossier, versie from dossierlog limit 9000;
                analyze dossierlog, ongenummerd;
                commit;
                select pg_stat_force_next_flush();
                """;
            await vloed.ExecuteNonQueryAsync();
        }

        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select n_tup_ins from pg_stat_user_tables where relname = 'uitgave'") == 9000);
        // The flood itself read the log once; its connection reports that when it likes, so that is waited for too.
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select seq_scan from pg_stat_user_tables where relname = 'dossierlog'") > 0);
        var voor = await Vraag<long>(o.Brondb, "select seq_scan from pg_stat_user_tables where relname = 'dossierlog'");
        await o.Begin(await o.Als());

        // The connection that numbers reports both figures at once.
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select n_tup_ins from pg_stat_user_tables where relname = 'uitgave'") == 9001);
        (await Vraag<long>(o.Brondb, "select seq_scan from pg_stat_user_tables where relname = 'dossierlog'")).ShouldBe(voor);
    }
}
