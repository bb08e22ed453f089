using System.Globalization;
using System.Text.RegularExpressions;
using Gebiedswerking.Fundament;

namespace Gebiedswerking.Portaal;

/// <summary>Dutch words, dates and amounts for what the read model names in codes.</summary>
public static partial class Taal
{
    private static readonly CultureInfo Vlaams = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>Size of a file, in words.</summary>
    public static string Grootte(long bytes) => bytes < 1_048_576
        ? $"{Math.Max(1, bytes / 1024).ToString(Vlaams)}\u00a0kB"
        : $"{(bytes / 1_048_576m).ToString("0.0", Vlaams)}\u00a0MB";

    /// <summary>An amount in euro.</summary>
    public static string Euro(decimal bedrag) => $"€\u00a0{bedrag.ToString("N2", Vlaams)}";

    /// <summary>A calendar day in words.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Vlaams);

    /// <summary>The calendar day, in Brussels, of a point in time.</summary>
    public static string Dag(DateTimeOffset tijdstip) => Dag(Brussel.Dag(tijdstip));

    /// <summary>Reads an amount as people here write it: 1.250,50 or 1250,50 or 1250.50.</summary>
    public static decimal? LeesBedrag(string? tekst)
    {
        var kaal = (tekst ?? "").Replace("€", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var gewoon = MetDuizendtallen().IsMatch(kaal) ? kaal.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : Kaal().IsMatch(kaal) ? kaal.Replace(',', '.') : "";
        return decimal.TryParse(gewoon, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bedrag) ? bedrag : null;
    }

    /// <summary>Reads a day as a browser sends it (2026-01-12) or as people here write it (12/1/2026, 12-01-2026, 12 januari 2026).</summary>
    public static DateOnly? LeesDag(string? tekst) =>
        DateOnly.TryParseExact(tekst?.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMMM yyyy"], Vlaams, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>What to say of a field in which something stands that is no day.</summary>
    public const string Dagfout = "Schrijf een datum, bijvoorbeeld 12/01/2026.";

    /// <summary>What to say of the fields in which something stands that is no day.</summary>
    public static IReadOnlyList<(string Veld, string Zin)> LeesDagen(params (string Veld, string? Tekst)[] velden) =>
        [.. velden.Where(v => v.Tekst is not null && LeesDag(v.Tekst) is null).Select(v => (v.Veld, Dagfout))];

    /// <summary>The state of a contract.</summary>
    public static string Contractstatus(string status) => status switch
    {
        "Ontwerp" => "Ontwerp",
        "WachtOpMiddelen" => "Wacht op antwoord van het fonds",
        "TerOndertekening" => "Ligt ter ondertekening",
        "Ondertekend" => "Ondertekend, nog niet in werking",
        "InWerking" => "In werking",
        "Afgerond" => "Afgerond",
        "Beeindigd" => "Beëindigd",
        _ => "Ingetrokken",
    };

    /// <summary>What a task asks.</summary>
    public static string Taaksoort(string soort) => soort switch
    {
        "DeMinimisInschrijven" => "Steun inschrijven in het de-minimisregister",
        "VernietigingOpvolgen" => "Een vernietigd raadsbesluit opvolgen",
        "GevolgBeslissen" => "Beslissen over een gevolg",
        "VergelijkUitwerken" => "Een avenant maken na een vergelijk",
        _ => "Taak",
    };

    /// <summary>The kind of a consequence.</summary>
    public static string Gevolgsoort(string soort) => soort switch
    {
        "TrancheInhouden" => "geld inhouden",
        "Beeindigen" => "het contract beëindigen",
        _ => "iets anders",
    };

    /// <summary>Why somebody must do that task.</summary>
    public static string Taakuitleg(string soort) => soort switch
    {
        "DeMinimisInschrijven" => "Een onderneming krijgt kleine steun. Schrijf die in het register in.",
        "VernietigingOpvolgen" => "De toezichthouder vernietigde het besluit waarop een handtekening steunt. Bekijk met de gemeente wat er moet gebeuren.",
        "GevolgBeslissen" => "Een afspraak werd niet op tijd hersteld. Beslis wat er nu volgt.",
        "VergelijkUitwerken" => "De partijen vonden een oplossing voor hun geschil. Zet die in een avenant.",
        _ => "Bekijk het contract.",
    };

    /// <summary>The state of a milestone, with who is to move.</summary>
    public static string Mijlpaalstatus(string status) => status switch
    {
        "Gepland" => "Gepland",
        "Gerapporteerd" => "Gerapporteerd, wacht op handtekeningen",
        "Ondertekend" => "Ondertekend, wacht op beoordeling",
        "Aanvaard" => "Aanvaard",
        "Betaald" => "Aanvaard en betaald",
        _ => "Teruggestuurd",
    };

    /// <summary>The function of a signatory.</summary>
    public static string Hoedanigheid(string hoedanigheid) => hoedanigheid switch
    {
        "VoorzitterGemeenteraad" => "voorzitter van de gemeenteraad",
        "Burgemeester" => "burgemeester",
        "AlgemeenDirecteur" => "algemeen directeur",
        "Gemandateerde" => "gemandateerde",
        "VoorzitterRaadMaatschappelijkWelzijn" => "voorzitter van de raad voor maatschappelijk welzijn",
        "VoorzitterVastBureau" => "voorzitter van het vast bureau",
        "VoorzitterProvincieraad" => "voorzitter van de provincieraad",
        "Provinciegriffier" => "provinciegriffier",
        "Minister" => "bevoegde minister",
        _ => "gemachtigde persoon",
    };

    /// <summary>The kind of decision behind a signature.</summary>
    public static string Besluit(string soort) => soort switch
    {
        "Raadsbesluit" => "besluit van de gemeenteraad",
        "Collegebesluit" => "besluit van het college",
        "Machtiging" => "machtiging",
        "DagelijksBestuur" => "dagelijks bestuur",
        "VrBeslissing" => "beslissing van de Vlaamse Regering",
        "BesluitRaadMaatschappelijkWelzijn" => "besluit van de raad voor maatschappelijk welzijn",
        "BesluitVastBureau" => "besluit van het vast bureau",
        "Provincieraadsbesluit" => "besluit van de provincieraad",
        "Deputatiebesluit" => "besluit van de deputatie",
        "BesluitRaadVanBestuur" => "besluit van de raad van bestuur",
        "Politieraadsbesluit" => "besluit van de politieraad",
        "Politiecollegebesluit" => "besluit van het politiecollege",
        "Zoneraadsbesluit" => "besluit van de zoneraad",
        "Zonecollegebesluit" => "besluit van het zonecollege",
        "MinisterieelBesluit" => "ministerieel besluit",
        _ => "volmacht of statuten",
    };

    /// <summary>The strength of a signature.</summary>
    public static string Niveau(string niveau) => niveau switch
    {
        "Gewoon" => "gewone elektronische handtekening",
        "Geavanceerd" => "geavanceerde elektronische handtekening",
        "Gekwalificeerd" => "gekwalificeerde elektronische handtekening",
        _ => "handtekening op papier",
    };

    /// <summary>The opinion of a financieel directeur; null: not given.</summary>
    public static string Visum(string? visum) => visum switch
    {
        null => "nog niet gegeven",
        "Verleend" => "verleend",
        "Voorwaardelijk" => "verleend onder voorwaarden",
        "Geweigerd" => "geweigerd",
        _ => "niet nodig: vrijgesteld",
    };

    /// <summary>Whether this can be a link: what people wrote is never followed blindly.</summary>
    public static bool IsWebadres(string? adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>Why a fund refused.</summary>
    public static string Weigeringsreden(string? reden) => reden switch
    {
        "MiddelenOntoereikend" => "er is niet genoeg bevestigd geld vrij in de gevraagde jaren",
        "MandateringOntoereikend" => "de mandatering dekt dit niet",
        "FondsBuitenTermijn" => "het fonds loopt niet in die periode",
        "BuitenGebied" => "het contract speelt buiten het gebied van het fonds",
        _ => "het fonds gaf geen reden",
    };

    /// <summary>Why a payment is due.</summary>
    public static string Betaalsoort(string soort) => soort switch
    {
        "Voorschot" => "Voorschot",
        "Saldo" => "Saldo na een voorschot",
        "Trekking" => "Opgevraagd door de partij",
        _ => "Mijlpaal",
    };

    /// <summary>The state of a payment order, with who is to move.</summary>
    public static string Betalingstatus(string status) => status switch
    {
        "Aangemaakt" => "Wacht op goedkeuring",
        "Goedgekeurd" => "Goedgekeurd, nog niet verzonden",
        "Verzonden" => "Verzonden naar de bank",
        "Betaald" => "Betaald",
        _ => "Mislukt",
    };

    /// <summary>The first letter as a capital.</summary>
    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], Vlaams) + tekst[1..];

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+(,\d{1,2})?$")]
    private static partial Regex MetDuizendtallen();

    [GeneratedRegex(@"^\d{1,15}([.,]\d{1,2})?$")]
    private static partial Regex Kaal();
}
