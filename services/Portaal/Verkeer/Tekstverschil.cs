namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>What is different between two texts of a contract.</summary>
/// <param name="Van">Version from which on it had the older text.</param>
/// <param name="Tot">Version from which on it had the newer text.</param>
/// <param name="Wijzigingen">What is different.</param>
/// <param name="Versies">The texts that this person can compare.</param>
public sealed record Tekstverschil(int Van, int Tot, IReadOnlyList<Tekstwijziging> Wijzigingen, IReadOnlyList<Tekstversie> Versies);

/// <summary>One thing that is different.</summary>
/// <param name="Plaats">Where, e.g. <c>verbintenis:{id}.bedrag</c>.</param>
/// <param name="Soort">Kind of difference.</param>
/// <param name="Oud">Old value; null when added.</param>
/// <param name="Nieuw">New value; null when dropped.</param>
public sealed record Tekstwijziging(string Plaats, string Soort, string? Oud, string? Nieuw);

/// <summary>A text that a contract had.</summary>
/// <param name="Nummer">Version from which on it had it.</param>
/// <param name="Tijdstip">When.</param>
public sealed record Tekstversie(int Nummer, DateTimeOffset Tijdstip);
