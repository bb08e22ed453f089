using System.Security.Claims;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>Who looks at a page, as far as a page must know; the services judge by themselves.</summary>
/// <param name="Rol">Role, or empty for somebody who did not sign in.</param>
/// <param name="Organisatie">KBO number of the organisation.</param>
/// <param name="Functie">Function in words.</param>
public sealed record Bezoeker(string Rol, string Organisatie, string Functie)
{
    private static readonly string[] Verslaggevers = ["gemeentemedewerker", "burgemeester", "algemeen-directeur", "partner"];

    /// <summary>Whether somebody signed in.</summary>
    public bool IsAangemeld => Rol.Length > 0;

    /// <summary>The function in which this person signs a milestone; null for who never does.</summary>
    public string? Hoedanigheid => Rol switch
    {
        "burgemeester" => "Burgemeester",
        "algemeen-directeur" => "AlgemeenDirecteur",
        "partner" => "GemachtigdePersoon",
        _ => null,
    };

    /// <summary>Whether this person may report milestones of the own organisation.</summary>
    public bool Rapporteert => Verslaggevers.Contains(Rol);

    /// <summary>Reads the session.</summary>
    public static Bezoeker Van(ClaimsPrincipal wie) =>
        new(wie.FindFirstValue("rol") ?? "", wie.FindFirstValue("organisatie") ?? "", wie.FindFirstValue("functie") ?? "");
}
