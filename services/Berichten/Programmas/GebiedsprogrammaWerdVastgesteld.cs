namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The programme was adopted under a mandatering. It carries what others need to know of it then.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Mandatering">The mandatering on which the adoption rests.</param>
/// <param name="Inhoud">The content as it was adopted.</param>
/// <param name="Opgaven">The societal tasks of its taakstellingen.</param>
/// <param name="Raming">Sum of the estimates of its acties in euro.</param>
/// <param name="GrootProject">True from 200 million euro on (decree of 22 March 2019): study of alternatives and yearly report.</param>
public sealed record GebiedsprogrammaWerdVastgesteld(
    Guid Programma, Guid Mandatering, Programmainhoud Inhoud, IReadOnlyList<Opgave> Opgaven, Bedrag Raming, bool GrootProject) : IGebeurtenis;
