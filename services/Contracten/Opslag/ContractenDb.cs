using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The database of Contracten: the dossierlog, copies of what contracts name, and the contracts that wait for their day.</summary>
public sealed partial class ContractenDb(DbContextOptions<ContractenDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
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

    /// <summary>Locks a contract for a command of somebody who may know of it.</summary>
    public Task<Gebiedscontract> Laad(Guid contract, Betrokkene wie, CancellationToken stop) => Laad<Gebiedscontract>(contract, c => c.EisZichtbaar(wie), stop);

    /// <summary>The same for a command on a milestone: a gemandateerde must be in the collective of the contract.</summary>
    public async Task<Gebiedscontract> LaadVoorMijlpaal(Guid contract, Betrokkene wie, DateOnly vandaag, CancellationToken stop)
    {
        var dossier = await Laad(contract, wie, stop);
        dossier.EisMandaat(wie, wie.Rol == Rollen.Gemandateerde ? await Mandatering(dossier.Inhoud.Mandatering, stop) : null, vandaag);
        return dossier;
    }

    /// <summary>As the one of every service, and keeps the list of open deadlines in the same transaction.</summary>
    public async Task<Aanvaard> Bewaar(Gebiedscontract contract, Aanvrager wie, CancellationToken stop)
    {
        // The lock on the dossier guards its rows here too, so what the state before it had is what the table holds: no need to read it.
        var (voor, na) = (contract.TermijnenVooraf.ToDictionary(Sleutel), contract.Termijnen().ToDictionary(Sleutel));
        List<Termijnrij> rijen = [.. na.Where(t => !voor.TryGetValue(t.Key, out var oud) || oud.Dag != t.Value.Dag).Select(t => Rij(t.Value))];
        RemoveRange(voor.Where(t => !na.ContainsKey(t.Key)).Select(t => Rij(t.Value)));
        foreach (var rij in rijen)
        {
            Entry(rij).State = voor.ContainsKey((rij.Soort, rij.Sleutel)) ? EntityState.Modified : EntityState.Added;
        }

        await OnthoudBesluiten(contract, stop);
        var antwoord = await base.Bewaar(contract, wie, stop);
        rijen.ForEach(rij => Entry(rij).State = EntityState.Detached); // a consumer can save the same contract again in this transaction
        return antwoord;

        static (Termijnsoort, Guid) Sleutel(Termijn termijn) => (termijn.Soort, termijn.Sleutel);
        Termijnrij Rij(Termijn termijn) => new() { Contract = contract.Id, Soort = termijn.Soort, Sleutel = termijn.Sleutel, Dag = termijn.Dag };
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
        var gemeenten = await Gemeenten.AsNoTracking().ToListAsync(stop);
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
        });
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
    }
}
