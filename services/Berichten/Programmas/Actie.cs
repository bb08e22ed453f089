namespace Gebiedswerking.Berichten.Programmas;

/// <summary>What is done within a programme.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Titel">What.</param>
/// <param name="Omschrijving">How.</param>
/// <param name="Bestuursniveau">The level of government that is best placed.</param>
/// <param name="Verantwoordelijke">KBO number of the responsible partij.</param>
/// <param name="Naam">Name of that partij.</param>
/// <param name="Raming">Estimate in euro.</param>
/// <param name="Indicatoren">The indicators that it serves; may be empty.</param>
/// <param name="HangtAfVan">The acties on which it depends; may be empty.</param>
public sealed record Actie(
    ActieId Id, string Titel, string Omschrijving, Bestuursniveau Bestuursniveau, KboNummer Verantwoordelijke, string Naam, Bedrag Raming,
    IReadOnlyList<Taakstellingen.IndicatorId> Indicatoren, IReadOnlyList<ActieId> HangtAfVan);

/// <summary>Levels of government.</summary>
public enum Bestuursniveau
{
    /// <summary>Vlaamse overheid.</summary>
    Vlaams,

    /// <summary>Provincie.</summary>
    Provinciaal,

    /// <summary>Several gemeenten together.</summary>
    Bovenlokaal,

    /// <summary>Gemeente.</summary>
    Lokaal,
}

/// <summary>Identity of an actie.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<ActieId>))]
public readonly record struct ActieId(Guid Waarde) : IId<ActieId>
{
    /// <inheritdoc />
    public static ActieId Van(Guid waarde) => new(waarde);
}
