namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A second person wrote the same account number; from now on it is used.</summary>
/// <param name="Houder">KBO number, or OVO code of the entiteit.</param>
/// <param name="Nummer">Which registration of this holder.</param>
/// <param name="Persoon">Pseudonym of who confirmed it.</param>
[Bron("fondsen-rekeningen")]
public sealed record BankrekeningWerdBevestigd(string Houder, int Nummer, string Persoon) : IGebeurtenis;
