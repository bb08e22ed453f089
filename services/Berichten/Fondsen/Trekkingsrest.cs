namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What was left to draw of a milestone.</summary>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">What was renounced, in euro, positive.</param>
/// <param name="Betaald">What was paid for it in all when nothing of it is still to be paid; null when something is.</param>
public sealed record Trekkingsrest(Contracten.MijlpaalId Mijlpaal, Bedrag Bedrag, Bedrag? Betaald);
