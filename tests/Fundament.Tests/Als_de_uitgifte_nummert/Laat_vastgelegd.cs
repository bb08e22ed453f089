using System.Net.Http.Json;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Tellerdienst;
using Npgsql;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_de_uitgifte_nummert;

/// <summary>A row that was inserted first but committed last gets its number late, and is not lost.</summary>
public sealed class Laat_vastgelegd
{
    [Fact]
    public async Task Een_volle_schijf_houdt_het_nummeren_niet_langer_op_dan_ze_duurt()
    {
        await using var o = await Maak(metVolger: false);
        await Vraag<object>(o.Brondb, """
            create function vol() returns trigger language plpgsql as $f$ begin raise exception 'no space left' using errcode = 'disk_full'; end $f$;
            create trigger vol before insert on uitgave for each row execute function vol()
            """);
        await o.Begin(await o.Als());
        await Proefbank.Wacht.TotDat(() => o.Bron.Logboek().Contains("Numbering stopped", StringComparison.Ordinal));
        await Vraag<object>(o.Brondb, "drop trigger vol on uitgave");
        await Proefbank.Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from ongenummerd") == 0);
    }

    [Fact]
    public async Task Een_vroege_rij_die_laat_wordt_vastgelegd_krijgt_een_later_nummer_en_komt_aan()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var traag = Guid.CreateVersion7();
        await using var verbinding = await o.Brondb.Open();
        await using var transactie = await verbinding.BeginTransactionAsync();
        await Schrijf(verbinding, traag); // has taken its rij, is not visible yet

        var snel = await o.Begin(http);
        using var antwoord = await Verhoog(http, snel);
        await o.WachtTotGevolgd();
        (await Vraag<long>(o.Brondb, "select max(volgnummer) from uitgave where bron = 'proef'")).ShouldBe(2);

        await transactie.CommitAsync();
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from uitgave where bron = 'proef'") == 3);
        (await Vraag<long>(o.Brondb, "select u.volgnummer from uitgave u join dossierlog l on l.rij = u.rij where l.dossier = $1", traag)).ShouldBe(3);
        (await Vraag<bool>(o.Brondb, "select (select rij from dossierlog where dossier = $1) < (select min(rij) from dossierlog where dossier <> $1)", traag))
            .ShouldBeTrue("it was the first to be inserted");
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public async Task Een_teruggedraaide_rij_laat_geen_gat_in_de_nummers()
    {
        await using var o = await Maak();
        await using (var verbinding = await o.Brondb.Open())
        await using (var transactie = await verbinding.BeginTransactionAsync())
        {
            await Schrijf(verbinding, Guid.CreateVersion7());
            await transactie.RollbackAsync();
        }

        await o.Begin(await o.Als());
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public async Task Een_vertrouwelijke_bron_telt_voor_zichzelf()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var geheim = await http.PostAsJsonAsync($"/api/proef/tellers/{teller}/geheim", new { met = 7 });
        geheim.EnsureSuccessStatusCode();
        using var openbaar = await Verhoog(http, teller);
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from uitgave") == 3);
        (await Vraag<long>(o.Brondb, "select max(volgnummer) from uitgave where bron = 'proef-vertrouwelijk'")).ShouldBe(1);
        (await Vraag<long>(o.Brondb, "select max(volgnummer) from uitgave where bron = 'proef'")).ShouldBe(2);
        await o.EisDatAllesKlopt();
    }

    private static async Task Schrijf(NpgsqlConnection verbinding, Guid dossier)
    {
        var regel = Rijbouwer.Keten(dossier, new TellerWerdBegonnen(dossier, 10))[0];
        await using var opdracht = new NpgsqlCommand("""
            insert into dossierkop (dossier, soort, versie, hash) values (@d, 'Teller', 1, @h);
            insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, vorige_hash, hash)
            values ('proef', @d, 1, 'Teller', @type, 1, @json, @tijd, @actor, @rol, @org, @vorige, @h);
            insert into ongenummerd (dossier, versie) values (@d, 1)
            """, verbinding);
        opdracht.Parameters.AddWithValue("d", dossier);
        opdracht.Parameters.AddWithValue("h", Convert.FromHexString(regel.Hash));
        opdracht.Parameters.AddWithValue("type", regel.Type);
        opdracht.Parameters.AddWithValue("json", regel.Gebeurtenis);
        opdracht.Parameters.AddWithValue("tijd", regel.Tijdstip);
        opdracht.Parameters.AddWithValue("actor", regel.Actor);
        opdracht.Parameters.AddWithValue("rol", regel.Rol);
        opdracht.Parameters.AddWithValue("org", regel.Organisatie);
        opdracht.Parameters.AddWithValue("vorige", Ketting.Begin);
        await opdracht.ExecuteNonQueryAsync();
    }
}
