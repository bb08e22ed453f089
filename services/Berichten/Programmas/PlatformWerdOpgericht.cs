namespace Gebiedswerking.Berichten.Programmas;

/// <summary>
/// A negotiating table of Vlaamse overheid, lokale besturen and maatschappelijke organisaties was set up for an area. It may precede
/// a programme. Source: domein.md, "Onderhandelingsplatform".
/// </summary>
/// <param name="Platform">The platform.</param>
/// <param name="Titel">Title.</param>
/// <param name="Gebieden">The areas, at least one.</param>
/// <param name="Referentieregios">Codes of the referentieregios in which these areas lie on the day of the event.</param>
/// <param name="Van">First day (Europe/Brussels).</param>
/// <param name="Tot">Last day; null while it is not known.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record PlatformWerdOpgericht(
    Guid Platform, string Titel, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<string> Referentieregios, DateOnly Van, DateOnly? Tot,
    bool Voorbeeld) : IGebeurtenis;
