using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gebiedswerking.Fundament.Fouten;

/// <summary>Says in the description of the API with which statuses a use case can refuse.</summary>
public static class Weigeringen
{
    /// <summary>Adds these statuses to the description.</summary>
    public static RouteHandlerBuilder MetWeigeringen(this RouteHandlerBuilder adres, params ReadOnlySpan<int> statussen)
    {
        foreach (var status in statussen)
        {
            adres.ProducesProblem(status);
        }

        return adres;
    }
}
