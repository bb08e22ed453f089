namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A line of a budget: within a fund the limits are guarded per line.</summary>
/// <param name="Entiteit">OVO code of the entiteit.</param>
/// <param name="Begrotingsartikel">Budget article, e.g. <c>QB0-1QCG2NY-WT</c>.</param>
/// <param name="Jaar">Budget year.</param>
public sealed record Begrotingslijn(string Entiteit, string Begrotingsartikel, int Jaar);
