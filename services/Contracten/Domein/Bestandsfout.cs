using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Refusals about files.</summary>
public static class Bestandsfout
{
    private const string Soorten = "een PDF, een foto (PNG, JPEG, GIF, WebP of HEIC) of een document van Office of LibreOffice zonder macro's";

    /// <summary>This person does not report here.</summary>
    public static Domeinfout MagNietOpladen() => Domeinfout.NietBevoegd("niet-bevoegd",
        "U kunt hier geen bestanden opladen. Dat doet wie voor een partij van dit contract rapporteert, of het gebiedsteam van de regio.");

    /// <summary>This person may know of the contract, but not see its files.</summary>
    public static Domeinfout GeenInzage() => Domeinfout.NietBevoegd("geen-inzage",
        "U kunt de bestanden bij dit contract niet bekijken. Vraag inzage aan een partij van het contract.");

    /// <summary>The form holds no file, or more than one.</summary>
    public static Domeinfout GeenBestand() => Veld("Er zit geen bestand in uw bericht, of meer dan een. Kies een bestand en verstuur opnieuw.", "Kies een bestand.");

    /// <summary>Nothing is in it.</summary>
    public static Domeinfout Leeg() => Veld("Dit bestand is leeg. Kies een ander bestand.", "Dit bestand is leeg.");

    /// <summary>More than one file may be.</summary>
    public static Domeinfout TeGroot() => new("bestand-te-groot", 413,
        $"Dit bestand is te groot. Een bestand mag ten hoogste {Bestandsgrenzen.HoogstensMegabyte} MB groot zijn. Maak het kleiner of splits het.");

    /// <summary>No kind that is taken, or damaged.</summary>
    public static Domeinfout OnbekendType() => new("bestand-onbekend-type", 415,
        $"Dit soort bestand nemen we niet aan, of het is beschadigd. Kies {Soorten}.");

    /// <summary>Something that runs.</summary>
    public static Domeinfout Uitvoerbaar() => new("bestand-uitvoerbaar", 415,
        $"Dit bestand is een programma of bevat macro's. Kies {Soorten}.");

    /// <summary>The contract has as many bytes as it may.</summary>
    public static Domeinfout OpslagVol() => Domeinfout.Regel("opslag-vol",
        $"Bij dit contract staan al te veel bestanden: samen mogen ze {Bestandsgrenzen.QuotumMegabyte} MB groot zijn. Kies een kleiner bestand of vraag raad aan het gebiedsteam.");

    private static Domeinfout Veld(string zin, string bijVeld) =>
        new("ongeldige-invoer", 400, zin) { Velden = new Dictionary<string, string[]> { ["bestand"] = [bijVeld] } };
}

/// <summary>How much is stored. Source: our design; a contract has some hundred milestones at most, and evidence is a few files each.</summary>
public static class Bestandsgrenzen
{
    /// <summary>Largest file in megabyte (of 1024 times 1024 bytes).</summary>
    public const int HoogstensMegabyte = 25;

    /// <summary>Largest sum of all files of a contract, in megabyte.</summary>
    public const int QuotumMegabyte = 500;

    /// <summary>Largest file in bytes.</summary>
    public const long Hoogstens = HoogstensMegabyte * 1024L * 1024;

    /// <summary>Largest sum of all files of a contract, in bytes.</summary>
    public const long Quotum = QuotumMegabyte * 1024L * 1024;
}
