using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a fund remembers of its credit beside its contributions.</summary>
/// <param name="Lijnen">Every line that ever had credit, in the order in which it was first there.</param>
/// <param name="Ingetrokken">Contributions that were withdrawn before they were confirmed.</param>
public sealed record Kredietstaat(IReadOnlyList<Kredietlijn> Lijnen, IReadOnlyList<FondsinbrengId> Ingetrokken);

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
