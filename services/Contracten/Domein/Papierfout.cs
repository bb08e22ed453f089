using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Refusals about signatures on paper.</summary>
public static class Papierfout
{
    /// <summary>There is no such registration that waits.</summary>
    public static Domeinfout NietGevonden(Guid registratie) => Domeinfout.NietGevonden($"Papieren handtekening {registratie}");

    /// <summary>The contract has no such partij.</summary>
    public static Domeinfout GeenPartij() => Veld("partij", "Vul het KBO-nummer in van een partij van dit contract.");

    /// <summary>The day cannot be.</summary>
    public static Domeinfout Datum() => Veld("datum", "Vul de dag in waarop getekend werd: niet voor het besluit en niet na vandaag.");

    /// <summary>The scan was not uploaded for this contract.</summary>
    public static Domeinfout GeenScan() => Veld("scan", "Deze scan hoort niet bij dit contract. Laad hem eerst op en vul de hash in die u dan krijgt.");

    /// <summary>Not of the team, nor of the staff of that partij.</summary>
    public static Domeinfout MagNietRegistreren() => Domeinfout.NietBevoegd("niet-bevoegd",
        "U kunt deze papieren handtekening niet registreren of bevestigen. Dat doet het gebiedsteam van de regio of een medewerker van de partij.");

    /// <summary>One person cannot do both.</summary>
    public static Domeinfout TweedePersoon() => Domeinfout.Regel("twee-personen-nodig",
        "U hebt deze papieren handtekening zelf geregistreerd. Laat een tweede persoon de scan nakijken en bevestigen.");

    /// <summary>Another scan was looked at.</summary>
    public static Domeinfout AndereScan() => Domeinfout.Regel("andere-scan",
        "De scan die u nakeek, is niet de scan die geregistreerd werd. Haal de scan opnieuw op, kijk hem na en bevestig dan.");

    /// <summary>Only who signed in can be recognised as a member of a collective.</summary>
    public static Domeinfout NietVoorMandatering() => Domeinfout.Regel("papier-niet-voor-mandatering",
        "Voor de Vlaamse overheid kan niet op papier getekend worden. Een lid van het gemandateerde collectief tekent hier zelf.");

    private static Domeinfout Veld(string veld, string zin) =>
        new("ongeldige-invoer", 400, "Niet alles is juist ingevuld. Verbeter wat hieronder staat en verstuur opnieuw.") { Velden = new Dictionary<string, string[]> { [veld] = [zin] } };
}
