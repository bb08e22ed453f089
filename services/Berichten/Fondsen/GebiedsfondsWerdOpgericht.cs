namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The Vlaamse Regering set up the fund of a programme, for the same term. Source: domein.md, "Gebiedsfonds".</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Programma">Its programme; a programme has one fund.</param>
/// <param name="Titel">Title.</param>
/// <param name="Decreetsbasis">Its basis in a decree.</param>
/// <param name="Van">First day of the term (Europe/Brussels).</param>
/// <param name="Tot">Last day of the term.</param>
/// <param name="Afsluitdatum">Last day on which what was committed can be paid.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the programme.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record GebiedsfondsWerdOpgericht(
    Guid Fonds, Guid Programma, string Titel, string Decreetsbasis, DateOnly Van, DateOnly Tot, DateOnly Afsluitdatum,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld) : IGebeurtenis;
