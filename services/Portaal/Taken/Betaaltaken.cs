using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>What is to be done with the money of a fund: payments, and contracts that a fund refused or does not answer.</summary>
internal static class Betaaltaken
{
    /// <summary>Days in which a fund pays what was accepted: the term of the law for public bodies (wet van 2 augustus 2002).</summary>
    public const int Betaaltermijn = 30;

    private const string Betaalvraag = """
        query($filter: BetalingFilter!) {
          betalingen(first: 100, orderBy: [AANGEMAAKT_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage }
            nodes { id status bedrag aangemaaktOp mijlpaal { omschrijving } gebiedscontract { titel } }
          }
        }
        """;

    private const string Middelenvraag = """
        query($filter: GebiedscontractFilter!) {
          gebiedscontracten(first: 100, orderBy: [INGANGSDATUM_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { id titel status ingangsdatum geenAntwoord wachtOpMiddelenSinds weigeringsreden }
          }
        }
        """;

    /// <summary>Of the collectives of which the reader is a member: only members see a ceiling. The service stays the judge of the day.</summary>
    public static object VanEigenCollectief => new { mandatering = new { mandaatplafondExists = true } };

    /// <summary>Payments to approve, to send and to follow up; a failed one is taken up by the gebiedsteam.</summary>
    public static async Task<Taken> Betalen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        object? filter = wie switch
        {
            { IsGemandateerde: true } => new { status = new { @in = (string[])["Aangemaakt", "Goedgekeurd", "Verzonden"] }, gebiedscontract = VanEigenCollectief },
            { IsGebiedsteam: true } => new { status = new { equalTo = "Mislukt" }, gebiedsfonds = InRegio(wie) },
            _ => null,
        };
        if (filter is null)
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Betaalantwoord>(Betaalvraag, new { filter }, stop)).Betalingen;
        return new([.. gelezen.Nodes.Select(b =>
        {
            var uiterlijk = Brussel.Dag(b.AangemaaktOp).AddDays(Betaaltermijn);
            return new Taak($"{Handeling(b.Status, wie)}: {Taal.Euro(b.Bedrag)} voor {b.Mijlpaal?.Omschrijving ?? "een mijlpaal"}", b.Gebiedscontract?.Titel ?? "",
                $"/betalingen#opdracht-{b.Id}", uiterlijk, uiterlijk < vandaag, $"Het fonds betaalt binnen {Betaaltermijn} dagen.");
        })], gelezen.PageInfo.HasNextPage);
    }

    /// <summary>Contracts of the own regions for which a fund has no money, or gives no answer.</summary>
    public static async Task<Taken> Middelen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        if (!wie.IsGebiedsteam)
        {
            return Taken.Geen;
        }

        var filter = new
        {
            contractregios = new { some = new { referentieregioCode = new { @in = wie.Regios } } },
            or = (object[])
            [
                new { status = new { equalTo = "Ontwerp" }, geweigerdOp = new { isNull = false } },
                new { status = new { equalTo = "WachtOpMiddelen" } },
            ],
        };
        var gelezen = (await leesmodel.Vraag<Middelenantwoord>(Middelenvraag, new { filter }, stop)).Gebiedscontracten;
        return new([.. gelezen.Nodes.Where(c => c.Status == "Ontwerp" || c.GeenAntwoord == true).Select(c => c.Status == "Ontwerp"
            ? Taak(c, "Ontwerp aanpassen", $"Het fonds weigerde de middelen: {Taal.Weigeringsreden(c.Weigeringsreden)}.")
            : Taak(c, "Middelen opnieuw vragen", $"Het fonds antwoordt niet sinds {Taal.Dag(c.WachtOpMiddelenSinds!.Value)}."))], gelezen.PageInfo.HasNextPage);

        Taak Taak(Contract c, string wat, string uitleg) =>
            new($"{wat}: {c.Titel}", c.Titel, $"/contracten/{c.Id}", c.Ingangsdatum, c.Ingangsdatum < vandaag, uitleg);
    }

    /// <summary>Filter on a fund that plays in a region of this team.</summary>
    public static object InRegio(Bezoeker wie) => new { fondsregios = new { some = new { referentieregioCode = new { @in = wie.Regios } } } };

    private static string Handeling(string status, Bezoeker wie) => status switch
    {
        "Aangemaakt" => "Betaling goedkeuren",
        "Goedgekeurd" => "Betaling verzenden",
        "Verzonden" => "Uitkomst van de betaling noteren",
        _ => wie.IsGebiedsteam ? "Mislukte betaling hernemen" : "Mislukte betaling opvolgen",
    };

    private sealed record Betaalantwoord(Lijst<Betaling> Betalingen);

    private sealed record Betaling(Guid Id, string Status, decimal Bedrag, DateTimeOffset AangemaaktOp, Mijlpaal? Mijlpaal, Naam? Gebiedscontract);

    private sealed record Mijlpaal(string Omschrijving);

    private sealed record Naam(string Titel);

    private sealed record Middelenantwoord(Lijst<Contract> Gebiedscontracten);

    private sealed record Contract(
        Guid Id, string Titel, string Status, DateOnly Ingangsdatum, bool? GeenAntwoord, DateTimeOffset? WachtOpMiddelenSinds, string? Weigeringsreden);
}
