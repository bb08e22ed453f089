namespace Gebiedswerking.Fondsen.Domein;

/// <summary>The roles that the rules of this service name. Source: domein.md, "Who uses it".</summary>
internal static class Rollen
{
    public const string Regering = "regering";
    public const string Gebiedsteam = "gebiedsteam";
    public const string Gemandateerde = "gemandateerde";
    public const string Rekenhof = "rekenhof";
    public const string AlgemeenDirecteur = "algemeen-directeur";
    public const string FinancieelDirecteur = "financieel-directeur";
    public const string Partner = "partner";
}
