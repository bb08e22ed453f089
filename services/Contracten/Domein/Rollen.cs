namespace Gebiedswerking.Contracten.Domein;

/// <summary>Roles of people, as Identiteit names them. Source: domein.md, "Who uses it".</summary>
public static class Rollen
{
    /// <summary>Secretariat of the Vlaamse Regering.</summary>
    public const string Regering = "regering";

    /// <summary>Flemish officials at a gouverneur.</summary>
    public const string Gebiedsteam = "gebiedsteam";

    /// <summary>Leads a gebiedsteam.</summary>
    public const string Gouverneur = "gouverneur";

    /// <summary>Commits and signs for the Vlaamse overheid.</summary>
    public const string Gemandateerde = "gemandateerde";

    /// <summary>Voorzitter van de gemeenteraad.</summary>
    public const string VoorzitterGemeenteraad = "voorzitter-gemeenteraad";

    /// <summary>Burgemeester.</summary>
    public const string Burgemeester = "burgemeester";

    /// <summary>Algemeen directeur.</summary>
    public const string AlgemeenDirecteur = "algemeen-directeur";

    /// <summary>Member of the staff of a gemeente.</summary>
    public const string Gemeentemedewerker = "gemeentemedewerker";

    /// <summary>Financieel directeur.</summary>
    public const string FinancieelDirecteur = "financieel-directeur";

    /// <summary>Member of a gemeenteraad.</summary>
    public const string Raadslid = "raadslid";

    /// <summary>Private or civil-society party.</summary>
    public const string Partner = "partner";

    /// <summary>Flemish minister.</summary>
    public const string Minister = "minister";

    /// <summary>Voorzitter van de provincieraad.</summary>
    public const string VoorzitterProvincieraad = "voorzitter-provincieraad";

    /// <summary>Provinciegriffier.</summary>
    public const string Provinciegriffier = "provinciegriffier";
}
