using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about accounts.</summary>
public static partial class Fout
{
    /// <summary>Somebody else's account.</summary>
    public static Domeinfout NietUwRekening() => Domeinfout.NietBevoegd("niet-uw-rekening",
        "U kunt deze rekening niet registreren of bevestigen. Dat doet de financieel of algemeen directeur, de partner zelf, of voor een entiteit de regering.");

    /// <summary>No account is registered, or this person may not know of it.</summary>
    public static Domeinfout RekeningNietGevonden(Rekeninghouder houder) => Domeinfout.NietGevonden($"De rekening van {houder.Code}");

    /// <summary>It is the account in use.</summary>
    public static Domeinfout RekeningOngewijzigd() => Domeinfout.Regel("rekening-ongewijzigd", "Deze rekening is al bevestigd en in gebruik. U hoeft niets meer te doen.");

    /// <summary>Nothing waits.</summary>
    public static Domeinfout NietsTeBevestigen() => Domeinfout.Regel("niets-te-bevestigen",
        "Er wacht geen rekening op bevestiging. Registreer eerst de nieuwe rekening.");

    /// <summary>Nobody confirms what the same person registered.</summary>
    public static Domeinfout ZelfdeRegistrant() => Domeinfout.NietBevoegd("tweede-persoon-nodig",
        "U registreerde deze rekening zelf. Laat iemand anders van uw organisatie ze bevestigen, of vraag het aan het secretariaat van de regering.");

    /// <summary>Two people wrote two numbers.</summary>
    public static Domeinfout IbanVerschilt() => Domeinfout.Regel("iban-verschilt",
        "Dit rekeningnummer is niet het nummer dat geregistreerd werd. Kijk het na op een document van de bank, en laat het zo nodig opnieuw registreren.");
}
