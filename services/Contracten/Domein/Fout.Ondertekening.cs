using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Refusals around signing.</summary>
public static partial class Fout
{
    /// <summary>The rule asks an order, and somebody before this function did not sign.</summary>
    public static Domeinfout EerstEenAnder(Hoedanigheid wie) => Domeinfout.Regel("eerst-een-ander",
        $"Eerst tekent de {Ondertekenregels.Naam(wie)}. Wacht op die handtekening en teken dan.");

    /// <summary>The same answer as for a delegation that does not exist.</summary>
    public static Domeinfout DelegatieNietGevonden(Guid delegatie) => Domeinfout.NietGevonden($"{nameof(Delegatie)} {delegatie}");

    /// <summary>Somebody else's delegation.</summary>
    public static Domeinfout NietUwDelegatie(Hoedanigheid functie) => Domeinfout.NietBevoegd("niet-bevoegd",
        $"Alleen de {Ondertekenregels.Naam(functie)} van deze gemeente trekt deze delegatie in. Vraag het daar.");

    /// <summary>It ended before.</summary>
    public static Domeinfout DelegatieIngetrokken() => Domeinfout.Regel("delegatie-ingetrokken",
        "Deze delegatie is al ingetrokken. U hoeft niets meer te doen.");
}
