using Gebiedswerking.Contracten.Beeindiging;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>The addresses of what changes or ends a contract in force.</summary>
public static class Avenantadressen
{
    /// <summary>Maps every use case of an avenant, and of the end of a contract.</summary>
    public static void MapAvenanten(this RouteGroupBuilder contracten)
    {
        StelAvenantOp.Map(contracten);
        WijzigAvenant.Map(contracten);
        LegAvenantVoor.Map(contracten);
        VraagAvenantmiddelenOpnieuw.Map(contracten);
        GeefAvenantvisum.Map(contracten);
        OndertekenAvenant.Map(contracten);
        WeigerAvenant.Map(contracten);
        TrekAvenantIn.Map(contracten);
        LeesAvenanttekst.Map(contracten);
        LeesAvenantverschil.Map(contracten);
        ZegContractOp.Map(contracten);
        OntbindContract.Map(contracten);
    }
}
