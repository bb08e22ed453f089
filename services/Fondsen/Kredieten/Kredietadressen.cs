namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>The use cases about credit that moves.</summary>
internal static class Kredietadressen
{
    /// <summary>Maps them.</summary>
    public static void MapKredieten(this RouteGroupBuilder fondsen)
    {
        DraagKredietOver.Map(fondsen);
        HerprofileerKrediet.Map(fondsen);
        VerschuifKrediet.Map(fondsen);
        TrekInbrengIn.Map(fondsen);
        StaVastleggingNaTermijnToe.Map(fondsen);
    }
}
