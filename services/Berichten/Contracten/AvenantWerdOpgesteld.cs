namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A change of a contract in force was drafted. Nothing of it binds. The reason is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Nummer">Its number within the contract, from 1.</param>
/// <param name="Soort">What it may change.</param>
/// <param name="Basis">Hash of the text in force that it changes.</param>
/// <param name="Inhoud">The whole text as it would become.</param>
/// <param name="BeeindigtOp">Last day on which the contract binds once it is adopted; null: the contract goes on.</param>
/// <param name="Vergelijk">The dispute whose settlement it works out; null when there is none.</param>
public sealed record AvenantWerdOpgesteld(
    Guid Contract, AvenantId Avenant, int Nummer, Avenantsoort Soort, string Basis, Contractinhoud Inhoud, DateOnly? BeeindigtOp = null,
    Guid? Vergelijk = null) : IGebeurtenis;
