namespace Gebiedswerking.Portaal.Pages;

/// <summary>What happened to a contract, with the functions of who did it and never their names.</summary>
public sealed partial class ContractModel
{
    /// <summary>What happened, last first.</summary>
    public IEnumerable<Stap> Verloop() => Contractstappen().Concat(Inhoud.Mijlpalen.Nodes.SelectMany(Mijlpaalstappen))
        .Concat(Inhoud.Handtekeningen.Nodes.Select(Handtekening)).OrderByDescending(s => s.Tijdstip);

    private IEnumerable<Stap> Contractstappen() => Gezet(
        (Inhoud.OpgesteldOp, "Het gebiedsteam stelde het contract op."),
        (Inhoud.VoorgelegdOp, "Het gebiedsteam legde het contract ter ondertekening voor."),
        (Inhoud.OndertekendOp, "Alle partijen hebben het contract ondertekend."),
        (Inhoud.IngetrokkenOp, "Het gebiedsteam trok het contract in."));

    private static IEnumerable<Stap> Mijlpaalstappen(Mijlpaal m) => Gezet(
        (m.GerapporteerdOp, $"Gerapporteerd: {m.Omschrijving}"),
        (m.OndertekendOp, $"Volledig ondertekend: {m.Omschrijving}"),
        (m.AanvaardOp, $"Aanvaard: {m.Omschrijving}"),
        (m.TeruggestuurdOp, $"Teruggestuurd: {m.Omschrijving}"));

    private Stap Handtekening(Handtekeningrij h)
    {
        var wat = h.MijlpaalId is { } id ? Inhoud.Mijlpalen.Nodes.FirstOrDefault(m => m.Id == id)?.Omschrijving ?? "een mijlpaal" : "het contract";
        return new(h.Tijdstip, $"Handtekening van de {Taal.Hoedanigheid(h.Hoedanigheid)} voor {Naam(h.PartijKbo)}: {wat}{(h.VervallenOp is null ? "" : " (vervallen, want het verslag kwam terug)")}");
    }

    private static IEnumerable<Stap> Gezet(params (DateTimeOffset? Tijdstip, string Wat)[] stappen) =>
        stappen.Where(s => s.Tijdstip is not null).Select(s => new Stap(s.Tijdstip!.Value, s.Wat));

    /// <summary>Something that happened.</summary>
    public sealed record Stap(DateTimeOffset Tijdstip, string Wat);
}
