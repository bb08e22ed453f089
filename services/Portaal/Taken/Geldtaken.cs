using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Money that binds and is held up, money that must come back, and commitments without advice: each for who may act.</summary>
internal static class Geldtaken
{
    private const string Ophoudvraag = """
        query($filter: OphoudingFilter) {
          ophoudingen(first: 100, orderBy: [SINDS_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { reden sinds gebiedsfonds { id titel } gebiedscontract { titel } }
          }
        }
        """;

    private const string Terugvraag = """
        query($filter: TerugvorderingFilter!) {
          terugvorderingen(first: 100, orderBy: [VERVALDAG_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { id status bedrag ontvangen voorgesteldOp vervaldag teLaat schuldenaar { naam } gebiedscontract { titel } }
          }
        }
        """;

    private const string Toetsvraag = """
        query($filter: ReserveringFilter!) {
          reserveringen(first: 100, orderBy: [VASTGELEGD_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { vastgelegdOp gebiedsfondsId gebiedscontract { id titel } }
          }
        }
        """;

    /// <summary>
    /// Contracts of which the money is held up, for who can bring room. Credit that lapsed: the regering, and the collective, which can announce
    /// or shift credit. A term that is over: the regering alone, because only its decision helps.
    /// </summary>
    public static async Task<Taken> Losmaken(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        var filter = wie switch
        {
            { IsGemandateerde: true } => new Dictionary<string, object> { ["gebiedscontract"] = Betaaltaken.VanEigenCollectief, ["reden"] = new { equalTo = "KredietVervallen" } },
            { Rol: "regering" } => new() { ["reden"] = new { @in = (string[])["KredietVervallen", "TermijnVoorbij"] } },
            _ => null,
        };
        if (filter is null)
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Ophoudantwoord>(Ophoudvraag, new { filter }, stop)).Ophoudingen;
        return new([.. gelezen.Nodes.Where(o => o.Gebiedsfonds is not null).Select(o =>
        {
            var (titel, uiterlijk) = (o.Gebiedscontract?.Titel ?? o.Gebiedsfonds!.Titel, o.Sinds.AddDays(Gezettetaken.Gewoonlijk));
            return new Taak($"Geld losmaken: {titel}", titel, $"/fondsen/{o.Gebiedsfonds!.Id}/krediet{(o.Reden == "TermijnVoorbij" ? "#na-termijn" : "")}", uiterlijk, uiterlijk < vandaag,
                $"Het geld kon niet vastgelegd worden: {Taal.Ophoudreden(o.Reden)}");
        })], gelezen.PageInfo.HasNextPage);
    }

    /// <summary>Claims to approve and to follow, for the collective; to pay back, for who does that for the partij.</summary>
    public static async Task<Taken> Terugvorderen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        object? filter = wie switch
        {
            { IsGemandateerde: true } => new { status = new { @in = (string[])["Voorgesteld", "Ingesteld"] }, gebiedscontract = Betaaltaken.VanEigenCollectief },
            { Int: true } => new { status = new { equalTo = "Ingesteld" }, schuldenaarKbo = new { equalTo = wie.Organisatie } },
            _ => null,
        };
        if (filter is null)
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Terugantwoord>(Terugvraag, new { filter }, stop)).Terugvorderingen;
        return new([.. gelezen.Nodes.Select(t =>
        {
            var uiterlijk = t.Vervaldag ?? Brussel.Dag(t.VoorgesteldOp).AddDays(Gezettetaken.Gewoonlijk);
            var bedrag = Taal.Euro(t.Bedrag - t.Ontvangen);
            var (wat, uitleg) = (wie.IsGemandateerde, t.Status) switch
            {
                (false, _) => ($"Terugbetalen: {bedrag}", "Het fonds betaalde te veel. Stort het bedrag terug."),
                (_, "Voorgesteld") => ($"Terugvordering goedkeuren: {bedrag} van {t.Schuldenaar?.Naam ?? "een partij"}", "Wie ze voorstelde, kan ze niet goedkeuren."),
                _ => ($"Terugbetaling noteren: {bedrag} van {t.Schuldenaar?.Naam ?? "een partij"}", t.TeLaat == true ? "De laatste dag is voorbij. Vraag waarom het geld er niet is." : "Noteer het geld als het aankomt."),
            };
            return new Taak(wat, t.Gebiedscontract?.Titel ?? "", $"/terugvorderingen/{t.Id}", uiterlijk, t.TeLaat == true || uiterlijk < vandaag, uitleg);
        })], gelezen.PageInfo.HasNextPage);
    }

    /// <summary>Commitments without advice of the Inspectie van Financien and agreement on the budget, for the collective and the regering.</summary>
    public static async Task<Taken> Toetsen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        var filter = new Dictionary<string, object> { ["toetsOntbreekt"] = new { equalTo = true } };
        if (wie.IsGemandateerde)
        {
            filter["gebiedscontract"] = Betaaltaken.VanEigenCollectief;
        }
        else if (wie.Rol != "regering")
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Toetsantwoord>(Toetsvraag, new { filter }, stop)).Reserveringen;
        return new([.. gelezen.Nodes.Where(r => r is { Gebiedscontract: not null, VastgelegdOp: not null }).Select(r =>
        {
            var uiterlijk = r.VastgelegdOp!.Value.AddDays(Gezettetaken.Gewoonlijk);
            return new Taak($"Begrotingstoets noteren: {r.Gebiedscontract!.Titel}", r.Gebiedscontract.Titel, $"/fondsen/{r.GebiedsfondsId}/begrotingstoets/{r.Gebiedscontract.Id}", uiterlijk,
                uiterlijk < vandaag, "Er is geld vastgelegd zonder advies van de Inspectie van Financiën of begrotingsakkoord.");
        })], gelezen.PageInfo.HasNextPage);
    }

    private sealed record Ophoudantwoord(Lijst<Ophouding> Ophoudingen);

    private sealed record Ophouding(string Reden, DateOnly Sinds, Fonds? Gebiedsfonds, Naam? Gebiedscontract);

    private sealed record Fonds(Guid Id, string Titel);

    private sealed record Naam(string Titel);

    private sealed record Terugantwoord(Lijst<Claim> Terugvorderingen);

    private sealed record Claim(Guid Id, string Status, decimal Bedrag, decimal Ontvangen, DateTimeOffset VoorgesteldOp, DateOnly? Vervaldag, bool? TeLaat, Partij? Schuldenaar, Naam? Gebiedscontract);

    private sealed record Partij(string Naam);

    private sealed record Toetsantwoord(Lijst<Reservering> Reserveringen);

    private sealed record Reservering(DateOnly? VastgelegdOp, Guid GebiedsfondsId, Contract? Gebiedscontract);

    private sealed record Contract(Guid Id, string Titel);
}
