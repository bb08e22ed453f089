using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>A database of Contracten without a running service: a test says when something is written, numbered and anchored.</summary>
internal sealed class Ankerplaats : IAsyncDisposable
{
    private Ankerplaats(Proefdatabase database) => Database = database;

    public Proefdatabase Database { get; }

    public static async Task<Ankerplaats> Maak() => new(await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Contracten));

    /// <summary>A time on a day in UTC; in November Brussels is an hour ahead.</summary>
    public static DateTimeOffset Om(int dag, int uur, int minuut = 0) => new(2026, 11, dag, uur, minuut, 0, TimeSpan.Zero);

    /// <summary>Writes the events of a contract at a time.</summary>
    public async Task<Guid> Schrijf(DateTimeOffset tijd, Action<Gebiedscontract>? doe = null)
    {
        await using var scope = new Exemplaar(Database, tijd).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), CancellationToken.None);
        contract.StelOp(Voorbeeld.Inhoud, Wie.Team);
        doe?.Invoke(contract);
        await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
        return contract.Id;
    }

    /// <summary>What the relay does.</summary>
    public async Task Nummer()
    {
        await using var verbinding = await Database.OpenBeide();
        await Opslagkeuze.Kies("contracten", Database.Provider, typeof(ContractenDb), typeof(ContractenSqlServerDb)).Dialect.Nummer(verbinding, 10_000, () => { }, CancellationToken.None);
    }

    public async Task<Guid> SchrijfEnNummer(DateTimeOffset tijd, Action<Gebiedscontract>? doe = null)
    {
        var contract = await Schrijf(tijd, doe);
        await Nummer();
        return contract;
    }

    /// <summary>One instance looks at the clock; answers how many anchors it laid, which are numbered at once.</summary>
    public async Task<int> Leg(DateTimeOffset tijd)
    {
        using var legger = Legger(tijd);
        var gelegd = await legger.Leg(CancellationToken.None);
        await Nummer();
        return gelegd;
    }

    public Ankerlegger<ContractenDb> Legger(DateTimeOffset tijd)
    {
        var exemplaar = new Exemplaar(Database, tijd);
        return new(exemplaar.Diensten, new Uitgever(), new Dienstnaam("contracten"), exemplaar.Klok, NullLogger<Ankerlegger<ContractenDb>>.Instance);
    }

    public Task<IReadOnlyList<AnkerWerdGelegd>> Ankers() => Lees<IReadOnlyList<AnkerWerdGelegd>>(async db =>
        await db.Set<Dossierkop>().AnyAsync(k => k.Soort == nameof(Ankerboek)) ? (await db.Lees<Ankerboek>(Ankerboek.IdVan("contracten"), CancellationToken.None)).Ankers : []);

    /// <summary>Hashes of the numbered rows, in order.</summary>
    public Task<List<byte[]>> Hashes() => Lees(db =>
        (from u in db.Uitgave join l in db.Dossierlog on u.Rij equals l.Rij orderby u.Volgnummer select l.Hash).ToListAsync());

    public async Task<T> Lees<T>(Func<ContractenDb, Task<T>> lees)
    {
        await using var scope = new Exemplaar(Database, Om(1, 0)).Diensten.CreateAsyncScope();
        return await lees(scope.ServiceProvider.GetRequiredService<ContractenDb>());
    }

    /// <summary>The proof of a contract as the service gives it.</summary>
    public Task<byte[]> Bewijs(Guid contract, Betrokkene wie, DateTimeOffset tijd)
    {
        var exemplaar = new Exemplaar(Database, tijd);
        var kluis = new Sleutelkluis(new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = "Development" });
        var kast = new Zegelkast(exemplaar.Diensten, kluis, exemplaar.Dialect, exemplaar.Klok);
        return Lees(db => Contractbewijs.Maak(contract, wie, kast, db, new Moment(tijd, DateOnly.FromDateTime(tijd.UtcDateTime)), CancellationToken.None));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private sealed class Uitgever : IBlokuitgever
    {
        public IReadOnlyCollection<string> Bronnen => ["contracten"];

        public Task Geef(string bron, IReadOnlyList<Regel> regels, CancellationToken stop) => throw new NotSupportedException();
    }
}
