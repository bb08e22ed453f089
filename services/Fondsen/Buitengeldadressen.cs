using Gebiedswerking.Fondsen.EuAanvragen;
using Gebiedswerking.Fondsen.Medefinancieringen;
using Gebiedswerking.Fondsen.Verdelingen;

namespace Gebiedswerking.Fondsen;

/// <summary>The addresses of money from outside and of its division.</summary>
internal static class Buitengeldadressen
{
    /// <summary>Maps them.</summary>
    public static void MapBuitengeld(this RouteGroupBuilder api)
    {
        api.MapMedefinancieringen();
        api.MapEuAanvragen();
        api.MapVerdelingen();
    }
}
