namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>Where an indicator starts in an area and where it must end: a target, or a target that is still negotiated.</summary>
/// <param name="Gebied">The area, one of those of the taakstelling.</param>
/// <param name="Nulmeting">Starting value; null: missing, never zero.</param>
/// <param name="Streefwaarde">The target; null when it is still negotiated.</param>
/// <param name="Ondergrens">Lower bound of the target; null when there is none.</param>
/// <param name="Bovengrens">Upper bound of the target; null when there is none.</param>
/// <param name="TeOnderhandelenTot">Last day for negotiating the target; null when it is set.</param>
public sealed record Indicatordoel(
    Gebied Gebied, decimal? Nulmeting, decimal? Streefwaarde, decimal? Ondergrens, decimal? Bovengrens, DateOnly? TeOnderhandelenTot);
