using System.Security.Claims;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>Who looks at a page, as far as a page must know; the services judge by themselves.</summary>
/// <param name="Rol">Role, or empty for somebody who did not sign in.</param>
/// <param name="Organisatie">KBO number of the organisation.</param>
/// <param name="Functie">Function in words.</param>
/// <param name="Regios">Referentieregios of a gebiedsteam or gouverneur.</param>
public sealed record Bezoeker(string Rol, string Organisatie, string Functie, IReadOnlyList<string> Regios)
{
    private const string VlaamseOverheid = "VlaamseOverheid";
    private static readonly string[] Verslaggevers = ["gemeentemedewerker", "burgemeester", "algemeen-directeur", "partner", "gemandateerde"];

    /// <summary>Number under which the platform knows this person; empty for somebody who did not sign in.</summary>
    public string Persoon { get; init; } = "";

    /// <summary>Whether this person leads a gebiedsteam.</summary>
    public bool IsGouverneur => Rol == "gouverneur";

    /// <summary>Whether this person notes the supervision of decisions: of the own region or the own gemeente.</summary>
    public bool NoteertToezicht => IsGouverneur || Rol is "voorzitter-gemeenteraad" or "burgemeester" or "algemeen-directeur";

    /// <summary>Whether this person signs for a gemeente, or can be asked to do so.</summary>
    public bool HeeftDelegaties => Rol is "voorzitter-gemeenteraad" or "burgemeester" or "algemeen-directeur" or "raadslid" or "gemeentemedewerker";

    /// <summary>Whether this person can sign for somebody else under a written delegation.</summary>
    public bool KanVervangen => Rol is "raadslid" or "gemeentemedewerker";

    /// <summary>Whether somebody signed in.</summary>
    public bool IsAangemeld => Rol.Length > 0;

    /// <summary>Whether this person works for the Flemish level as a whole, and so is of no partij.</summary>
    public bool IsVlaams => Organisatie.StartsWith("OVO", StringComparison.Ordinal);

    /// <summary>Whether this person approves and follows payments.</summary>
    public bool IsGemandateerde => Rol == "gemandateerde";

    /// <summary>Whether this person works for a gebiedsteam.</summary>
    public bool IsGebiedsteam => Rol == "gebiedsteam";

    /// <summary>Whether this person registers or confirms for the own partij that it was signed on paper.</summary>
    public bool RegistreertPapier => Rol is "gemeentemedewerker" or "algemeen-directeur" or "burgemeester" or "voorzitter-gemeenteraad" or "partner";

    /// <summary>Whether this person registers or confirms an account of a bank.</summary>
    public bool HeeftRekening => Rol is "regering" or "financieel-directeur" or "algemeen-directeur" or "partner";

    /// <summary>Whether this person gives the visum of a gemeente.</summary>
    public bool IsFinancieelDirecteur => Rol == "financieel-directeur";

    /// <summary>The function in which this person signs a contract; null for who never does.</summary>
    public string? Hoedanigheid => Rol switch
    {
        "voorzitter-gemeenteraad" => "VoorzitterGemeenteraad",
        "burgemeester" => "Burgemeester",
        "algemeen-directeur" => "AlgemeenDirecteur",
        "gemandateerde" => "Gemandateerde",
        "partner" => "GemachtigdePersoon",
        "minister" => "Minister",
        "voorzitter-provincieraad" => "VoorzitterProvincieraad",
        "provinciegriffier" => "Provinciegriffier",
        _ => null,
    };

    /// <summary>The function in which this person signs or judges a milestone: that rests on the college, never on the gemeenteraad.</summary>
    public string? Mijlpaalfunctie => Rol is "voorzitter-gemeenteraad" or "voorzitter-provincieraad" or "minister" ? null : Hoedanigheid;

    /// <summary>Whether this person may report milestones of the own organisation.</summary>
    public bool Rapporteert => Verslaggevers.Contains(Rol);

    /// <summary>Filter on a partij for which this person acts: a gemandateerde for every legal person of the Vlaamse overheid, others for their own.</summary>
    public Dictionary<string, object> Partijfilter => IsVoorVlaanderen
        ? new() { ["soort"] = new { equalTo = VlaamseOverheid } }
        : new() { ["kbo"] = new { equalTo = Organisatie } };

    /// <summary>Whether this person acts for that partij.</summary>
    public bool TreedtOpVoor(string kbo, string soort) =>
        soort == VlaamseOverheid ? IsVoorVlaanderen : IsAangemeld && !IsVoorVlaanderen && Organisatie == kbo;

    private bool IsVoorVlaanderen => IsGemandateerde || Rol == "minister";

    /// <summary>Reads the session.</summary>
    public static Bezoeker Van(ClaimsPrincipal wie) => new(wie.FindFirstValue("rol") ?? "", wie.FindFirstValue("organisatie") ?? "",
        wie.FindFirstValue("functie") ?? "", [.. wie.FindAll("regio").Select(c => c.Value)])
    {
        Persoon = wie.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
    };
}
