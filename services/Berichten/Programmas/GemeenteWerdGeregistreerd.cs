namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A gemeente became known, with what identifies it.</summary>
/// <param name="Nis">NIS code, five digits.</param>
/// <param name="Naam">Name.</param>
/// <param name="Slug">Name for addresses.</param>
/// <param name="Kbo">KBO number of the legal person.</param>
/// <param name="Ovo">OVO code.</param>
/// <param name="GeldigVan">First day on which this gemeente exists under this NIS code (Europe/Brussels).</param>
/// <param name="OppervlakteKm2">Area in square kilometre, computed from the geometry.</param>
/// <param name="Lengtegraad">Longitude of the label point, WGS84.</param>
/// <param name="Breedtegraad">Latitude of the label point, WGS84.</param>
/// <param name="AbbUri">URI of the bestuurseenheid at ABB.</param>
public sealed record GemeenteWerdGeregistreerd(
    string Nis, string Naam, string Slug, KboNummer Kbo, string Ovo, DateOnly GeldigVan,
    decimal OppervlakteKm2, decimal Lengtegraad, decimal Breedtegraad, string AbbUri) : IGebeurtenis;
