namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>A locked dossier as it is stored: what a fold starts from.</summary>
/// <param name="Kop">Its head.</param>
/// <param name="Momentopname">Its snapshot, when it has one of the shape that was asked for.</param>
/// <param name="Rijen">The events behind the snapshot, in order; all of them without one.</param>
public sealed record Dossierstand(Dossierkop Kop, Momentopname? Momentopname, IReadOnlyList<BewaardeGebeurtenis> Rijen);

/// <summary>An event as it is stored.</summary>
/// <param name="Type">Name of its type.</param>
/// <param name="Vorm">Shape number.</param>
/// <param name="Gebeurtenis">The JSON.</param>
public readonly record struct BewaardeGebeurtenis(string Type, int Vorm, string Gebeurtenis);

/// <summary>What a transaction appends.</summary>
/// <param name="Dossiers">Per dossier its new rows.</param>
/// <param name="Sleutel">The Idempotency-Key whose answer is known now; null when there is none.</param>
public sealed record Toevoeging(IReadOnlyList<Aangroei> Dossiers, Sleutelrij? Sleutel);

/// <summary>New rows of one dossier.</summary>
/// <param name="Kop">Its head as it is after them.</param>
/// <param name="IsNieuw">True when the head does not exist yet.</param>
/// <param name="Rijen">The rows, in order, each with the free text that goes with it.</param>
public sealed record Aangroei(Dossierkop Kop, bool IsNieuw, IReadOnlyList<(Logrij Rij, string? Bijlage)> Rijen);
