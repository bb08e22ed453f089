namespace Gebiedswerking.Berichten.Contracten;

/// <summary>One difference between the text in force and that of an avenant.</summary>
/// <param name="Plaats">
/// Where: a field of the contract (<c>einddatum</c>), or a field of a part that is named by its identity (<c>verbintenis:{id}.bedrag</c>,
/// <c>mijlpaal:{id}.vervaldatum</c>, <c>partij:{kbo}.naam</c>).
/// </param>
/// <param name="Soort">Whether it was added, dropped or changed.</param>
/// <param name="Oud">As it is in force; null when it was added.</param>
/// <param name="Nieuw">As it becomes; null when it was dropped.</param>
public sealed record Avenantwijziging(string Plaats, Avenantwijzigingsoort Soort, string? Oud, string? Nieuw);

/// <summary>What happened to a part of a text.</summary>
public enum Avenantwijzigingsoort
{
    /// <summary>Only the new text has it.</summary>
    Toegevoegd,

    /// <summary>Only the old text has it.</summary>
    Weggevallen,

    /// <summary>Both have it, with another value.</summary>
    Gewijzigd,
}
