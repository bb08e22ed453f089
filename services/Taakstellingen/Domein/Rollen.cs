namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>The roles that the rules of this service name. Source: domein.md, "Who uses it".</summary>
internal static class Rollen
{
    public const string Regering = "regering";
    public const string Gebiedsteam = "gebiedsteam";
    public const string Parlement = "parlement";

    /// <summary>Those whose input is asked: local government and partners.</summary>
    public static readonly string[] Inbrenggevers =
        ["burgemeester", "voorzitter-gemeenteraad", "algemeen-directeur", "gemeentemedewerker", "partner"];
}
