using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>What is to be done for the milestones of contracts in force: report, sign, judge.</summary>
internal static class Mijlpaaltaken
{
    private const string Mijlpaalvraag = """
        query($filter: MijlpaalFilter!) {
          mijlpalen(first: 100, orderBy: [VERVALDATUM_ASC], filter: $filter) {
            pageInfo { hasNextPage }
            nodes { id omschrijving status vervaldatum teLaat teBeoordelenVoor beoordelingTeLaat gebiedscontract { id titel } }
          }
        }
        """;

    /// <summary>Milestones to report or to sign for the own partij, in the own function or under a delegation, by their own last day.</summary>
    public static async Task<Taken> Uitvoeren(Leesmodel leesmodel, Bezoeker wie, IReadOnlyList<Machtiging> gemachtigd, CancellationToken stop)
    {
        List<object> stappen = [];
        if (wie.Rapporteert)
        {
            stappen.Add(new { status = new { @in = (string[])["Gepland", "Teruggestuurd"] } });
        }

        stappen.AddRange(TeTekenen(wie, gemachtigd));
        return stappen.Count == 0 ? Taken.Geen : await Lees(leesmodel, new
        {
            gebiedscontract = new { status = new { equalTo = "InWerking" } },
            verantwoordelijke = wie.Partijfilter,
            verbintenis = Loopt,
            or = stappen,
        }, m => new($"{Handeling(m.Status)}: {m.Omschrijving}", m.Gebiedscontract.Titel, Adres(m), m.Vervaldatum, m.TeLaat == true), stop);
    }

    /// <summary>Signed milestones to judge, by the end of the term for it.</summary>
    public static async Task<Taken> Beoordelen(Leesmodel leesmodel, Bezoeker wie, CancellationToken stop)
    {
        var ondertekend = new { equalTo = "Ondertekend" };
        var inWerking = new { equalTo = "InWerking" };
        object? filter = wie switch
        {
            { IsGebiedsteam: true } => new
            {
                status = ondertekend,
                verbintenis = Loopt,
                beoordelaarKbo = new { isNull = true },
                gebiedscontract = new { status = inWerking, contractregios = new { some = new { referentieregioCode = new { @in = wie.Regios } } } },
            },
            { Mijlpaalfunctie: not null } => new { status = ondertekend, verbintenis = Loopt, beoordelaar = wie.Partijfilter, gebiedscontract = new { status = inWerking } },
            _ => null,
        };
        return filter is null ? Taken.Geen : await Lees(leesmodel, filter, m => new(
            $"Beoordelen: {m.Omschrijving}", m.Gebiedscontract.Titel, Adres(m), m.TeBeoordelenVoor!.Value, m.BeoordelingTeLaat == true), stop);
    }

    /// <summary>Filters on the reported milestones that this person has to sign: in the own function, and under each delegation that covers them.</summary>
    public static IEnumerable<object> TeTekenen(Bezoeker wie, IReadOnlyList<Machtiging> gemachtigd)
    {
        var namens = gemachtigd.Where(m => Ondertekenlijst.Mijlpaalfuncties("Gemeente").Contains(m.Functie)).ToList();
        return [
            .. new[] { wie.Mijlpaalfunctie }.OfType<string>().Select(Ongetekend),
            .. namens.Where(m => m.Bereik == "Mijlpalen").Select(m => Ongetekend(m.Functie)),
            .. namens.Where(m => m.GebiedscontractId is not null)
                .Select(m => new { and = new[] { Ongetekend(m.Functie), new { gebiedscontractId = new { equalTo = m.GebiedscontractId } } } }),
        ];
    }

    /// <summary>Filter on the promises that no dispute keeps where they are: nobody can act on those, and no day passes for them.</summary>
    public static object Loopt { get; } = new { bevrorenSinds = new { isNull = true } };

    private static object Ongetekend(string functie) => new
    {
        status = new { equalTo = "Gerapporteerd" },
        handtekeningen = new { none = new { hoedanigheid = new { equalTo = functie }, vervallenOp = new { isNull = true } } },
    };

    private static async Task<Taken> Lees(Leesmodel leesmodel, object filter, Func<Mijlpaal, Taak> taak, CancellationToken stop)
    {
        var gelezen = (await leesmodel.Vraag<Antwoord>(Mijlpaalvraag, new { filter }, stop)).Mijlpalen;
        return new([.. gelezen.Nodes.Select(taak)], gelezen.PageInfo.HasNextPage);
    }

    private static string Handeling(string status) => status switch
    {
        "Gepland" => "Rapporteren",
        "Teruggestuurd" => "Verbeteren en opnieuw rapporteren",
        _ => "Ondertekenen",
    };

    private static string Adres(Mijlpaal m) => $"/contracten/{m.Gebiedscontract.Id}/mijlpalen/{m.Id}";

    private sealed record Antwoord(Lijst<Mijlpaal> Mijlpalen);

    private sealed record Mijlpaal(Guid Id, string Omschrijving, string Status, DateOnly Vervaldatum, bool? TeLaat, DateOnly? TeBeoordelenVoor, bool? BeoordelingTeLaat, Contractnaam Gebiedscontract);

    private sealed record Contractnaam(Guid Id, string Titel);
}
