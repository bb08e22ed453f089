using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The database of Contracten: the dossierlog, copies of what contracts name, and the contracts that wait for their day.</summary>
public partial class ContractenDb(DbContextOptions<ContractenDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
    /// <summary>The statements of the provider.</summary>
    internal IDialect Dialect => Diensten.Dialect;

    /// <summary>Gemeenten, from the events of Programmas.</summary>
    public DbSet<Gemeenterij> Gemeenten => Set<Gemeenterij>();

    /// <summary>Referentieregios, from the events of Programmas.</summary>
    public DbSet<Referentieregiorij> Referentieregios => Set<Referentieregiorij>();

    /// <summary>Adopted programmes, from the events of Programmas.</summary>
    public DbSet<Programmarij> Programmas => Set<Programmarij>();

    /// <summary>Mandateringen with their members, from the events of Programmas.</summary>
    public DbSet<Mandateringrij> Mandateringen => Set<Mandateringrij>();

    /// <summary>Funds, from the events of Fondsen.</summary>
    public DbSet<Fondsrij> Fondsen => Set<Fondsrij>();

    /// <summary>Open deadlines of contracts.</summary>
    public DbSet<Termijnrij> Termijnen => Set<Termijnrij>();

    /// <summary>The keys with which the platform seals; none is ever removed.</summary>
    public DbSet<Zegelsleutelrij> Zegelsleutels => Set<Zegelsleutelrij>();

    /// <summary>Files that were uploaded for contracts. Their content goes through <see cref="Bestandenkast"/>.</summary>
    public DbSet<Bestandrij> Bestanden => Set<Bestandrij>();

    /// <summary>Partijen of contracts.</summary>
    public DbSet<Contractpartijrij> Partijen => Set<Contractpartijrij>();

    /// <summary>Gemeenten that go on in another, from the events of Programmas.</summary>
    public DbSet<Opvolgingrij> Opvolgingen => Set<Opvolgingrij>();

    /// <summary>Locks a contract for a command of somebody who may know of it.</summary>
    public Task<Gebiedscontract> Laad(Guid contract, Betrokkene wie, CancellationToken stop) => Laad<Gebiedscontract>(contract, c => c.EisZichtbaar(wie), stop);

    /// <summary>The same for a command on a milestone: a gemandateerde must be in the collective of the contract.</summary>
    public async Task<Gebiedscontract> LaadVoorMijlpaal(Guid contract, Betrokkene wie, DateOnly vandaag, CancellationToken stop)
    {
        var dossier = await Laad(contract, wie, stop);
        dossier.EisMandaat(wie, wie.Rol == Rollen.Gemandateerde ? await Mandatering(dossier.Inhoud.Mandatering, stop) : null, vandaag);
        return dossier;
    }

    /// <summary>As the one of every service, and keeps the lists of open deadlines and of partijen in the same transaction.</summary>
    public async Task<Aanvaard> Bewaar(Gebiedscontract contract, Aanvrager wie, CancellationToken stop)
    {
        // The lock on the dossier guards its rows here too, so what the state before it had is what the tables hold: no need to read them.
        List<object> rijen =
        [
            .. Gelijk(contract.TermijnenVooraf, contract.Termijnen(), t => (t.Soort, t.Sleutel),
                t => new Termijnrij { Contract = contract.Id, Soort = t.Soort, Sleutel = t.Sleutel, Dag = t.Dag }),
            .. Gelijk(contract.PartijnummersVooraf, contract.Partijnummers, kbo => kbo, kbo => new Contractpartijrij { Contract = contract.Id, Kbo = kbo.Cijfers }),
        ];
        await OnthoudBesluiten(contract, stop);
        var antwoord = await base.Bewaar(contract, wie, stop);
        rijen.ForEach(rij => Entry(rij).State = EntityState.Detached); // a consumer can save the same contract again in this transaction
        return antwoord;
    }

    /// <summary>Makes the rows of a table those of after; answers the ones that were added or changed.</summary>
    private List<object> Gelijk<T, TSleutel>(IEnumerable<T> voor, IEnumerable<T> na, Func<T, TSleutel> sleutel, Func<T, object> rij) where T : notnull where TSleutel : notnull
    {
        var (was, wordt) = (voor.ToDictionary(sleutel), na.ToDictionary(sleutel));
        RemoveRange(was.Where(t => !wordt.ContainsKey(t.Key)).Select(t => rij(t.Value)));
        var anders = new List<object>();
        foreach (var (k, waarde) in wordt.Where(t => !was.TryGetValue(t.Key, out var oud) || !oud.Equals(t.Value)))
        {
            var nieuw = rij(waarde);
            Entry(nieuw).State = was.ContainsKey(k) ? EntityState.Modified : EntityState.Added;
            anders.Add(nieuw);
        }

        return anders;
    }

    /// <summary>Lets something happen to a contract because of an event of another service, in the transaction of the consumer.</summary>
    public async Task Laat(Guid contract, Action<Gebiedscontract> gebeuren, CancellationToken stop)
    {
        var dossier = await Laad<Gebiedscontract>(contract, stop);
        gebeuren(dossier);
        if (dossier.Nieuw.Count > 0)
        {
            await Bewaar(dossier, Aanvrager.Dienst(Diensten.Dienst.Naam), stop);
        }
    }

    /// <summary>Which partijen of a contract went on in another by a day.</summary>
    internal async Task<IReadOnlyList<Opvolging>> Opvolgers(Gebiedscontract contract, DateOnly dag, CancellationToken stop)
    {
        var nummers = contract.Partijnummers.Select(k => k.Cijfers).ToList();
        var rijen = await Opvolgingen.AsNoTracking().Where(o => nummers.Contains(o.Oud) && o.Ingangsdatum <= dag).OrderBy(o => o.Ingangsdatum).ThenBy(o => o.Oud).ToListAsync(stop);
        return [.. rijen.Select(o => new Opvolging(KboNummer.Van(o.Oud), KboNummer.Van(o.Nieuw), o.Naam, o.Nis, o.Ingangsdatum, o.Fusie))];
    }

    /// <summary>The mandatering of a contract; null when it has none.</summary>
    internal async Task<BekendeMandatering?> Mandatering(Guid? id, CancellationToken stop)
    {
        var rij = id is null ? null : await Mandateringen.AsNoTracking().Include(m => m.Leden).SingleOrDefaultAsync(m => m.Id == id, stop);
        return rij is null ? null
            : new BekendeMandatering(rij.Id, [.. rij.Leden.Select(l => new BekendMandaatlid(l.Persoon, l.Van, l.Tot))], rij.GeldigVan, rij.GeldigTot);
    }

    /// <summary>Everything that a contract can name: some hundreds of small rows.</summary>
    internal async Task<Naslag> Naslag(CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(Diensten.Klok);
        var gemeenten = await Gemeenten.AsNoTracking().Where(g => !Opvolgingen.Any(o => o.Oud == g.Kbo && o.Ingangsdatum <= vandaag)).ToListAsync(stop);
        var regios = await Referentieregios.AsNoTracking().Select(r => r.Code).ToListAsync(stop);
        return new Naslag(
            [.. gemeenten.Select(g => new BekendeGemeente(g.Nis, g.Naam, KboNummer.Van(g.Kbo)))], regios.ToHashSet(StringComparer.Ordinal),
            await Programmas.Select(p => p.Id).ToHashSetAsync(stop), await Fondsen.ToDictionaryAsync(f => f.Id, f => f.Programma, stop),
            await Mandateringen.Select(m => m.Id).ToHashSetAsync(stop));
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Zegelsleutelrij.Beschrijf(modelBuilder);
        Bestandrij.Beschrijf(modelBuilder);
        modelBuilder.Entity<Gemeenterij>(t =>
        {
            t.ToTable("gemeente").HasKey(g => g.Nis);
            t.Property(g => g.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(g => g.Naam).HasColumnName("naam").HasMaxLength(200);
            t.Property(g => g.Kbo).HasColumnName("kbo").HasMaxLength(10);
        });
        modelBuilder.Entity<Referentieregiorij>(t =>
        {
            t.ToTable("referentieregio").HasKey(r => r.Code);
            t.Property(r => r.Code).HasColumnName("code").HasMaxLength(20);
            t.Property(r => r.Naam).HasColumnName("naam").HasMaxLength(200);
        });
        modelBuilder.Entity<Programmarij>(t =>
        {
            t.ToTable("programma").HasKey(p => p.Id);
            t.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
            t.Property(p => p.Titel).HasColumnName("titel");
            t.Property(p => p.Regios).HasColumnName("regios");
            t.Property(p => p.Van).HasColumnName("van");
            t.Property(p => p.Tot).HasColumnName("tot");
            t.Property(p => p.Voorbeeld).HasColumnName("voorbeeld");
        });
        BeschrijfActies(modelBuilder);
        modelBuilder.Entity<Fondsrij>(t =>
        {
            t.ToTable("fonds").HasKey(f => f.Id);
            t.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
            t.Property(f => f.Programma).HasColumnName("programma");
        });
        modelBuilder.Entity<Mandateringrij>(t =>
        {
            t.ToTable("mandatering").HasKey(m => m.Id);
            t.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
            t.Property(m => m.GeldigVan).HasColumnName("geldig_van");
            t.Property(m => m.GeldigTot).HasColumnName("geldig_tot");
            t.HasMany(m => m.Leden).WithOne().HasForeignKey(l => l.Mandatering);
        });
        modelBuilder.Entity<Mandaatlidrij>(t =>
        {
            t.ToTable("mandaatlid").HasKey(l => new { l.Mandatering, l.Nummer });
            t.Property(l => l.Mandatering).HasColumnName("mandatering");
            t.Property(l => l.Nummer).HasColumnName("nummer").ValueGeneratedNever();
            t.Property(l => l.Persoon).HasColumnName("persoon").HasMaxLength(200);
            t.Property(l => l.Van).HasColumnName("van");
            t.Property(l => l.Tot).HasColumnName("tot");
        });
        modelBuilder.ApplyConfiguration(new Delegatierij()).ApplyConfiguration(new TeRaadplegen());
        modelBuilder.Entity<Termijnrij>(t =>
        {
            t.ToTable("termijn").HasKey(r => new { r.Contract, r.Soort, r.Sleutel });
            t.Property(r => r.Contract).HasColumnName("contract");
            t.Property(r => r.Soort).HasColumnName("soort").HasConversion<string>().HasMaxLength(50);
            t.Property(r => r.Sleutel).HasColumnName("sleutel");
            t.Property(r => r.Dag).HasColumnName("dag");
            t.HasIndex(r => r.Dag);
        });
        modelBuilder.Entity<Contractpartijrij>(t =>
        {
            t.ToTable("contractpartij").HasKey(r => new { r.Contract, r.Kbo });
            t.Property(r => r.Contract).HasColumnName("contract");
            t.Property(r => r.Kbo).HasColumnName("kbo").HasMaxLength(10);
            t.HasIndex(r => r.Kbo);
        });
        modelBuilder.Entity<Opvolgingrij>(t =>
        {
            t.ToTable("opvolging").HasKey(o => o.Oud);
            t.Property(o => o.Oud).HasColumnName("oud").HasMaxLength(10);
            t.Property(o => o.Nieuw).HasColumnName("nieuw").HasMaxLength(10);
            t.Property(o => o.Naam).HasColumnName("naam").HasMaxLength(200);
            t.Property(o => o.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(o => o.Ingangsdatum).HasColumnName("ingangsdatum");
            t.Property(o => o.Fusie).HasColumnName("fusie");
        });
    }
}
