namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A delegate who was there.</summary>
/// <param name="Functie">Function, never a name.</param>
/// <param name="Namens">KBO numbers of the participants for which the delegate spoke, at least one.</param>
public sealed record Aanwezige(string Functie, IReadOnlyList<KboNummer> Namens);
