namespace Gebiedswerking.Fondsen.Medefinancieringen;

/// <summary>The addresses of co-financing.</summary>
internal static class Medefinancieringadressen
{
    /// <summary>Maps them.</summary>
    public static void MapMedefinancieringen(this RouteGroupBuilder api)
    {
        ZegMedefinancieringToe.Map(api);
        BevestigMedefinanciering.Map(api);
        StortMedefinanciering.Map(api);
        TrekMedefinancieringIn.Map(api);
    }
}
