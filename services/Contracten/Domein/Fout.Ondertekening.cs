using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Refusals around signing.</summary>
public static partial class Fout
{
    /// <summary>The rule asks an order, and somebody before this function did not sign.</summary>
    public static Domeinfout EerstEenAnder(Hoedanigheid wie) => Domeinfout.Regel("eerst-een-ander",
        $"Eerst tekent de {Ondertekenregels.Naam(wie)}. Wacht op die handtekening en teken dan.");

    /// <summary>The last day on which it can be signed passed.</summary>
    public static Domeinfout OndertekentermijnVerstreken(DateOnly? uiterlijk) => Domeinfout.Regel("ondertekentermijn-verstreken",
        $"Dit contract kon ondertekend worden tot en met {uiterlijk:yyyy-MM-dd}. Vraag het gebiedsteam om een nieuwe termijn en leg het dan opnieuw voor.");

    /// <summary>Conditions are not met.</summary>
    public static Domeinfout VoorwaardenOpen() => Domeinfout.Regel("voorwaarden-niet-vervuld",
        "Nog niet alle voorwaarden van dit contract zijn vervuld. Noteer eerst wanneer elke voorwaarde vervuld werd.");

    /// <summary>The contract has no such condition.</summary>
    public static Domeinfout VoorwaardeNietGevonden(Guid voorwaarde) => Domeinfout.NietGevonden($"Voorwaarde {voorwaarde}");

    /// <summary>It was met already.</summary>
    public static Domeinfout VoorwaardeAlVervuld() => Domeinfout.Regel("voorwaarde-al-vervuld",
        "Deze voorwaarde is al vervuld. U hoeft niets meer te doen.");

    /// <summary>Only a gouverneur of the region and the gemeente itself know this.</summary>
    public static Domeinfout GeenToezicht() => Domeinfout.NietBevoegd("niet-bevoegd",
        "Alleen de gouverneur van het gebied en de gemeente zelf noteren het toezicht op een besluit. Vraag het daar.");

    /// <summary>No signature of that partij rests on that decision.</summary>
    public static Domeinfout BesluitOnbekend() => Domeinfout.Regel("besluit-onbekend",
        "Geen handtekening van deze gemeente steunt op dit raadsbesluit. Kijk het webadres of de referentie na.");

    /// <summary>An annulment is final.</summary>
    public static Domeinfout BesluitVernietigd() => Domeinfout.Regel("besluit-vernietigd",
        "Dit besluit is vernietigd. Daaraan verandert niets meer.");

    /// <summary>Nobody signs on a decision that was annulled or suspended.</summary>
    public static Domeinfout RechtsgrondVervallen() => Domeinfout.Regel("rechtsgrond-vervallen",
        "Het besluit waarop u tekent, is geschorst of vernietigd. Teken op een nieuw besluit.");

    /// <summary>The same answer as for a delegation that does not exist.</summary>
    public static Domeinfout DelegatieNietGevonden(Guid delegatie) => Domeinfout.NietGevonden($"{nameof(Delegatie)} {delegatie}");

    /// <summary>Somebody else's delegation.</summary>
    public static Domeinfout NietUwDelegatie(Hoedanigheid functie) => Domeinfout.NietBevoegd("niet-bevoegd",
        $"Alleen de {Ondertekenregels.Naam(functie)} van deze gemeente trekt deze delegatie in. Vraag het daar.");

    /// <summary>It ended before.</summary>
    public static Domeinfout DelegatieIngetrokken() => Domeinfout.Regel("delegatie-ingetrokken",
        "Deze delegatie is al ingetrokken. U hoeft niets meer te doen.");
}
