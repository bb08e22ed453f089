namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// The year of these lines is over: their VAK that nobody committed or reserved can no longer be used. Only an overdracht brings it
/// back. Source: domein.md, "VAK is yearly".
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Delen">How much per budget line, each positive.</param>
public sealed record VakWerdVervallen(Guid Fonds, IReadOnlyList<Middelendeel> Delen) : IGebeurtenis;
