namespace Gebiedswerking.Berichten.Contracten;

/// <summary>All who must, signed the identical avenant: from now its text is the one in force. Milestones keep their state by their id.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Nummer">Its number within the contract.</param>
/// <param name="Hash">Hash of the avenant that was signed.</param>
/// <param name="Teksthash">Hash of the text in force from now on: the basis of a next avenant.</param>
/// <param name="Inhoud">That text.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
/// <param name="BeeindigtOp">Last day on which the contract binds; null: as the text says.</param>
public sealed record AvenantWerdAangenomen(
    Guid Contract, AvenantId Avenant, int Nummer, string Hash, string Teksthash, Contractinhoud Inhoud, DateOnly Datum, DateOnly? BeeindigtOp = null)
    : IGebeurtenis;
