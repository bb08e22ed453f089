namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The last milestone was met, and paid where the fund pays it: nothing is left to be done. What the fund had left becomes free.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
public sealed record ContractWerdAfgerond(Guid Contract, DateOnly Datum) : IGebeurtenis;
