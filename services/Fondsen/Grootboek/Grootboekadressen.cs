using Gebiedswerking.Fondsen.Mandateringen;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>The use cases of the ledger, and of the room that it leaves.</summary>
public static class Grootboekadressen
{
    /// <summary>Maps them.</summary>
    public static void MapGrootboek(this RouteGroupBuilder fondsen)
    {
        LeesGrootboek.Map(fondsen);
        CorrigeerInbreng.Map(fondsen);
        LeesRuimte.Map(fondsen);
    }
}
