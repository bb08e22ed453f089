namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>The addresses of milestones.</summary>
internal static class Mijlpaaladressen
{
    /// <summary>Maps the use cases.</summary>
    public static void MapMijlpalen(this RouteGroupBuilder contracten)
    {
        RapporteerMijlpaal.Map(contracten);
        OndertekenMijlpaal.Map(contracten);
        AanvaardMijlpaal.Map(contracten);
        StuurMijlpaalTerug.Map(contracten);
    }
}
