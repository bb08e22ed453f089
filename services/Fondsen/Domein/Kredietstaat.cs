using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a fund remembers of its credit beside its contributions.</summary>
/// <param name="Lijnen">Every line that ever had credit, in the order in which it was first there.</param>
/// <param name="Ingetrokken">Contributions that were withdrawn before they were confirmed.</param>
/// <param name="Opgehouden">What binds and could not be committed, longest held up first.</param>
/// <param name="NaTermijn">The last VR-beslissing that allows commitments after the term; null when there is none.</param>
public sealed record Kredietstaat(
    IReadOnlyList<Kredietlijn> Lijnen, IReadOnlyList<FondsinbrengId> Ingetrokken, IReadOnlyList<Opgehoudenvastlegging> Opgehouden,
    VastleggingNaTermijnWerdToegestaan? NaTermijn);

/// <summary>A contract or an avenant that binds and whose money could not be committed.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant; null for the contract itself.</param>
/// <param name="Reden">Why.</param>
/// <param name="Datum">Day since which it binds.</param>
/// <param name="Toets">Advice and agreement that go with the mandatering.</param>
public sealed record Opgehoudenvastlegging(Guid Contract, AvenantId? Avenant, Ophoudreden Reden, DateOnly Datum, Begrotingstoets? Toets = null);

/// <summary>The credit of a line, after all contributions and movements.</summary>
/// <param name="Lijn">The line.</param>
/// <param name="Vak">Vastleggingskrediet in euro, with what lapsed.</param>
/// <param name="Vek">Vereffeningskrediet in euro.</param>
/// <param name="Vervallen">How much of the VAK lapsed.</param>
public sealed record Kredietlijn(Begrotingslijn Lijn, Bedrag Vak, Bedrag Vek, Bedrag Vervallen);

/// <summary>A movement of credit that is asked for.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Van">The line that gives.</param>
/// <param name="Naar">The line that gets.</param>
/// <param name="Vak">Vastleggingskrediet in euro.</param>
/// <param name="Vek">Vereffeningskrediet in euro.</param>
/// <param name="Referentie">The decree or decision on which it rests; null when there is none.</param>
public sealed record Kredietverplaatsing(VerplaatsingId Id, Begrotingslijn Van, Begrotingslijn Naar, Bedrag Vak, Bedrag Vek, string? Referentie);
