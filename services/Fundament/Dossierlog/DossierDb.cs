using System.Data.Common;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Fundament.Waarneming;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>
/// The dossierlog of a service and its helper tables, in one database and one transaction. A command is
/// <c>Laad</c> (or <c>Begin</c>), a method of the dossier, <c>Bewaar</c>. Inside a reaction the same calls join the
/// consumer's transaction and do not commit.
/// </summary>
public abstract class DossierDb(DbContextOptions opties, Opslagdiensten diensten) : OntvangstDb(opties, diensten)
{
    private readonly Dictionary<Guid, Kop> _koppen = [];

    /// <summary>A head that this context has locked or is about to make.</summary>
    private sealed record Kop(Dossierkop Rij, bool IsNieuw);

    /// <summary>The log.</summary>
    public DbSet<Logrij> Dossierlog => Set<Logrij>();

    /// <summary>The erasable free text.</summary>
    public DbSet<Bijlagerij> Bijlagen => Set<Bijlagerij>();

    /// <summary>The numbering.</summary>
    public DbSet<Uitgaverij> Uitgave => Set<Uitgaverij>();

    /// <summary>Opens the transaction for a new dossier.</summary>
    /// <exception cref="Domeinfout">409 <c>dossier-bestaat-al</c> from <see cref="Bewaar(Dossier, Aanvrager, CancellationToken)"/> when the id is taken.</exception>
    public async Task<T> Begin<T>(Guid id, CancellationToken stop) where T : Dossier, new()
    {
        await OpenTransactie(stop);
        _koppen[id] = new Kop(new Dossierkop { Dossier = id, Soort = typeof(T).Name, Versie = 0, Hash = Ketting.Begin }, IsNieuw: true);
        var dossier = new T();
        dossier.Begin(id);
        return dossier;
    }

    /// <summary>Opens the transaction and locks the dossier until <c>Bewaar</c> commits.</summary>
    /// <exception cref="Domeinfout">404 <c>niet-gevonden</c>; 412 <c>dossier-gewijzigd</c> when If-Match names another version.</exception>
    public async Task<T> Laad<T>(Guid id, CancellationToken stop) where T : Dossier, new() =>
        await Zoek<T>(id, stop) ?? throw Domeinfout.NietGevonden($"{typeof(T).Name} {id}");

    /// <summary>
    /// Locks a dossier for a command of somebody who may know of it. For anybody else it does not exist, whatever version they
    /// expect and whatever they send.
    /// </summary>
    /// <param name="id">The dossier.</param>
    /// <param name="eisZichtbaar">Refuses with 404 when the reader may not know of it.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<T> Laad<T>(Guid id, Action<T> eisZichtbaar, CancellationToken stop) where T : Dossier, new()
    {
        T dossier;
        try
        {
            dossier = await Laad<T>(id, stop);
        }
        catch (Domeinfout fout) when (fout.Status == 412)
        {
            eisZichtbaar(await Lees<T>(id, stop));
            throw;
        }

        eisZichtbaar(dossier);
        return dossier;
    }

    /// <summary>As <c>Laad</c>, but answers null when there is no such dossier.</summary>
    public async Task<T?> Zoek<T>(Guid id, CancellationToken stop) where T : Dossier, new()
    {
        await OpenTransactie(stop);
        var stand = await Diensten.Dialect.Vergrendel(this, id, Momentopnamer.Voor(typeof(T)).Vorm, stop);
        if (stand is null || stand.Kop.Soort != typeof(T).Name)
        {
            return null;
        }

        Breekpunt.Raak("schrijven-na-vergrendelen");
        EisVerwachteVersie(stand.Kop);
        _koppen[id] = new Kop(stand.Kop, IsNieuw: false);
        return Vouw<T>(stand);
    }

    /// <summary>The dossier as it stands, without lock or transaction: for reading only.</summary>
    /// <exception cref="Domeinfout">404 <c>niet-gevonden</c>.</exception>
    public async Task<T> Lees<T>(Guid id, CancellationToken stop) where T : Dossier, new()
    {
        var kop = await Set<Dossierkop>().AsNoTracking().SingleOrDefaultAsync(k => k.Dossier == id && k.Soort == typeof(T).Name, stop);
        if (kop is null)
        {
            throw Domeinfout.NietGevonden($"{typeof(T).Name} {id}");
        }

        var momentopname = kop.Versie > Momentopname.Drempel && Momentopnamer.Voor(typeof(T)).Vorm is { } vorm
            ? await Dossieropslag.LeesMomentopname(this, id, vorm, stop)
            : null;
        return Vouw<T>(new Dossierstand(kop, momentopname, await Dossieropslag.Rijen(this, kop, momentopname?.Versie ?? 0).ToListAsync(stop)));
    }

    /// <summary>Appends the new events, saves the tracked helper rows, commits, wakes the relay.</summary>
    public Task<Aanvaard> Bewaar(Dossier dossier, Aanvrager wie, CancellationToken stop) => Bewaar([dossier], wie, stop);

    /// <summary>The same for several dossiers in one transaction; answers about the first.</summary>
    public async Task<Aanvaard> Bewaar(IReadOnlyList<Dossier> dossiers, Aanvrager wie, CancellationToken stop)
    {
        var aangroei = new List<Aangroei>(dossiers.Count);
        foreach (var dossier in dossiers)
        {
            var kop = _koppen[dossier.Id];
            aangroei.Add(new Aangroei(kop.Rij, kop.IsNieuw, [.. dossier.Nieuw.Select(n => Rij(kop.Rij, n.Gebeurtenis, n.Bijlage, wie))]));
            await Momentopnamer.Voor(dossier.GetType()).Bewaar(this, dossier, stop);
        }

        var eerste = dossiers[0];
        var antwoord = new Aanvaard(eerste.Id, eerste.Versie)
        {
            IsNieuw = aangroei[0].IsNieuw,
            Waarschuwingen = eerste.Waarschuwingen.Count > 0 ? [.. eerste.Waarschuwingen] : null,
        };
        await Rond(aangroei, antwoord, stop);
        foreach (var dossier in dossiers)
        {
            dossier.Opgeslagen();
            if (_koppen.TryGetValue(dossier.Id, out var kop))
            {
                _koppen[dossier.Id] = kop with { IsNieuw = false }; // the consumer's transaction goes on, and has it now
            }
        }

        return antwoord;
    }

    /// <summary>Erases the free text of a row and appends <see cref="InhoudWerdGewist"/>, which every copy obeys.</summary>
    /// <exception cref="Domeinfout">404 <c>niet-gevonden</c> when there is no such row or nothing to erase.</exception>
    public async Task<Aanvaard> Wis(Guid id, int versie, string grond, Aanvrager wie, CancellationToken stop)
    {
        await OpenTransactie(stop);
        var kop = await Diensten.Dialect.VergrendelKop(this, id, stop) ?? throw Domeinfout.NietGevonden($"Dossier {id}");
        EisVerwachteVersie(kop);
        if (await Bijlagen.Where(b => b.Dossier == id && b.Versie == versie).ExecuteDeleteAsync(stop) == 0)
        {
            throw Domeinfout.NietGevonden($"Een bijlage bij versie {versie} van dossier {id}");
        }

        // In the source of what it erases: there are the copies, and behind the row itself it cannot overtake it.
        var bron = await Dossierlog.Where(l => l.Dossier == id && l.Versie == versie).Select(l => l.Bron).SingleAsync(stop);
        var rij = Rij(kop, new InhoudWerdGewist(versie, grond), null, wie, bron);
        var antwoord = new Aanvaard(id, kop.Versie);
        await Rond([new Aangroei(kop, IsNieuw: false, [rij])], antwoord, stop);
        return antwoord;
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Dossiertabellen.Beschrijf(modelBuilder);
    }

    /// <summary>If-Match is about the dossier in the address: the first that a command touches.</summary>
    private void EisVerwachteVersie(Dossierkop kop)
    {
        if (!InOntvangst && _koppen.Count == 0 && Diensten.Opdracht.Verwacht is { } verwacht && verwacht != kop.Versie)
        {
            throw new Domeinfout("dossier-gewijzigd", 412,
                "Iemand heeft dit dossier intussen gewijzigd. Haal de nieuwste versie op, kijk ze na en verstuur opnieuw.");
        }
    }

    private async Task OpenTransactie(CancellationToken stop)
    {
        if (Database.CurrentTransaction is not null)
        {
            return;
        }

        await Database.BeginTransactionAsync(stop);
        if (Diensten.Opdracht.Sleutel is { } sleutel && !await Diensten.Dialect.ProbeerSleutel(this, sleutel, stop))
        {
            var eerder = await Set<Sleutelrij>().AsNoTracking()
                .SingleAsync(s => s.Client == sleutel.Client && s.Route == sleutel.Route && s.Sleutel == sleutel.Sleutel, stop);
            throw eerder.Inhoud.AsSpan().SequenceEqual(sleutel.Inhoud)
                ? new EerderBeantwoord(Sleutelantwoord.Lees(eerder.Antwoord!))
                : new Domeinfout("sleutel-hergebruikt", 422,
                    "Deze Idempotency-Key hoort al bij een andere inhoud. Gebruik een nieuwe sleutel voor een nieuwe opdracht.");
        }
    }

    private T Vouw<T>(Dossierstand stand) where T : Dossier, new()
    {
        var dossier = new T();
        dossier.Begin(stand.Kop.Dossier);
        if (stand.Momentopname is { } momentopname)
        {
            Momentopnamer.Voor(typeof(T)).Herstel(dossier, momentopname);
        }

        foreach (var rij in stand.Rijen)
        {
            dossier.Herleef(Diensten.Typen.Lees(rij.Type, rij.Vorm, rij.Gebeurtenis));
        }

        return dossier;
    }

    /// <summary>The next row of a dossier; moves the head on to it.</summary>
    private (Logrij Rij, string? Bijlage) Rij(Dossierkop kop, IGebeurtenis gebeurtenis, Bijlage? bijlage, Aanvrager wie, string? bron = null)
    {
        var gezouten = bijlage is null ? null : Ketting.MetZout(bijlage);
        var digest = gezouten is null ? null : Ketting.Digest(gezouten);
        var soort = gebeurtenis.GetType();
        var regel = new Regel(
            0, kop.Dossier, kop.Versie + 1, kop.Soort, soort.Name, Gebeurtenistypes.VormVan(soort), Gebeurtenistypes.Schrijf(gebeurtenis),
            gezouten, digest is null ? null : Ketting.Hex(digest), Ketting.Microseconde(Diensten.Klok.GetUtcNow()),
            wie.Persoon, wie.Rol, wie.Organisatie, wie.Spoor, Ketting.Hex(kop.Hash), "");
        var hash = Ketting.Hash(regel);
        var rij = new Logrij
        {
            Bron = bron ?? Gebeurtenistypes.BronVan(soort, Diensten.Dienst.Naam), Dossier = regel.Dossier, Versie = regel.Versie, Soort = regel.Soort,
            Type = regel.Type, Vorm = regel.Vorm, Gebeurtenis = regel.Gebeurtenis,
            BijlageDigest = digest, Tijdstip = regel.Tijdstip, Actor = regel.Actor, Rol = regel.Rol,
            Organisatie = regel.Organisatie, Spoor = regel.Spoor, VorigeHash = kop.Hash, Hash = hash,
        };
        kop.Versie = regel.Versie;
        kop.Hash = hash;
        return (rij, gezouten);
    }

    private async Task Rond(IReadOnlyList<Aangroei> aangroei, Aanvaard antwoord, CancellationToken stop)
    {
        var sleutel = InOntvangst ? null : Diensten.Opdracht.Sleutel;
        if (sleutel is not null)
        {
            sleutel.Antwoord = Sleutelantwoord.Schrijf(antwoord);
        }

        var transactie = InOntvangst ? null : Database.CurrentTransaction!; // the context may forget it upon commit
        try
        {
            await SaveChangesAsync(stop); // the helper rows
            await Diensten.Dialect.Voeg(this, new Toevoeging(aangroei, sleutel), transactie is null ? null : () => Breekpunt.Raak(Breekpunt.NaToevoegen), stop);
        }
        catch (Exception fout) when (fout is DbUpdateException or DbException && Diensten.Dialect.IsDubbel(fout))
        {
            throw Domeinfout.Regel("dossier-bestaat-al", "Dit is intussen al geregistreerd. Haal de nieuwste gegevens op en kijk na of er nog iets te doen is.");
        }

        if (transactie is null)
        {
            return;
        }

        await transactie.DisposeAsync(); // it is over
        _koppen.Clear();
        Meters.Vastgelegd.Add(1);
        Breekpunt.Raak("schrijven-na-vastleggen");
        Diensten.Wekker.Wek();
    }
}
