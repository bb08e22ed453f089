namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>The addresses about the text of a contract.</summary>
public static class Opstellingadressen
{
    /// <summary>Maps them.</summary>
    public static void MapOpstelling(this RouteGroupBuilder contracten)
    {
        LeesSjabloon.Map(contracten);
        ControleerVoorstel.Map(contracten);
        PlaatsOpmerking.Map(contracten);
        HandelOpmerkingAf.Map(contracten);
        VergelijkVersies.Map(contracten);
    }
}
