namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The contract binds: signed by all, and the ingangsdatum has come.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Datum">First day in force (Europe/Brussels).</param>
public sealed record ContractTradInWerking(Guid Contract, DateOnly Datum) : IGebeurtenis;
