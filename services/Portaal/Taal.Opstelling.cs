namespace Gebiedswerking.Portaal;

/// <summary>Words around writing a contract.</summary>
public static partial class Taal
{
    /// <summary>An amount as people type it, without the sign of the euro.</summary>
    public static string Bedrag(decimal bedrag) => bedrag.ToString("N2", Vlaams);

    /// <summary>How many there are, in words.</summary>
    public static string Aantal(int aantal, string een, string meer) => aantal == 1 ? $"1 {een}" : $"{aantal} {meer}";

    /// <summary>What was done to a contract that is being written; null when it was something else.</summary>
    public static string? Opgesteld(string? gedaan) => gedaan switch
    {
        "opgesteld" => "Het ontwerp is bewaard. De partijen kunnen het nu lezen en bespreken.",
        "gewijzigd" => "Uw wijzigingen zijn bewaard.",
        "voorgelegd" => "Het ontwerp is voorgelegd. De tekst ligt nu vast.",
        "ingetrokken" => "Het contract is ingetrokken.",
        "geregistreerd" => "De handtekening op papier is geregistreerd. Ze telt zodra een tweede persoon de scan bevestigt.",
        "bevestigd" => "De handtekening op papier is bevestigd en telt nu mee.",
        _ => null,
    };
}
