namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A delegation of the signature ends at once. What was signed under it stays.</summary>
/// <param name="Delegatie">The delegation.</param>
/// <param name="Persoon">Pseudonym of the person who withdrew it.</param>
public sealed record DelegatieWerdIngetrokken(Guid Delegatie, string Persoon) : IGebeurtenis;
