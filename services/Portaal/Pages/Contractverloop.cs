namespace Gebiedswerking.Portaal.Pages;

/// <summary>What happened to a contract, with the functions of who did it and never their names.</summary>
public sealed partial class ContractModel
{
    /// <summary>What happened, last first.</summary>
    public IEnumerable<Stap> Verloop() => Dagen((Inhoud.AfgerondOp, "Alles is uitgevoerd en betaald: het contract is afgerond."))
        .Concat(Inhoud.Betalingen.Nodes.SelectMany(b => Dagen((b.BetaaldOp, $"Het fonds betaalde {Taal.Euro(b.Bedrag)}: {Mijlpaalnaam(b.MijlpaalId)}"))))
        .Concat(Ingang((Inhoud.Reservering?.VastgelegdOp, "Het fonds legde de middelen vast."), (Inhoud.InWerkingSinds, "Het contract trad in werking.")))
        .Concat(Contractstappen()).Concat(Inhoud.Mijlpalen.Nodes.SelectMany(Mijlpaalstappen)).Concat(Inhoud.Handtekeningen.Nodes.Select(Handtekening))
        .OrderByDescending(s => s.Tijdstip); // stable: of one moment the last comes first here

    // Comes with the last signature, or at the beginning of the day on which the contract enters into force.
    private IEnumerable<Stap> Ingang(params (DateOnly? Dag, string Wat)[] stappen)
    {
        foreach (var (dag, wat) in stappen)
        {
            if (dag is { } ingang)
            {
                var begin = new DateTimeOffset(ingang, new(2, 0), TimeSpan.Zero);
                yield return new(Inhoud.OndertekendOp is { } getekend && getekend > begin ? getekend : begin, wat);
            }
        }
    }

    private IEnumerable<Stap> Contractstappen() => Gezet(
        (Inhoud.OpgesteldOp, "Het gebiedsteam stelde het contract op."),
        (Inhoud.VoorgelegdOp, "Het gebiedsteam legde het contract ter ondertekening voor."),
        (Inhoud.OndertekendOp, "Alle partijen hebben het contract ondertekend."),
        (Inhoud.GeweigerdOp, $"Het fonds weigerde de middelen: {Taal.Weigeringsreden(Inhoud.Weigeringsreden)}."),
        (Inhoud.Reservering?.GereserveerdOp, "Het fonds hield de middelen vrij voor dit contract."),
        (Inhoud.IngetrokkenOp, "Het gebiedsteam trok het contract in."));

    private static IEnumerable<Stap> Mijlpaalstappen(Mijlpaal m) => Gezet(
        (m.GerapporteerdOp, $"Gerapporteerd: {m.Omschrijving}"),
        (m.OndertekendOp, $"Volledig ondertekend: {m.Omschrijving}"),
        (m.AanvaardOp, $"Aanvaard: {m.Omschrijving}"),
        (m.TeruggestuurdOp, $"Teruggestuurd: {m.Omschrijving}"));

    private Stap Handtekening(Handtekeningrij h)
    {
        var wat = h.MijlpaalId is { } id ? Mijlpaalnaam(id) : "het contract";
        return new(h.Tijdstip, $"Handtekening van de {Taal.Hoedanigheid(h.Hoedanigheid)} voor {Naam(h.PartijKbo)}: {wat}{(h.VervallenOp is null ? "" : h.MijlpaalId is null ? " (vervallen)" : " (vervallen, want het verslag kwam terug)")}");
    }

    private string Mijlpaalnaam(Guid id) => Inhoud.Mijlpalen.Nodes.FirstOrDefault(m => m.Id == id)?.Omschrijving ?? "een mijlpaal";

    // What is known by its day only comes after everything else of that day: it follows from it.
    private static IEnumerable<Stap> Dagen(params (DateOnly? Dag, string Wat)[] stappen) =>
        stappen.Where(s => s.Dag is not null).Select(s => new Stap(new(s.Dag!.Value, new(21, 30), TimeSpan.Zero), s.Wat));

    private static IEnumerable<Stap> Gezet(params (DateTimeOffset? Tijdstip, string Wat)[] stappen) =>
        stappen.Where(s => s.Tijdstip is not null).Select(s => new Stap(s.Tijdstip!.Value, s.Wat));

    /// <summary>Something that happened.</summary>
    public sealed record Stap(DateTimeOffset Tijdstip, string Wat);
}
