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

    /// <summary>The number of an organisation, without the points that people write in it; null when it has no ten digits.</summary>
    public static string? LeesKbo(string? tekst) =>
        (tekst ?? "").All(c => char.IsAsciiDigit(c) || c is '.' or ' ') && new string([.. (tekst ?? "").Where(char.IsAsciiDigit)]) is { Length: 10 } cijfers ? cijfers : null;

    /// <summary>An amount as it stands in a field: as people write it, without a sign of euro.</summary>
    public static string Invoer(decimal bedrag) => bedrag.ToString("0.00", Vlaams);

    /// <summary>An amount in a table of amounts, where the head says that it is euro.</summary>
    public static string Bedrag(decimal bedrag) => bedrag.ToString("N2", Vlaams);

    /// <summary>How far a contribution is.</summary>
    public static string Inbrengstand(DateTimeOffset? bevestigdOp, DateTimeOffset? ingetrokkenOp) =>
        ingetrokkenOp is not null ? "Ingetrokken" : bevestigdOp is not null ? "Bevestigd" : "Aangekondigd, telt nog niet mee";

    /// <summary>Why the money of a contract is held up.</summary>
    public static string Ophoudreden(string reden) => reden == "TermijnVoorbij"
        ? "de looptijd van het fonds is voorbij. Er is een beslissing van de Vlaamse Regering nodig."
        : "het krediet van dat jaar is vervallen. Nieuw of overgedragen krediet maakt het los.";

    /// <summary>How credit moved.</summary>
    public static string Verplaatsing(string soort) => soort switch
    {
        "Overdracht" => "Overgedragen naar het volgende jaar",
        "Herprofilering" => "Naar een ander jaar",
        _ => "Verschoven naar een andere lijn",
    };

    /// <summary>How far a claim is.</summary>
    public static string Terugvorderingstatus(string status) => status switch
    {
        "Voorgesteld" => "Voorgesteld, wacht op goedkeuring",
        "Ingesteld" => "Terug te betalen",
        "Ontvangen" => "Volledig terugbetaald",
        "Kwijtgescholden" => "Kwijtgescholden",
        _ => "Ingetrokken",
    };

    /// <summary>Why money must come back.</summary>
    public static string Terugvorderingsgrond(string grond) => grond switch
    {
        "VoorschotNietVerantwoord" => "Het voorschot was hoger dan wat verantwoord is",
        "ContractBeeindigd" => "Het contract stopte en het voorschot was nog niet verantwoord",
        _ => "Het team of het collectief stelde vast dat te veel betaald is",
    };

    /// <summary>How far a co-financing is.</summary>
    public static string Medefinancieringstatus(string status) => status switch
    {
        "Toegezegd" => "Toegezegd, telt nog niet mee",
        "Bevestigd" => "Bevestigd, nog niet helemaal binnen",
        "Gestort" => "Helemaal binnen",
        _ => "Ingetrokken",
    };

    /// <summary>How far a request for European money is.</summary>
    public static string EuStatus(string status) => status switch
    {
        "InVoorbereiding" => "In voorbereiding",
        "Ingediend" => "Ingediend, wacht op beslissing",
        "Goedgekeurd" => "Goedgekeurd",
        "Geweigerd" => "Geweigerd",
        _ => "Ingetrokken",
    };

    /// <summary>A European programme.</summary>
    public static string EuProgramma(string programma) => programma switch
    {
        "Efro" => "EFRO",
        "EsfPlus" => "ESF+",
        "Interreg" => "Interreg",
        "Life" => "LIFE",
        _ => "Ander Europees programma",
    };

    /// <summary>A percentage as people write it.</summary>
    public static string Procent(decimal deel) => $"{deel.ToString("0.##", Vlaams)}\u00a0%";
}
