using Npgsql;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_parlement_cijfers_vraagt;

/// <summary>Figures are read from sums per month and year: whatever comes late, whatever was known before, whatever is taken back, they are those of the facts.</summary>
public sealed class Over_veel_feiten
{
    private const string Verschil = """
        count(*) from (
          select m.referentieregio_code as regio, m.toegezegd, m.mijlpalen_te_laat::numeric as te_laat, m.vereffend, lees.monitorregel_betwist(m) as betwist,
            lees.monitorregel_beoordelingen_te_laat(m)::numeric as beoordelingen, m.voorbeeld
          from lees.monitor('{0}', '{1}') m
          except
          select r.code, coalesce(sum((f.feit).delta) filter (where (f.feit).maat = 'Toegezegd'), 0), coalesce(sum((f.feit).delta) filter (where (f.feit).maat = 'MijlpalenTeLaat'), 0),
            coalesce(sum((f.feit).delta) filter (where (f.feit).maat = 'Vereffend'), 0), coalesce(sum((f.feit).delta) filter (where (f.feit).maat = 'Betwist'), 0),
            coalesce(sum((f.feit).delta) filter (where (f.feit).maat = 'BeoordelingenTeLaat'), 0), coalesce(bool_or((f.feit).voorbeeld), false)
          from lees.referentieregio r left join lees_intern.feiten_per_regio('{0}', '{1}') f on f.regio = r.code group by r.code) verschil
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Zijn_de_cijfers_die_van_de_feiten_zelf(int zaad)
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());
        var toeval = new Random(zaad);
        for (var ronde = 0; ronde < 4; ronde++)
        {
            await Voer(tafel, $"""
                select setseed({zaad} / 10.0);
                insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, voorbeeld)
                select 'contracten', gen_random_uuid(), {ronde}, 1, (array['Toegezegd', 'MijlpalenTeLaat', 'Vereffend', 'Betwist', 'BeoordelingenTeLaat'])[1 + i % 5]::lees.maat,
                  (random() * 200)::integer - 50, (b.op at time zone 'UTC')::date + (case i % 3 when 0 then 0 when 1 then random() * 500 else -random() * 500 end)::integer, b.op,
                  case when i % 2 = 0 then (array['{Voorbeeld.Gent}', '{Voorbeeld.Aalst}'])[1 + i % 4 / 2] end, case when i % 2 = 1 then '{Voorbeeld.RegioGent}' end, i % 40 = 7
                from generate_series(1, 300) i, lateral (select timestamptz '2023-01-01 00:00Z' + random() * interval '1200 days' as op where i > 0) b;
                delete from lees.feit where versie = {ronde} - 1 and abs(hashtext(dossier::text)) % 3 = 0;
                """);
            for (var vraag = 0; vraag < 25; vraag++)
            {
                var peildatum = new DateOnly(2022, 6, 1).AddDays(toeval.Next(1600));
                var bekend = vraag % 4 == 0 ? "infinity" : $"{new DateTime(2022, 12, 1).AddHours(toeval.Next(1300 * 24)):yyyy-MM-dd HH:00}Z";
                (await tafel.Rij(string.Format(null, Verschil, $"{peildatum:yyyy-MM-dd}", bekend))).ShouldBe("0", $"zaad {zaad}, {peildatum:yyyy-MM-dd}, bekend {bekend}");
            }
        }

        var geteld = await tafel.Rijen("s.jaar, s.vanaf, s.maat, s.gebied, s.is_regio, s.voorbeeld, s.som, s.aantal from lees_intern.feitsom s where s.aantal <> 0 order by 1");
        await Voer(tafel, "select lees_intern.hertel_feiten()");
        (await tafel.Rijen("s.jaar, s.vanaf, s.maat, s.gebied, s.is_regio, s.voorbeeld, s.som, s.aantal from lees_intern.feitsom s order by 1")).ShouldBe(geteld);
    }

    [Fact]
    public async Task Wordt_een_feit_nooit_veranderd()
    {
        await using var tafel = await Leestafel.Dek();

        (await Should.ThrowAsync<PostgresException>(() => Voer(tafel, "update lees.feit set delta = 1"))).SqlState.ShouldBe("23001");
    }

    private static async Task Voer(Leestafel tafel, string sql)
    {
        await using var verbinding = await tafel.Database.Open();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }
}
