using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

public sealed class In_de_databank : IAsyncLifetime
{
    private Exemplaar _exemplaar = null!;

    public async Task InitializeAsync() => _exemplaar = await Exemplaar.Maak();

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [FeitOpPostgres]
    public async Task Zijn_de_hulptabellen_gelijk_aan_een_herlezing_van_het_logboek()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "90.00");
        await HeleWeg(fonds, mandatering);

        var rijen = await _exemplaar.In(db => db.Dossierlog.AsNoTracking().Where(l => l.Dossier == fonds).OrderBy(l => l.Versie).ToListAsync());
        var (herlezen, boeken, contracten) = (new Gebiedsfonds(), new List<object>(), new Dictionary<Guid, Guid>());
        var (gebruikt, mandaten) = (0m, new Dictionary<Guid, Guid>());
        herlezen.Begin(fonds);
        foreach (var rij in rijen)
        {
            var gebeurtenis = new Gebeurtenistypes().Lees(rij.Type, rij.Vorm, rij.Gebeurtenis);
            herlezen.Herleef(gebeurtenis);
            boeken.AddRange(Boekhouding.Boek(gebeurtenis, herlezen).Select((r, i) =>
                (object)(rij.Versie, i + 1, rij.Type, r.Rekening, r.Lijn.Entiteit, r.Lijn.Begrotingsartikel, r.Lijn.Jaar, r.Contract, r.Debet.Euro, r.Credit.Euro)));
            switch (gebeurtenis)
            {
                case MiddelenWerdenGereserveerd g:
                    (contracten[g.Contract], mandaten[g.Contract]) = (g.Fonds, g.Mandatering);
                    gebruikt += g.Delen.Sum(d => d.Bedrag.Euro);
                    break;
                case ReserveringWerdGeweigerd g:
                    contracten[g.Contract] = g.Fonds;
                    break;
                case MiddelenWerdenVrijgegeven g:
                    gebruikt -= g.Delen.Sum(d => d.Bedrag.Euro);
                    break;
            }
        }

        boeken.Count.ShouldBeGreaterThan(20);
        (await _exemplaar.In(db => (from r in db.Grootboekregels join b in db.Boekingen on new { r.Fonds, r.Versie } equals new { b.Fonds, b.Versie }
                                    where r.Fonds == fonds orderby r.Versie, r.Nummer select new { r, b.Gebeurtenis }).ToListAsync()))
            .Select(x => (object)(x.r.Versie, x.r.Nummer, x.Gebeurtenis, x.r.Rekening, x.r.Entiteit, x.r.Begrotingsartikel, x.r.Jaar, x.r.Contract, x.r.Debet, x.r.Credit))
            .ShouldBe(boeken);
        (await _exemplaar.In(db => db.Contractfondsen.Where(c => c.Fonds == fonds).ToDictionaryAsync(c => c.Contract, c => c.Fonds))).ShouldBe(contracten, ignoreOrder: true);
        mandaten.Values.ShouldAllBe(m => m == mandatering);
        (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(gebruikt);
        (await _exemplaar.In(db => db.Grootboekregels.SumAsync(r => r.Debet - r.Credit))).ShouldBe(0m);
    }

    [FeitOpPostgres]
    public async Task Blijft_een_foute_boeking_staan_als_ze_gecorrigeerd_wordt()
    {
        var (fonds, _) = await _exemplaar.MetFonds("100.00", "90.00");
        var inbreng = await _exemplaar.In(async db => ((IMetMomentopname<Fondsstaat>)await db.Lees<Gebiedsfonds>(fonds, CancellationToken.None)).Staat.Bevestigd.Single());
        var voor = await Regels(fonds);

        await Betaal(fonds, default, f => f.CorrigeerInbreng(inbreng, Voorbeeld.Eur("10.00"), Voorbeeld.Eur("100.00"), "Een nul te veel", Voorbeeld.Vandaag));

        var na = await Regels(fonds);
        na[..voor.Count].ShouldBe(voor);
        na[voor.Count..].ShouldBe(
        [
            "4 BeschikbareVak 0.00 100.00", "4 KredietVak 100.00 0.00", "4 BeschikbareVek 0.00 100.00", "4 KredietVek 100.00 0.00",
            "4 BeschikbareVak 10.00 0.00", "4 KredietVak 0.00 10.00", "4 BeschikbareVek 100.00 0.00", "4 KredietVek 0.00 100.00",
        ], ignoreOrder: true);
        foreach (var sql in new[] { "update boekingsregel set debet = 10 where versie = 3 and debet > 0", "delete from boeking where versie = 4", "truncate boeking cascade" })
        {
            (await Should.ThrowAsync<PostgresException>(() => Voer(sql))).SqlState.ShouldBe(PostgresErrorCodes.RestrictViolation, sql);
        }
    }

    [TheorieOpPostgres]
    [InlineData("update boeking set gebeurtenis = 'x'")]
    [InlineData("delete from boeking")]
    [InlineData("update boekingsregel set debet = 1")]
    [InlineData("delete from boekingsregel")]
    [InlineData("truncate boekingsregel, boeking")]
    public async Task Weigert_ze_elke_wijziging(string sql)
    {
        await _exemplaar.MetFonds("100.00", "90.00");
        (await Should.ThrowAsync<PostgresException>(() => Voer(sql))).SqlState.ShouldBe(PostgresErrorCodes.RestrictViolation);
    }

    [TheorieOpPostgres]
    [InlineData("10.00", "9.99", PostgresErrorCodes.CheckViolation)]
    [InlineData("10.00", null, PostgresErrorCodes.CheckViolation)]
    [InlineData(null, null, PostgresErrorCodes.CheckViolation)]
    [InlineData("10.00", "10.00", null)]
    public async Task Weigert_ze_een_boeking_die_niet_in_evenwicht_is(string? debet, string? credit, string? code)
    {
        const string Rij = "insert into boekingsregel (fonds, versie, nummer, rekening, entiteit, begrotingsartikel, jaar, debet, credit) values ('{0}', 1, {1}, 'Vastgelegd', 'OVO000001', 'A', 2026, {2}, {3});";
        var fonds = Guid.CreateVersion7();
        var sql = $"begin; insert into boeking (fonds, versie, gebeurtenis) values ('{fonds}', 1, 'Proef');"
            + (debet is null ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, Rij, fonds, 1, debet, 0))
            + (credit is null ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, Rij, fonds, 2, 0, credit)) + "commit;";
        if (code is null)
        {
            await Voer(sql);
        }
        else
        {
            (await Should.ThrowAsync<PostgresException>(() => Voer(sql))).SqlState.ShouldBe(code);
        }
    }

    [FeitOpPostgres]
    public async Task Weigert_ze_een_regel_bij_een_boeking_die_er_al_is()
    {
        var (fonds, _) = await _exemplaar.MetFonds("100.00", "90.00");
        (await Should.ThrowAsync<PostgresException>(() => Voer($"insert into boekingsregel (fonds, versie, nummer, rekening, entiteit, begrotingsartikel, jaar, debet, credit) values ('{fonds}', 3, 99, 'Betaald', 'OVO000001', 'A', 2026, 5, 0)")))
            .SqlState.ShouldBe(PostgresErrorCodes.CheckViolation);
    }

    [FeitOpPostgres]
    public async Task Bewaart_een_mislukte_opdracht_niets()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "90.00");
        await Should.ThrowAsync<InvalidOperationException>(() => _exemplaar.Hoort(Vraag(fonds, mandatering, Voorbeeld.Nummer(50), "10.00"),
            Vraag(fonds, mandatering, Voorbeeld.Nummer(51), "0.00")));
        (await _exemplaar.Gebeurd(fonds)).Count.ShouldBe(3);
        (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(0m);
    }

    private static ReserveringWerdGevraagd Vraag(Guid fonds, Guid mandatering, Guid contract, string bedrag, int poging = 1, string hash = "a") =>
        Voorbeeld.Vraag(1, bedrag, poging, hash) with { Contract = contract, Fonds = fonds, Mandatering = mandatering, Mijlpalen = [new(new(contract), Voorbeeld.Antwerpen, Voorbeeld.Eur(bedrag))] };

    private async Task HeleWeg(Guid fonds, Guid mandatering)
    {
        var contracten = Enumerable.Range(1, 4).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var contract in contracten)
        {
            await _exemplaar.Hoort(Vraag(fonds, mandatering, contract, "25.00"));
        }

        await _exemplaar.Hoort(new ContractWerdIngetrokken(contracten[0]), Vraag(fonds, mandatering, contracten[1], "20.00", 2, "b"), Vraag(fonds, mandatering, contracten[1], "20.00", 3, "b"),
            Vraag(fonds, mandatering, contracten[3], "21.00", 2), new ContractTradInWerking(contracten[1], Voorbeeld.Vandaag), new ContractTradInWerking(contracten[2], Voorbeeld.Vandaag));
        foreach (var (contract, mislukt) in new[] { (contracten[1], false), (contracten[2], true) })
        {
            await _exemplaar.Hoort(new MijlpaalWerdAanvaard(contract, new(contract), Voorbeeld.Eur("15.00"), null, Voorbeeld.Maker));
            await Betaal(fonds, contract, f => f.KeurGoed(new(contract), Voorbeeld.Lid, Voorbeeld.HetMandaat, Voorbeeld.Vandaag));
            await Betaal(fonds, contract, f => f.Verzend(new(contract), Voorbeeld.Lid, Voorbeeld.HetMandaat, Voorbeeld.Vandaag));
            await Betaal(fonds, contract, f =>
            {
                if (mislukt)
                {
                    f.MeldMislukking(new(contract), "IBAN");
                }
                else
                {
                    f.MeldBetaling(new(contract), Voorbeeld.Vandaag, Voorbeeld.Vandaag);
                }
            });
        }

        await _exemplaar.Hoort(new ContractWerdAfgerond(contracten[1], Voorbeeld.Vandaag));
    }

    private Task Betaal(Guid fonds, Guid contract, Action<Gebiedsfonds> stap) => _exemplaar.In(async db =>
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, CancellationToken.None);
        stap(dossier);
        return await db.Bewaar(dossier, Aanvrager.Dienst("proef"), CancellationToken.None);
    });

    private Task<List<string>> Regels(Guid fonds) => _exemplaar.In(async db =>
        (await db.Grootboekregels.Where(r => r.Fonds == fonds).OrderBy(r => r.Versie).ThenBy(r => r.Nummer).ToListAsync())
            .ConvertAll(r => FormattableString.Invariant($"{r.Versie} {r.Rekening} {r.Debet:0.00} {r.Credit:0.00}")));

    private Task<int> Voer(string sql) => _exemplaar.In(db => db.Database.ExecuteSqlRawAsync(sql));
}
