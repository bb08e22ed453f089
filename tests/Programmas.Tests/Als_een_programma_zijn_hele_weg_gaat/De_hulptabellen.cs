using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Gebiedsprogrammas;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Programmas.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Programmas.Tests.Als_een_programma_zijn_hele_weg_gaat;

/// <summary>The helper tables say what a replay of the log says.</summary>
[Collection(OverHttp.Naam)]
public sealed class De_hulptabellen(Werking werking)
{
    private Exemplaar Nu => new(werking.Database, DateTimeOffset.UtcNow);

    [Fact]
    public async Task Laten_een_programma_een_keer_starten_om_middernacht_in_brussel()
    {
        var programma = await werking.Onderhandeld(await werking.Taakstelling(), "2090-02-01");
        (await werking.Post(Programmaweg.Lid, $"/{programma}/vaststelling", new { mandatering = await werking.Mandatering() })).Moet(200);
        (await werking.Gebeurd(programma))[^1].ShouldBe("GebiedsprogrammaWerdVastgesteld");
        (await Wachtend()).ShouldBe(await Herlezen(), ignoreOrder: true);
        (await Wachtend()).ShouldContain((programma, new DateOnly(2090, 2, 1)));

        // 23:59:59 in Brussels on the eve, in winter an hour ahead of UTC.
        (await Werker(new(2090, 1, 31, 22, 59, 59, TimeSpan.Zero)).Verwerk(CancellationToken.None)).ShouldBe(0);
        var gelukt = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Werker(new(2090, 1, 31, 23, 0, 0, TimeSpan.Zero)).Verwerk(CancellationToken.None))));

        gelukt.Sum().ShouldBe(1);
        (await werking.Gebeurd(programma)).Count(g => g == "GebiedsprogrammaWerdGestart").ShouldBe(1);
        (await Wachtend()).ShouldBe(await Herlezen(), ignoreOrder: true);
        (await Wachtend()).ShouldNotContain((programma, new DateOnly(2090, 2, 1)));
    }

    [Fact]
    public async Task Kennen_de_gemeenten_en_hun_regio_van_elke_dag()
    {
        var gemeenten = await Nu.Vraag(db => db.Dossierlog.Where(l => l.Soort == nameof(Gemeente)).Select(l => l.Dossier).Distinct().ToListAsync());
        foreach (var dag in new[] { new DateOnly(2019, 1, 1), new DateOnly(2024, 12, 31), Programmaweg.Vandaag })
        {
            var kaart = await Nu.Vraag(db => db.Kaart(dag, CancellationToken.None));

            kaart.Gemeenten.Count.ShouldBe(gemeenten.Count);
            foreach (var g in kaart.Gemeenten)
            {
                g.Regio.ShouldBe((await Nu.Vraag(db => db.Lees<Gemeente>(Gemeente.IdVan(g.Nis), CancellationToken.None))).ReferentieregioOp(dag));
            }
        }
    }

    [FeitOpPostgres]
    public async Task Worden_door_de_migratie_gevuld_met_wat_het_logboek_al_zegt()
    {
        await using var database = await (await Infrastructuur.Haal()).NieuweDatabase(Lokaal.Werking.Diensten.Programmas);
        (await Proefdienst.Voer(Lokaal.Werking.Diensten.Programmas, new Dictionary<string, string?> { ["ConnectionStrings__Opslag"] = database.Verbinding }, "laad-gebieden")).Code.ShouldBe(0);
        var exemplaar = new Exemplaar(database, DateTimeOffset.UtcNow);
        var was = await Inhoud(exemplaar);
        was.Gemeenten.Count.ShouldBe(285);
        was.Indelingen.Count.ShouldBe(285);

        await exemplaar.Vraag(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Begin");
            await db.Database.MigrateAsync();
            return 0;
        });

        var wordt = await Inhoud(exemplaar);
        wordt.Gemeenten.ShouldBe(was.Gemeenten);
        wordt.Indelingen.ShouldBe(was.Indelingen);
    }

    [Fact]
    public async Task Kennen_taakstellingen_zoals_hun_eigen_logboek_ze_kent()
    {
        await werking.Taakstelling();
        await werking.Taakstelling(vastgesteld: false);
        await Wacht.TotDat(async () => (await Kopieen()).SequenceEqual(await Bronnen()));
        (await Kopieen()).Count.ShouldBeGreaterThan(1);
    }

    private static Task<(List<string> Gemeenten, List<string> Indelingen)> Inhoud(Exemplaar exemplaar) => exemplaar.Vraag(async db => (
        await db.Gemeenten.OrderBy(g => g.Nis).Select(g => g.Nis + g.Naam + g.Kbo).ToListAsync(),
        await db.Regioindelingen.OrderBy(i => i.Nis).ThenBy(i => i.Vanaf).Select(i => i.Nis + i.Vanaf + i.Referentieregio).ToListAsync()));

    private Startwerker Werker(DateTimeOffset nu)
    {
        var exemplaar = new Exemplaar(werking.Database, nu);
        return new Startwerker(exemplaar.Diensten, exemplaar.Klok, NullLogger<Startwerker>.Instance);
    }

    private async Task<List<(Guid, DateOnly)>> Wachtend() =>
        [.. (await Nu.Vraag(db => db.WachtOpStart.ToListAsync())).Select(w => (w.Programma, w.Van))];

    private Task<List<(Guid, DateOnly)>> Herlezen() => Nu.Vraag(async db =>
    {
        var wachtend = new List<(Guid, DateOnly)>();
        foreach (var id in await db.Dossierlog.Where(l => l.Soort == nameof(Gebiedsprogramma)).Select(l => l.Dossier).Distinct().ToListAsync())
        {
            if (await db.Lees<Gebiedsprogramma>(id, CancellationToken.None) is { Status: Programmastatus.Vastgesteld } p)
            {
                wachtend.Add((id, p.Inhoud.Van));
            }
        }

        return wachtend;
    });

    private async Task<List<string>> Kopieen() =>
        [.. (await Nu.Vraag(db => db.Taakstellingen.ToListAsync())).Select(t => $"{t.Id} {t.Stand} {t.Inhoud}").Order(StringComparer.Ordinal)];

    /// <summary>A replay of the log of Taakstellingen itself.</summary>
    private Task<List<string>> Bronnen() => new Exemplaar(werking.Taakstellingendatabase, DateTimeOffset.UtcNow).Vraag(async db =>
    {
        var rijen = await db.Dossierlog.OrderBy(l => l.Rij).Select(l => new { l.Dossier, l.Type, l.Gebeurtenis }).ToListAsync();
        return rijen.GroupBy(r => r.Dossier).Select(g =>
        {
            var (inhoud, stand) = ("", Taakstellingstand.Ontwerp);
            foreach (var rij in g)
            {
                (inhoud, stand) = rij.Type switch
                {
                    nameof(TaakstellingWerdOpgesteld) or nameof(TaakstellingWerdGewijzigd) =>
                        (JsonDocument.Parse(rij.Gebeurtenis).RootElement.GetProperty("inhoud").GetRawText(), stand),
                    nameof(InbrengWerdOpengesteld) => (inhoud, Taakstellingstand.Openbaar),
                    nameof(TaakstellingWerdVastgesteld) => (inhoud, Taakstellingstand.Vastgesteld),
                    nameof(TaakstellingWerdIngetrokken) => (inhoud, stand is Taakstellingstand.Ontwerp ? stand : Taakstellingstand.Ingetrokken),
                    _ => (inhoud, stand),
                };
            }

            return $"{g.Key} {stand} {inhoud}";
        }).Order(StringComparer.Ordinal).ToList();
    });
}
