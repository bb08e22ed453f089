namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>Somebody wrote down the account of a partij that is paid or of an entiteit that pays. It is not used before a second person confirms it.</summary>
/// <param name="Houder">KBO number, or OVO code of the entiteit.</param>
/// <param name="Nummer">Which registration of this holder, from 1.</param>
/// <param name="Iban">The account number. Confidential.</param>
/// <param name="Naam">In whose name, in the characters of SEPA.</param>
/// <param name="Bic">BIC of the bank; null when not given.</param>
/// <param name="Persoon">Pseudonym of who wrote it down.</param>
[Bron("fondsen-rekeningen")]
public sealed record BankrekeningWerdGeregistreerd(string Houder, int Nummer, string Iban, string Naam, string? Bic, string Persoon) : IGebeurtenis;
