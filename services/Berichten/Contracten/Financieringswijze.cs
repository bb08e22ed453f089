namespace Gebiedswerking.Berichten.Contracten;

/// <summary>How the amount of a verbintenis becomes due. Source: domein.md, "Fondsen".</summary>
/// <param name="Soort">In which way.</param>
/// <param name="Voorschot">Percentage of the amount, 1 to 99, that the first milestone releases; only for a voorschot with saldo.</param>
public sealed record Financieringswijze(Financieringssoort Soort, int? Voorschot = null);

/// <summary>Ways in which an amount becomes due.</summary>
public enum Financieringssoort
{
    /// <summary>After each milestone what it releases.</summary>
    NaMijlpalen,

    /// <summary>A percentage with the first milestone, the rest with the others.</summary>
    VoorschotEnSaldo,

    /// <summary>The responsible partij draws on it when it has costs; the milestones say how far.</summary>
    Trekkingsrecht,
}
