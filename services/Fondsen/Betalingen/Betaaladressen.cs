namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>The use cases about one payment order.</summary>
internal static class Betaaladressen
{
    /// <summary>Maps them.</summary>
    public static void MapBetalingen(this RouteGroupBuilder fondsen)
    {
        KeurBetaalopdrachtGoed.Map(fondsen);
        TrekGoedkeuringIn.Map(fondsen);
        VerzendBetaalopdracht.Map(fondsen);
        MeldBetaling.Map(fondsen);
        MeldMislukking.Map(fondsen);
        HerneemBetaalopdracht.Map(fondsen);
    }
}
