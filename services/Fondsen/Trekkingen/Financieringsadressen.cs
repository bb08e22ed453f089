using Gebiedswerking.Fondsen.Terugvorderingen;
using Gebiedswerking.Fondsen.Toetsen;

namespace Gebiedswerking.Fondsen.Trekkingen;

/// <summary>The addresses of drawing, of claims and of advice on commitments.</summary>
public static class Financieringsadressen
{
    /// <summary>Maps every use case of these.</summary>
    public static void MapFinanciering(this RouteGroupBuilder fondsen)
    {
        TrekGeld.Map(fondsen);
        SluitTrekkingAf.Map(fondsen);
        StelTerugvorderingVoor.Map(fondsen);
        StelTerugvorderingIn.Map(fondsen);
        MeldTerugbetaling.Map(fondsen);
        ScheldTerugvorderingKwijt.Map(fondsen);
        TrekTerugvorderingIn.Map(fondsen);
        NoteerBegrotingstoets.Map(fondsen);
    }
}
