namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>The addresses of requests for European money.</summary>
internal static class EuAanvraagadressen
{
    /// <summary>Maps them.</summary>
    public static void MapEuAanvragen(this RouteGroupBuilder api)
    {
        BereidEuAanvraagVoor.Map(api);
        DienEuAanvraagIn.Map(api);
        KeurEuAanvraagGoed.Map(api);
        WeigerEuAanvraag.Map(api);
        TrekEuAanvraagIn.Map(api);
        OntvangEuMiddelen.Map(api);
        KoppelContract.Map(api);
        OntkoppelContract.Map(api);
    }
}
