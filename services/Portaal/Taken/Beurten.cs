namespace Gebiedswerking.Portaal.Taken;

/// <summary>What one partij must still do.</summary>
/// <param name="Partij">Name of the partij.</param>
/// <param name="Stappen">Each step, with the function that takes it.</param>
public sealed record Beurt(string Partij, IReadOnlyList<string> Stappen);

/// <summary>Who must act next, by function: a page never leaves that open.</summary>
public static class Beurten
{
    /// <summary>What must still happen for a partij before its contract is signed.</summary>
    /// <param name="naam">Name of the partij.</param>
    /// <param name="soort">Kind of partij.</param>
    /// <param name="orgaan">The organ that decides for it.</param>
    /// <param name="financiering">What it pays from its own means.</param>
    /// <param name="visum">Visum of its financieel directeur.</param>
    /// <param name="getekend">Functions that signed.</param>
    public static Beurt VanPartij(string naam, string soort, string orgaan, decimal financiering, string? visum, IEnumerable<string> getekend)
    {
        List<string> stappen = Ondertekenlijst.WachtOpVisum(soort, financiering, visum)
            ? [visum is null ? "Eerst: visum van de financieel directeur" : "De financieel directeur weigerde het visum"] : [];
        stappen.AddRange(Ondertekenlijst.Functies(orgaan).Except(getekend).Select(f => $"Handtekening van de {Taal.Hoedanigheid(f)}"));
        return new(naam, stappen);
    }

    /// <summary>Who must act next for a milestone; null when nobody must.</summary>
    /// <param name="status">State of the milestone.</param>
    /// <param name="partij">Name of the responsible partij.</param>
    /// <param name="soort">Kind of that partij.</param>
    /// <param name="getekend">Functions that signed the present report.</param>
    /// <param name="beoordelaar">Name of the judging partij; null: the gebiedsteam.</param>
    /// <param name="uiterlijk">Last day on which the judgement is on time; null while signatures are missing.</param>
    public static string? VanMijlpaal(string status, string partij, string soort, IEnumerable<string> getekend, string? beoordelaar, DateOnly? uiterlijk) => status switch
    {
        "Gepland" => $"{partij}: rapporteren",
        "Teruggestuurd" => $"{partij}: het verslag verbeteren",
        "Gerapporteerd" => $"{partij}: handtekening van de {string.Join(" en de ", Ondertekenlijst.Mijlpaalfuncties(soort).Except(getekend).Select(Taal.Hoedanigheid))}",
        "Ondertekend" => $"{beoordelaar ?? "het gebiedsteam van de regio"}: beoordelen, uiterlijk op {Taal.Dag(uiterlijk!.Value)}",
        _ => null,
    };

    /// <summary>Who must act next for a payment; null when nobody must.</summary>
    public static string? VanBetaling(string? status) => status switch
    {
        "Aangemaakt" => "een gemandateerde van de Vlaamse overheid: de betaling goedkeuren",
        "Goedgekeurd" => "een gemandateerde van de Vlaamse overheid: de betaling naar de bank sturen",
        "Verzonden" => "de bank: betalen",
        "Mislukt" => "het gebiedsteam van de regio: de mislukte betaling hernemen",
        _ => null,
    };
}
