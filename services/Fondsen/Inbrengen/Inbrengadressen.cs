namespace Gebiedswerking.Fondsen.Inbrengen;

/// <summary>The use cases about what entiteiten put in.</summary>
internal static class Inbrengadressen
{
    /// <summary>Maps them.</summary>
    public static void MapInbrengen(this RouteGroupBuilder fondsen)
    {
        KondigInbrengAan.Map(fondsen);
        BevestigInbreng.Map(fondsen);
    }
}
