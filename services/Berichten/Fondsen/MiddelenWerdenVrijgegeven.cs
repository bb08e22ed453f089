namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What was set apart for a contract and is not needed became free (vrijval): it was withdrawn, or it was met for less.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Uit">Whether it was reserved or committed.</param>
/// <param name="Delen">On which budget lines.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="LooptDoor">True when the contract ended but something of it is still to be paid; null otherwise.</param>
public sealed record MiddelenWerdenVrijgegeven(
    Guid Fonds, Guid Contract, Middelenfase Uit, IReadOnlyList<Middelendeel> Delen, IReadOnlyList<string> Referentieregios, bool Voorbeeld,
    bool? LooptDoor = null) : IGebeurtenis;

/// <summary>How far money is.</summary>
public enum Middelenfase
{
    /// <summary>Set apart for a contract that is offered for signature.</summary>
    Gereserveerd,

    /// <summary>Committed to a contract in force.</summary>
    Vastgelegd,
}
