using Gebiedswerking.Contracten.Gebiedscontracten;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>The addresses about the text of a contract, and about what it still waits for.</summary>
public static class Opstellingadressen
{
    /// <summary>Maps them.</summary>
    public static void MapOpstelling(this RouteGroupBuilder contracten)
    {
        VraagMiddelenOpnieuw.Map(contracten);
        LeesTekst.Map(contracten);
        LeesSjabloon.Map(contracten);
        PlaatsOpmerking.Map(contracten);
        HandelOpmerkingAf.Map(contracten);
        VergelijkVersies.Map(contracten);
    }
}
