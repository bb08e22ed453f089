using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Funds that fill up: for the collective of their programme, the regering, and the gebiedsteam of their regions.</summary>
internal static class Fondstaken
{
    private const string Alarmvraag = """
        query($filter: FondsalarmFilter!) {
          fondsalarmen(first: 100, orderBy: [GEGEVEN_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { jaar krediet drempel percentage gebiedsfonds { id titel } }
          }
        }
        """;

    /// <summary>One task per fund, year and credit, with its highest threshold; to be done before the year is over.</summary>
    public static async Task<Taken> Vollopen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        object? fonds = wie switch
        {
            { IsGemandateerde: true } => new { programma = Betaaltaken.VanEigenCollectief },
            { IsGebiedsteam: true } => Betaaltaken.InRegio(wie),
            _ => null,
        };
        if (fonds is null && wie.Rol != "regering")
        {
            return Taken.Geen;
        }

        var filter = new Dictionary<string, object> { ["opgehevenOp"] = new { isNull = true }, ["jaar"] = new { greaterThanOrEqualTo = vandaag.Year } };
        if (fonds is not null)
        {
            filter["gebiedsfonds"] = fonds;
        }

        var gelezen = (await leesmodel.Vraag<Antwoord>(Alarmvraag, new { filter }, stop)).Fondsalarmen;
        return new([.. gelezen.Nodes.Where(a => a.Gebiedsfonds is not null).GroupBy(a => (a.Gebiedsfonds!.Id, a.Jaar, a.Krediet)).Select(g => Taak(g.MaxBy(a => a.Drempel)!))],
            gelezen.PageInfo.HasNextPage);
    }

    private static Taak Taak(Alarm alarm) => new($"Fonds loopt vol in {alarm.Jaar}: {alarm.Gebiedsfonds!.Titel}", alarm.Gebiedsfonds.Titel,
        $"/fondsen/{alarm.Gebiedsfonds.Id}", new DateOnly(alarm.Jaar, 12, 31), false,
        $"Van het {Taal.Krediet(alarm.Krediet)} is {Taal.Percentage(alarm.Percentage)} nodig. Laat meer geld bevestigen, of spreid nieuwe contracten over andere jaren.");

    private sealed record Antwoord(Lijst<Alarm> Fondsalarmen);

    private sealed record Alarm(int Jaar, string Krediet, int Drempel, int Percentage, Fonds? Gebiedsfonds);

    private sealed record Fonds(Guid Id, string Titel);
}
