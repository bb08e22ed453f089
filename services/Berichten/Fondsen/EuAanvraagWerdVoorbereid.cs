namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A request for European money is being prepared. It does not count.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Programma">The European programme.</param>
/// <param name="Oproep">The call.</param>
/// <param name="Bedrag">What is asked, in euro.</param>
/// <param name="Aandeel">Which part of the cost that is, in percent.</param>
/// <param name="Referentie">Reference of the file.</param>
public sealed record EuAanvraagWerdVoorbereid(
    Guid Fonds, EuAanvraagId EuAanvraag, EuProgramma Programma, string Oproep, Bedrag Bedrag, decimal Aandeel, string Referentie) : IGebeurtenis;

/// <summary>Identity of a request for European money.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<EuAanvraagId>))]
public readonly record struct EuAanvraagId(Guid Waarde) : IId<EuAanvraagId>
{
    /// <inheritdoc />
    public static EuAanvraagId Van(Guid waarde) => new(waarde);
}
