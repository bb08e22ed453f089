namespace Gebiedswerking.Berichten.Programmas;

/// <summary>
/// The Vlaamse Regering mandated a collective of officials. The ceiling and the negotiating room are confidential:
/// <see cref="MandaatplafondWerdVastgesteld"/>.
/// </summary>
/// <param name="Mandatering">The mandatering.</param>
/// <param name="Titel">Title.</param>
/// <param name="Beslissing">The collective decision.</param>
/// <param name="Collectief">The members, of at least two entiteiten, exactly one leader on any day.</param>
/// <param name="Opgaven">The societal tasks that it covers.</param>
/// <param name="Gebieden">The areas that it covers.</param>
/// <param name="MagVerschuiven">Whether money may be shifted between lines.</param>
/// <param name="Begrotingstoets">Advice and budgetary agreement, or exempt.</param>
/// <param name="GeldigVan">First day (Europe/Brussels).</param>
/// <param name="GeldigTot">Last day.</param>
/// <param name="Voorbeeld">True for invented example data; shown as "voorbeeldgegevens".</param>
public sealed record MandateringWerdVerleend(
    Guid Mandatering, string Titel, VrBeslissing Beslissing, IReadOnlyList<Mandaatlid> Collectief, IReadOnlyList<Opgave> Opgaven,
    IReadOnlyList<Gebied> Gebieden, bool MagVerschuiven, Begrotingstoets Begrotingstoets, DateOnly GeldigVan, DateOnly GeldigTot,
    bool Voorbeeld) : IGebeurtenis;
