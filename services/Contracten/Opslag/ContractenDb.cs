using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The database of Contracten: the dossierlog, a copy of gemeenten and referentieregios, and the contracts that wait for their day.</summary>
public sealed class ContractenDb(DbContextOptions<ContractenDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
    /// <summary>Gemeenten, from the events of Programmas.</summary>
    public DbSet<Gemeenterij> Gemeenten => Set<Gemeenterij>();

    /// <summary>Referentieregios, from the events of Programmas.</summary>
    public DbSet<Referentieregiorij> Referentieregios => Set<Referentieregiorij>();

    /// <summary>Signed contracts whose ingangsdatum has not come.</summary>
    public DbSet<WachtendContract> WachtOpIngang => Set<WachtendContract>();

    /// <summary>Locks a contract for a command of somebody who may know of it.</summary>
    public Task<Gebiedscontract> Laad(Guid contract, Betrokkene wie, CancellationToken stop) => Laad<Gebiedscontract>(contract, c => c.EisZichtbaar(wie), stop);

    /// <summary>As the one of every service, and keeps the list of waiting contracts in the same transaction.</summary>
    public async Task<Aanvaard> Bewaar(Gebiedscontract contract, Aanvrager wie, CancellationToken stop)
    {
        if (contract.Nieuw.Any(n => n.Gebeurtenis is ContractWerdOndertekend or ContractTradInWerking or ContractWerdIngetrokken))
        {
            var rij = await WachtOpIngang.FindAsync([contract.Id], stop);
            if (rij is not null)
            {
                Remove(rij);
            }
            else if (contract.Status is Contractstatus.Ondertekend)
            {
                Add(new WachtendContract { Contract = contract.Id, Ingangsdatum = contract.Inhoud.Ingangsdatum });
            }
        }

        return await base.Bewaar(contract, wie, stop);
    }

    /// <summary>Everything that is known of gemeenten and referentieregios: 285 and 15 small rows.</summary>
    internal async Task<Naslag> Naslag(CancellationToken stop)
    {
        var gemeenten = await Gemeenten.AsNoTracking().ToListAsync(stop);
        var regios = await Referentieregios.AsNoTracking().Select(r => r.Code).ToListAsync(stop);
        return new Naslag([.. gemeenten.Select(g => new BekendeGemeente(g.Nis, g.Naam, KboNummer.Van(g.Kbo)))], regios.ToHashSet(StringComparer.Ordinal));
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
        modelBuilder.Entity<WachtendContract>(t =>
        {
            t.ToTable("wacht_op_ingang").HasKey(w => w.Contract);
            t.Property(w => w.Contract).HasColumnName("contract");
            t.Property(w => w.Ingangsdatum).HasColumnName("ingangsdatum");
            t.HasIndex(w => w.Ingangsdatum);
        });
    }
}

/// <summary>A gemeente as Programmas made it known.</summary>
public sealed class Gemeenterij
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }

    /// <summary>KBO number.</summary>
    public required string Kbo { get; set; }
}

/// <summary>A referentieregio as Programmas made it known.</summary>
public sealed class Referentieregiorij
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }
}

/// <summary>A signed contract that comes into force on a day.</summary>
public sealed class WachtendContract
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>The day (Europe/Brussels).</summary>
    public required DateOnly Ingangsdatum { get; init; }
}
