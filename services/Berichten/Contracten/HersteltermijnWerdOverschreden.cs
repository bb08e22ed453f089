namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The time to repair passed without an accepted repair. What follows is decided by people: it makes a task, nothing else.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Ingebrekestelling">The ingebrekestelling.</param>
/// <param name="Hersteltermijn">The last day, which is over (Europe/Brussels).</param>
public sealed record HersteltermijnWerdOverschreden(Guid Contract, IngebrekestellingId Ingebrekestelling, DateOnly Hersteltermijn) : IGebeurtenis;
