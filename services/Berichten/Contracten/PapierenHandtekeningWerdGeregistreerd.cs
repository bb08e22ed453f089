namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// Somebody registered that a partij signed the contract on paper. It is no signature yet: another person confirms the same scan first. The
/// name of who signed is in the bijlage (field <c>ondertekenaar</c>).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Registratie">Identity of the registration.</param>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hash">Hash of the text that stands on the paper.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Ondertekenaar">Pseudonym of the signatory: the same name in this contract gives the same one.</param>
/// <param name="Grond">Decision on which the signature rests.</param>
/// <param name="Scan">SHA-256 of the scan, a file of this contract.</param>
/// <param name="Datum">Day on which was signed (Europe/Brussels).</param>
/// <param name="Persoon">Pseudonym of who registered it.</param>
public sealed record PapierenHandtekeningWerdGeregistreerd(
    Guid Contract, Guid Registratie, KboNummer Partij, string Hash, Hoedanigheid Hoedanigheid, string Ondertekenaar, Besluit Grond,
    string Scan, DateOnly Datum, string Persoon) : IGebeurtenis;
