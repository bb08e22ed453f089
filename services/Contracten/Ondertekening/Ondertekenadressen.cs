using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Gebiedscontracten;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>The addresses around signing.</summary>
internal static class Ondertekenadressen
{
    /// <summary>Maps them.</summary>
    public static void MapOndertekening(this RouteGroupBuilder contracten)
    {
        GeefVisum.Map(contracten);
        OndertekenContract.Map(contracten);
        WeigerContract.Map(contracten);
        VervulVoorwaarde.Map(contracten);
        NoteerToezicht.Map(contracten);
        VerleenDelegatie.Map(contracten);
        TrekDelegatieIn.Map(contracten);
    }
}
