namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The contract came into force: what was reserved is committed. It is counted for ever; what becomes free is counted apart.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Delen">From which budget lines.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Datum">Day of the commitment (Europe/Brussels): that of the contract, or the later one on which the fund had room.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Begrotingstoets">Advice and agreement on which it rests; null when none was known.</param>
public sealed record MiddelenWerdenVastgelegd(
    Guid Fonds, Guid Contract, IReadOnlyList<Middelendeel> Delen, IReadOnlyList<string> Referentieregios, DateOnly Datum, bool Voorbeeld,
    Programmas.Begrotingstoets? Begrotingstoets = null) : IGebeurtenis;
