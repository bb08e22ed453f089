using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>What an instance of the service has on a database, with a clock of its own; each piece of work has a scope and a transaction.</summary>
internal sealed class Exemplaar : IAsyncDisposable
{
    private static readonly Gebeurtenistypes Typen = new();
    private static readonly Reactieregister Register = new(typeof(FondsenDb).Assembly, Typen);
    private static long _volgnummer;
    private readonly Proefdatabase _database;
    private readonly ServiceProvider _diensten;

    private Exemplaar(Proefdatabase database)
    {
        _database = database;
        var (dialect, context) = Opslagkeuze.Kies("fondsen", database.Provider, typeof(FondsenDb), typeof(FondsenSqlServerDb));
        Dialect = dialect;
        var diensten = new ServiceCollection();
        diensten.AddSingleton<TimeProvider>(Klok).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        diensten.AddScoped(_ => new Opslagdiensten(new Dienstnaam("fondsen"), dialect, Klok, Typen, new Wekker(), new Opdracht()));
        diensten.AddScoped(typeof(FondsenDb), context);
        diensten.AddDbContext<FondsenDb>(opties => dialect.Gebruik(opties, database.Verbinding));
        diensten.AddScoped<Reserveerder>();
        foreach (var (reactie, _) in Reactieregister.Klassen(typeof(FondsenDb).Assembly))
        {
            diensten.AddScoped(reactie);
        }

        _diensten = diensten.BuildServiceProvider();
    }

    public Stilleklok Klok { get; } = new();

    public IDialect Dialect { get; }

    public IServiceScopeFactory Scopes => _diensten.GetRequiredService<IServiceScopeFactory>();

    public static async Task<Exemplaar> Maak() => new(await (await Infrastructuur.Haal()).NieuweDatabase(Lokaal.Werking.Diensten.Fondsen));

    /// <summary>Does something in a scope of its own.</summary>
    public async Task<T> In<T>(Func<FondsenDb, Task<T>> doe)
    {
        await using var scope = _diensten.CreateAsyncScope();
        return await doe(scope.ServiceProvider.GetRequiredService<FondsenDb>());
    }

    /// <summary>Handles an event as a consumer does: in one transaction, which the reaction joins.</summary>
    public async Task Hoort<TGebeurtenis>(TGebeurtenis gebeurtenis) where TGebeurtenis : IGebeurtenis => await Hoort([gebeurtenis]);

    /// <summary>Handles events as one block.</summary>
    public async Task Hoort(params IReadOnlyList<IGebeurtenis> blok)
    {
        await using var scope = _diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FondsenDb>();
        await using var transactie = await db.Database.BeginTransactionAsync();
        typeof(OntvangstDb).GetProperty(nameof(OntvangstDb.InOntvangst))!.SetValue(db, true);
        foreach (var gebeurtenis in blok)
        {
            var type = gebeurtenis.GetType();
            await Register.Roepen(scope.ServiceProvider, new Regel(Interlocked.Increment(ref _volgnummer), Guid.Empty, 1, "Proef", type.Name, Gebeurtenistypes.VormVan(type),
                Gebeurtenistypes.Schrijf(gebeurtenis), null, null, Klok.GetUtcNow(), "proef", "proef", "proef", null, "", ""), "proef", CancellationToken.None);
        }

        await db.SaveChangesAsync();
        await transactie.CommitAsync();
    }

    /// <summary>A fund with money on a line, and its mandatering with a ceiling.</summary>
    public async Task<(Guid Fonds, Guid Mandatering)> MetFonds(string vak, string? plafond)
    {
        var (programma, mandatering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Hoort(Voorbeeld.ProgrammaVastgesteld(programma, mandatering));
        await Hoort(Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid, Voorbeeld.AnderLid));
        if (plafond is not null)
        {
            await Hoort(new Berichten.Programmas.MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur(plafond), [Voorbeeld.Lid]));
        }

        return (await NieuwFonds(programma, vak), mandatering);
    }

    public Task<Guid> NieuwFonds(Guid programma, string vak) => In(async db =>
    {
        var fonds = await db.Begin<Domein.Gebiedsfonds>(Guid.CreateVersion7(), CancellationToken.None);
        db.Add(new Programmafonds { Programma = programma, Fonds = fonds.Id });
        fonds.RichtOp(Voorbeeld.HetProgramma with { Id = programma }, "Fonds", "Decreet", 24, true, Voorbeeld.Vandaag);
        fonds.Breng(Voorbeeld.Omgeving, vak, vak);
        await db.Bewaar(fonds, Aanvrager.Dienst("proef"), CancellationToken.None);
        return fonds.Id;
    });

    /// <summary>Names of the events of a fund, in order; alarms, which follow from these, left out.</summary>
    public async Task<List<string>> Gebeurd(Guid fonds) => [.. (await AllesGebeurd(fonds)).Where(g => !g.StartsWith("Fondsalarm", StringComparison.Ordinal))];

    /// <summary>Names of all events of a fund, in order.</summary>
    public Task<List<string>> AllesGebeurd(Guid fonds) =>
        In(db => db.Dossierlog.Where(l => l.Dossier == fonds).OrderBy(l => l.Versie).Select(l => l.Type).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        await _database.DisposeAsync();
    }

    internal sealed class Stilleklok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = new(Voorbeeld.Vandaag, new TimeOnly(11, 0), TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
