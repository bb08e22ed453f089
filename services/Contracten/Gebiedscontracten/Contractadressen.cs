namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>The addresses of a contract from draft to offer.</summary>
internal static class Contractadressen
{
    /// <summary>Maps them.</summary>
    public static void MapGebiedscontracten(this RouteGroupBuilder contracten)
    {
        StelContractOp.Map(contracten);
        WijzigOntwerp.Map(contracten);
        LegTerOndertekeningVoor.Map(contracten);
        TrekContractIn.Map(contracten);
        VraagMiddelenOpnieuw.Map(contracten);
    }
}
