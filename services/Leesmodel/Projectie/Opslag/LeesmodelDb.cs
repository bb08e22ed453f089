using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Gebiedswerking.Projectie.Opslag;

/// <summary>
/// Cursor and parked events of the read model, and the way to its tables: projections note statements in
/// <see cref="Lot"/>, which runs in one round trip when the consumer saves, in the same transaction as the cursor.
/// </summary>
/// <param name="opties">Options of EF.</param>
/// <param name="diensten">What storage needs.</param>
/// <param name="bouwplaats">Set while the read model is rebuilt beside the one that serves.</param>
public sealed class LeesmodelDb(DbContextOptions<LeesmodelDb> opties, Opslagdiensten diensten, Bouwplaats? bouwplaats = null) : OntvangstDb(opties, diensten)
{
    /// <summary>The statements of this block.</summary>
    public Lot Lot { get; } = new(bouwplaats);

    /// <summary>Right before the statements run: the last moment to note what counts once per block.</summary>
    internal event Action? VoorBewaren;

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        VoorBewaren?.Invoke();
        await Lot.Voer((NpgsqlConnection)Database.GetDbConnection(), (NpgsqlTransaction?)Database.CurrentTransaction?.GetDbTransaction(), cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}

internal sealed class LeesmodelDbOntwerp : IDesignTimeDbContextFactory<LeesmodelDb>
{
    public LeesmodelDb CreateDbContext(string[] args) => Ontwerptijd.Maak<LeesmodelDb>((o, d) => new LeesmodelDb(o, d));
}
