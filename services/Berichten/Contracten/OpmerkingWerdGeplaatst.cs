namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Somebody commented on a clause of a draft. The text is in the bijlage (field <c>tekst</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Opmerking">The comment.</param>
/// <param name="Plaats">The clause, e.g. <c>titel</c> or <c>verbintenis:{id}</c>; <c>contract</c> when it is about all of it.</param>
/// <param name="Partij">KBO number of the partij that says it; null: the gebiedsteam.</param>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="AntwoordOp">The comment to which it replies; null when it is a first one.</param>
public sealed record OpmerkingWerdGeplaatst(
    Guid Contract, Guid Opmerking, string Plaats, KboNummer? Partij, string Persoon, Guid? AntwoordOp) : IGebeurtenis;
