namespace Gebiedswerking.Portaal;

/// <summary>Dutch words about funds: what fills up, what lacks, and what would help.</summary>
public static partial class Taal
{
    /// <summary>How much was missing when a fund refused; null when this person may not know, or when it was not about money.</summary>
    public static string? Tekort(decimal? tekort, int? jaar) =>
        tekort is { } bedrag ? $"In {jaar} ontbreekt {Euro(bedrag)} om alles vast te leggen." : null;

    /// <summary>What would help against the refusal of a fund.</summary>
    public static string Weigeringshulp(string? reden) => reden switch
    {
        "MiddelenOntoereikend" => "Dit kan helpen: meer geld voor dat jaar laten bevestigen, geld van een andere begrotingslijn verschuiven, een ander jaar kiezen, of een lager bedrag vragen.",
        "MandateringOntoereikend" => "Dit kan helpen: vraag het collectief of de mandatering ruimer kan, of maak het contract kleiner.",
        "FondsBuitenTermijn" => "Dit kan helpen: kies een fonds dat nu loopt, of vraag de Vlaamse Regering om een nieuw fonds.",
        "BuitenGebied" => "Dit kan helpen: kies een fonds van het gebied van dit contract, of pas de regio's van het contract aan.",
        _ => "Vraag de Vlaamse Regering wat er nodig is.",
    };

    /// <summary>The credit of a budget year.</summary>
    public static string Krediet(string krediet) => krediet == "Vak" ? "geld om vast te leggen" : "geld om te betalen";

    /// <summary>A share in whole percents, rounded down: never more than it is.</summary>
    public static string Percentage(decimal deel, decimal geheel) => geheel <= 0
        ? deel > 0 ? "meer dan alles" : "niets"
        : $"{Math.Floor(deel * 100 / geheel).ToString("0", Vlaams)}\u00a0%";

    /// <summary>The same, of an alarm that counts to 999.</summary>
    public static string Percentage(int percentage) => percentage >= 999 ? "veel meer dan alles" : $"{percentage.ToString(Vlaams)}\u00a0%";

    /// <summary>How far the money of a contract is.</summary>
    public static string Reserveringstatus(string status) => status switch
    {
        "Geweigerd" => "Geweigerd",
        "Gereserveerd" => "Vrijgehouden",
        "Vastgelegd" => "Vastgelegd",
        _ => "Niet meer nodig",
    };
}
