using System.Globalization;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>Where an example contract must end up.</summary>
internal enum Contractdoel
{
    Ontwerp,
    Geweigerd,
    HalfGetekend,
    Ondertekend,
    InWerking,
    Afgerond,
}

/// <summary>Where a milestone of an example must end up, in the order in which a milestone goes through them.</summary>
internal enum Doel
{
    Gepland,
    HalfGetekend,
    Teruggestuurd,
    Ondertekend,
    Aanvaard,
    Betaald,
}

/// <summary>A milestone of an example.</summary>
/// <param name="Omschrijving">What must be reached; unique within the contract, also how we recognise it later.</param>
/// <param name="Bedrag">Amount in euro.</param>
/// <param name="Dagen">Due date, in days from today.</param>
/// <param name="Doel">Where it ends up.</param>
internal sealed record Voorbeeldmijlpaal(string Omschrijving, decimal Bedrag, int Dagen, Doel Doel = Doel.Gepland);

/// <summary>A partij of an example, with what it promises.</summary>
/// <param name="Nis">NIS code of a gemeente; null for another legal person.</param>
/// <param name="Belofte">What it promises; null when it promises nothing of its own.</param>
/// <param name="Mijlpalen">Its milestones.</param>
internal sealed record Voorbeeldpartij(string? Nis, string? Belofte = null, params IReadOnlyList<Voorbeeldmijlpaal> Mijlpalen)
{
    /// <summary>Kind of legal person, as the API names it.</summary>
    public string Soort { get; init; } = "gemeente";

    /// <summary>KBO number and name of who is no gemeente.</summary>
    public string? Kbo { get; init; }

    /// <summary>Name of who is no gemeente.</summary>
    public string? Naam { get; init; }

    /// <summary>Pays its own promise, also in a contract on fund money.</summary>
    public bool EigenGeld { get; init; }

    /// <summary>How the contract names it.</summary>
    public string Verwijzing => Nis ?? Kbo!;
}

/// <summary>
/// Invented: real gemeenten, contracts that do not exist. Marked as example, and shown as such.
/// </summary>
/// <param name="Titel">Title; also how we recognise it later.</param>
/// <param name="Programma">Title of the programme whose fund pays; null: the partijen pay themselves.</param>
/// <param name="Regios">Referentieregios; the team of the first one does what a team does.</param>
/// <param name="Doel">Where it ends up.</param>
/// <param name="Ingang">Ingangsdatum, in days from today.</param>
/// <param name="Partijen">The partijen.</param>
internal sealed record Voorbeeldcontract(
    string Titel, string? Programma, IReadOnlyList<string> Regios, Contractdoel Doel, int Ingang, IReadOnlyList<Voorbeeldpartij> Partijen)
{
    /// <summary>The client that acts for the gebiedsteam.</summary>
    public string Team => $"demo-gebiedsteam-{Regios[0]}";

    public IEnumerable<(Voorbeeldpartij Partij, Voorbeeldmijlpaal Mijlpaal)> Mijlpalen => Partijen.SelectMany(partij => partij.Mijlpalen.Select(mijlpaal => (partij, mijlpaal)));

    /// <summary>The body of POST /api/contracten.</summary>
    /// <param name="vandaag">Today.</param>
    /// <param name="programma">The programme, its fund and its mandatering, when the contract is on fund money.</param>
    public object Inhoud(DateOnly vandaag, Programmabeeld? programma) => new
    {
        titel = Titel,
        referentieregios = Regios,
        ingangsdatum = vandaag.AddDays(Ingang),
        einddatum = vandaag.AddYears(4),
        partijen = Partijen.Select(partij => new { soort = partij.Soort, nis = partij.Nis, kbo = partij.Kbo, naam = partij.Naam }),
        verbintenissen = Partijen.Where(partij => partij.Belofte is not null).Select(partij => new
        {
            verantwoordelijke = partij.Verwijzing,
            soort = "resultaat",
            omschrijving = partij.Belofte,
            bedrag = Euro(Totaal(partij)),
            middelen = OpFonds(partij) ? "fonds" : null,
            mijlpalen = partij.Mijlpalen.Select(mijlpaal => new
            {
                omschrijving = mijlpaal.Omschrijving,
                vervaldatum = vandaag.AddDays(mijlpaal.Dagen),
                bewijs = "verslag met foto's of documenten (voorbeeld)",
                bedrag = Euro(mijlpaal.Bedrag),
            }),
        }),
        financiering = Partijen.Where(partij => !OpFonds(partij) && Totaal(partij) > 0).Select(partij => new { partij = partij.Verwijzing, bedrag = Euro(Totaal(partij)) }),
        programma = programma?.Id,
        fonds = programma?.Fonds,
        mandatering = programma?.Mandatering,
        voorbeeld = true,
    };

    public bool OpFonds(Voorbeeldpartij partij) => Programma is not null && !partij.EigenGeld;

    public static object Raadsbesluit(string nis, DateOnly vandaag) => new
    {
        soort = "raadsbesluit",
        datum = vandaag.AddDays(-30),
        referentie = "Goedkeuring gebiedscontract (voorbeeld)",
        uri = $"https://voorbeeld.invalid/{nis}/raadsbesluiten/gebiedscontract",
        bekendmaking = vandaag.AddDays(-25),
    };

    public static object Collegebesluit(DateOnly vandaag) =>
        new { soort = "collegebesluit", datum = vandaag.AddDays(-2), referentie = "Vaststelling mijlpaal (voorbeeld)" };

    public static object Volmacht(DateOnly vandaag) =>
        new { soort = "volmacht", datum = vandaag.AddDays(-60), referentie = "Statuten, artikel 12 (voorbeeld)" };

    public static object VrBeslissing(DateOnly vandaag) =>
        new { soort = "vrBeslissing", datum = vandaag, referentie = FormattableString.Invariant($"VR {vandaag:yyyy ddMM} DOC.9003/1") };

    public static string Euro(decimal bedrag) => bedrag.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A KBO number with the right check digits; invented.</summary>
    public static string VerzonnenKbo(int basis) => $"{basis:00000000}{97 - basis % 97:00}";

    private static decimal Totaal(Voorbeeldpartij partij) => partij.Mijlpalen.Sum(mijlpaal => mijlpaal.Bedrag);
}
