namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A legal person that is party to a contract. Within a contract the KBO number identifies it.</summary>
/// <param name="Kbo">KBO number.</param>
/// <param name="Naam">Name of the legal person.</param>
/// <param name="Soort">Kind of legal person.</param>
/// <param name="Nis">NIS code when it is a gemeente.</param>
/// <param name="BeslissendOrgaan">The organ that decides for it; determines who signs.</param>
/// <param name="Entiteit">OVO code of the entiteit that executes it for the Vlaamse overheid; null when not named.</param>
public sealed record Contractpartij(
    KboNummer Kbo, string Naam, Partijsoort Soort, string? Nis, BeslissendOrgaan BeslissendOrgaan, string? Entiteit = null);

/// <summary>Kinds of legal person that can be party. Source: domein.md, "Partij".</summary>
public enum Partijsoort
{
    /// <summary>Vlaamse Gemeenschap, Vlaams Gewest or an agency with legal personality.</summary>
    VlaamseOverheid,

    /// <summary>A gemeente.</summary>
    Gemeente,

    /// <summary>A company.</summary>
    Onderneming,

    /// <summary>An association or foundation.</summary>
    Vereniging,

    /// <summary>An openbaar centrum voor maatschappelijk welzijn.</summary>
    Ocmw,

    /// <summary>An autonoom gemeentebedrijf.</summary>
    AutonoomGemeentebedrijf,

    /// <summary>A provincie.</summary>
    Provincie,

    /// <summary>An intergemeentelijk samenwerkingsverband with legal personality.</summary>
    IntergemeentelijkSamenwerkingsverband,

    /// <summary>A politiezone.</summary>
    Politiezone,

    /// <summary>A hulpverleningszone.</summary>
    Hulpverleningszone,

    /// <summary>A federal body.</summary>
    FederaleInstelling,
}

/// <summary>The organ whose decision binds a partij.</summary>
public enum BeslissendOrgaan
{
    /// <summary>Gemeenteraad: voorzitter van de gemeenteraad and algemeen directeur sign (Decreet Lokaal Bestuur, art. 279).</summary>
    Gemeenteraad,

    /// <summary>College van burgemeester en schepenen: burgemeester and algemeen directeur sign.</summary>
    College,

    /// <summary>A mandated collective of the Vlaamse overheid: a gemandateerde signs.</summary>
    Mandatering,

    /// <summary>The organ of a private legal person: its authorised person signs.</summary>
    EigenBestuur,

    /// <summary>Raad voor maatschappelijk welzijn of an OCMW.</summary>
    RaadMaatschappelijkWelzijn,

    /// <summary>Vast bureau of an OCMW.</summary>
    VastBureau,

    /// <summary>Provincieraad.</summary>
    Provincieraad,

    /// <summary>Deputatie of a provincie.</summary>
    Deputatie,

    /// <summary>Raad van bestuur of an autonoom gemeentebedrijf or an intergemeentelijk samenwerkingsverband.</summary>
    RaadVanBestuur,

    /// <summary>Politieraad of a politiezone.</summary>
    Politieraad,

    /// <summary>Politiecollege of a politiezone.</summary>
    Politiecollege,

    /// <summary>Zoneraad of a hulpverleningszone.</summary>
    Zoneraad,

    /// <summary>Zonecollege of a hulpverleningszone.</summary>
    Zonecollege,

    /// <summary>The competent Flemish minister.</summary>
    Minister,
}
