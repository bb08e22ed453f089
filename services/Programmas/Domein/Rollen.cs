namespace Gebiedswerking.Programmas.Domein;

/// <summary>The roles that the rules of this service name. Source: domein.md, "Who uses it".</summary>
internal static class Rollen
{
    public const string Regering = "regering";
    public const string Gebiedsteam = "gebiedsteam";
    public const string Gouverneur = "gouverneur";
    public const string Gemandateerde = "gemandateerde";
    public const string Rekenhof = "rekenhof";
}
