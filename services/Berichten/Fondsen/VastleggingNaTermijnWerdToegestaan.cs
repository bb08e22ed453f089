namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// The Vlaamse Regering allows a fund to commit, after its term, what was reserved in it. Source: domein.md, "no new vastlegging after
/// the term without a VR-beslissing".
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Beslissing">The collective decision.</param>
/// <param name="Tot">Last day on which it may commit (Europe/Brussels).</param>
public sealed record VastleggingNaTermijnWerdToegestaan(Guid Fonds, VrBeslissing Beslissing, DateOnly Tot) : IGebeurtenis;
