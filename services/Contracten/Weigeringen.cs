namespace Gebiedswerking.Contracten;

/// <summary>Says in the description of the API with which statuses a use case can refuse.</summary>
internal static class Weigeringen
{
    public static RouteHandlerBuilder MetWeigeringen(this RouteHandlerBuilder adres, params ReadOnlySpan<int> statussen)
    {
        foreach (var status in statussen)
        {
            adres.ProducesProblem(status);
        }

        return adres;
    }
}
