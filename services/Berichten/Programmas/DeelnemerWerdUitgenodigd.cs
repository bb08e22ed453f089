namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A legal person was invited to a platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Deelnemer">KBO number of the participant.</param>
/// <param name="Naam">Name of the legal person.</param>
/// <param name="Soort">Kind of participant.</param>
/// <param name="Nis">NIS code when it is a gemeente.</param>
public sealed record DeelnemerWerdUitgenodigd(Guid Platform, KboNummer Deelnemer, string Naam, Deelnemersoort Soort, string? Nis) : IGebeurtenis;

/// <summary>Kinds of participant. Source: domein.md, "Referentieregio" and "Onderhandelingsplatform".</summary>
public enum Deelnemersoort
{
    /// <summary>Vlaamse overheid.</summary>
    VlaamseOverheid,

    /// <summary>A gemeente.</summary>
    Gemeente,

    /// <summary>A provincie, intergemeentelijk samenwerkingsverband, politiezone or another local government.</summary>
    AnderLokaalBestuur,

    /// <summary>A maatschappelijke organisatie or a company.</summary>
    MaatschappelijkeOrganisatie,
}
