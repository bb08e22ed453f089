namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Of a contract that ended, nothing is to be judged or paid any more.</summary>
/// <param name="Contract">The contract.</param>
public sealed record AfwikkelingWerdVoltooid(Guid Contract) : IGebeurtenis;
