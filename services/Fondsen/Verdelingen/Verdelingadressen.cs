namespace Gebiedswerking.Fondsen.Verdelingen;

/// <summary>The addresses of the division of amounts over gemeenten.</summary>
internal static class Verdelingadressen
{
    /// <summary>Maps them.</summary>
    public static void MapVerdelingen(this RouteGroupBuilder api)
    {
        StelVerdeelsleutelVast.Map(api);
        CorrigeerVerdeling.Map(api);
    }
}
