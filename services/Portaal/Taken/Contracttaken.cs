using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>
/// What is to be done before a contract binds: give the visum, sign. It should be done by the first day of the contract:
/// after it, every day of waiting is a day later in force.
/// </summary>
internal static class Contracttaken
{
    private const string Contractvraag = """
        query($filter: GebiedscontractFilter!, $eigen: PartijFilter!) {
          gebiedscontracten(first: 100, filter: $filter, orderBy: [INGANGSDATUM_ASC]) {
            pageInfo { hasNextPage }
            nodes { id titel ingangsdatum ondertekenenUiterlijk partijen(first: 5, filter: $eigen) { pageInfo { hasNextPage } nodes { soort financiering visum } } }
          }
        }
        """;

    /// <summary>Contracts that this person has not signed for the own partij: in the own function, or under a delegation that covers them.</summary>
    public static Task<Taken> Ondertekenen(Leesmodel leesmodel, Bezoeker wie, IReadOnlyList<Machtiging> gemachtigd, DateOnly vandaag, CancellationToken stop)
    {
        List<object> wegen = [.. gemachtigd.Where(m => m.Bereik == "Contracten").Select(m => new { partijen = new { some = Ongetekend(wie, m.Functie) } })];
        wegen.AddRange(gemachtigd.Where(m => m.GebiedscontractId is not null)
            .Select(m => new { id = new { equalTo = m.GebiedscontractId }, partijen = new { some = Ongetekend(wie, m.Functie) } }));
        if (wie.Hoedanigheid is { } functie)
        {
            wegen.Add(new { partijen = new { some = Ongetekend(wie, functie) } });
        }

        if (wegen.Count == 0)
        {
            return Task.FromResult(Taken.Geen);
        }

        return Lees(leesmodel, wie, wegen, stop, contract =>
        {
            var wachtOpVisum = contract.Partijen.Nodes.Any(p => Ondertekenlijst.WachtOpVisum(p.Soort, p.Financiering, p.Visum));
            var (dag, uitleg) = contract.OndertekenenUiterlijk is { } tot && (tot < contract.Ingangsdatum || IsHerinnering(tot, vandaag))
                ? (tot, IsHerinnering(tot, vandaag) ? "Herinnering: daarna kan het niet meer ondertekend worden." : "Daarna kan het niet meer ondertekend worden.")
                : (contract.Ingangsdatum, Waarom);
            return new($"Contract ondertekenen: {contract.Titel}", contract.Titel, $"/contracten/{contract.Id}", dag, dag < vandaag,
                wachtOpVisum ? "U kunt tekenen zodra de financieel directeur het visum geeft. Lees intussen de tekst." : uitleg);
        });
    }

    /// <summary>Contracts to which the own gemeente pays and that have no visum yet.</summary>
    public static Task<Taken> VisumGeven(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop) => wie.IsFinancieelDirecteur
        ? Lees(leesmodel, wie, [new { partijen = new { some = new Dictionary<string, object>(wie.Partijfilter) { ["financiering"] = new { greaterThan = "0" }, ["visum"] = new { isNull = true } } } }], stop,
            contract => new($"Visum geven: {contract.Titel}", contract.Titel, $"/contracten/{contract.Id}", contract.Ingangsdatum, contract.Ingangsdatum < vandaag, Waarom))
        : Task.FromResult(Taken.Geen);

    /// <summary>Whether the last day to sign is at most fourteen days away.</summary>
    public static bool IsHerinnering(DateOnly uiterlijk, DateOnly vandaag) => vandaag >= uiterlijk.AddDays(-14);

    private const string Waarom = "Op die dag kan het contract ingaan.";

    private static Dictionary<string, object> Ongetekend(Bezoeker wie, string functie) => new(wie.Partijfilter)
    {
        ["beslissendOrgaan"] = new { @in = Ondertekenlijst.Organen(functie) },
        ["handtekeningen"] = new { none = new { mijlpaalId = new { isNull = true }, vervallenOp = new { isNull = true }, hoedanigheid = new { equalTo = functie } } },
    };

    private static async Task<Taken> Lees(Leesmodel leesmodel, Bezoeker wie, List<object> wegen, CancellationToken stop, Func<Contract, Taak> taak)
    {
        var filter = new { status = new { equalTo = "TerOndertekening" }, or = wegen };
        var gelezen = (await leesmodel.Vraag<Antwoord>(Contractvraag, new { filter, eigen = wie.Partijfilter }, stop)).Gebiedscontracten;
        return new([.. gelezen.Nodes.Select(taak)], gelezen.PageInfo.HasNextPage);
    }

    private sealed record Antwoord(Lijst<Contract> Gebiedscontracten);

    private sealed record Contract(Guid Id, string Titel, DateOnly Ingangsdatum, DateOnly? OndertekenenUiterlijk, Lijst<Partij> Partijen);

    private sealed record Partij(string Soort, decimal Financiering, string? Visum);
}
