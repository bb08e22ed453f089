using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>
/// What is to be done before a change of a contract binds: give the visum, sign. No law gives a term for it; it should be done within
/// a month, and in any case before the contract ends.
/// </summary>
internal static class Avenanttaken
{
    /// <summary>Days in which an offered avenant should be signed.</summary>
    public const int Gewoonlijk = 30;

    private const string Avenantvraag = """
        query($filter: AvenantFilter!, $tekenaar: AvenantpartijFilter!, $partij: PartijFilter!, $gezet: AvenanthandtekeningFilter!) {
          avenanten(first: 50, filter: $filter, orderBy: [OPGESTELD_OP_ASC]) {
            pageInfo { hasNextPage }
            nodes {
              id nummer soort voorgelegdOp
              gebiedscontract { id titel einddatum partijen(first: 20, filter: $partij) { pageInfo { hasNextPage } nodes { kbo beslissendOrgaan financiering } } }
              partijen(first: 20, filter: $tekenaar) { pageInfo { hasNextPage } nodes { kbo soort beslissendOrgaan financiering visum } }
              handtekeningen(first: 50, filter: $gezet) { pageInfo { hasNextPage } nodes { partijKbo hoedanigheid } }
            }
          }
        }
        """;

    /// <summary>Avenanten to sign for the own partij, in the own function or under a delegation, and those that wait for the own visum.</summary>
    public static async Task<Taken> Lijst(Leesmodel leesmodel, Bezoeker wie, IReadOnlyList<Machtiging> gemachtigd, DateOnly vandaag, CancellationToken stop)
    {
        if (wie.Hoedanigheid is null && !wie.IsFinancieelDirecteur && gemachtigd.Count == 0)
        {
            return Taken.Geen;
        }

        var tekenaar = new Dictionary<string, object>(wie.Partijfilter) { ["tekent"] = new { equalTo = true } };
        var filter = new { status = new { equalTo = "TerOndertekening" }, gebiedscontract = new { status = new { equalTo = "InWerking" } }, partijen = new { some = tekenaar } };
        object gezet = wie.Partijfilter.TryGetValue("kbo", out var eigen) ? new { partijKbo = eigen } : new { hoedanigheid = new { equalTo = wie.Hoedanigheid } };
        var gelezen = (await leesmodel.Vraag<Antwoord>(Avenantvraag, new { filter, tekenaar, partij = wie.Partijfilter, gezet }, stop)).Avenanten;
        return new([.. gelezen.Nodes.SelectMany(a => Van(a, wie, gemachtigd, vandaag))], gelezen.PageInfo.HasNextPage);
    }

    private static IEnumerable<Taak> Van(Avenant avenant, Bezoeker wie, IReadOnlyList<Machtiging> gemachtigd, DateOnly vandaag)
    {
        var contract = avenant.Gebiedscontract;
        var partijen = avenant.Partijen.Nodes.Select(p => (Partij: p, Nu: contract.Partijen.Nodes.FirstOrDefault(n => n.Kbo == p.Kbo))).ToList();
        var visum = partijen.Any(p => Ondertekenlijst.WachtOpVisum(p.Partij.Soort, p.Partij.Financiering - (p.Nu?.Financiering ?? 0), p.Partij.Visum));
        if (wie.IsFinancieelDirecteur && partijen.Any(p => p.Partij.Visum is null) && visum)
        {
            yield return Maak("Visum geven", null);
        }

        if (partijen.Any(p => Functies(p.Nu?.BeslissendOrgaan ?? p.Partij.BeslissendOrgaan)
            .Any(f => !avenant.Handtekeningen.Nodes.Any(h => h.PartijKbo == p.Partij.Kbo && h.Hoedanigheid == f))))
        {
            yield return Maak("Avenant ondertekenen", visum ? "U kunt tekenen zodra de financieel directeur het visum geeft. Lees intussen de tekst." : null);
        }

        IEnumerable<string> Functies(string orgaan) => Ondertekenlijst.Functies(orgaan).Intersect(gemachtigd.Where(m => m.Dekt(contract.Id, mijlpaal: false)).Select(m => m.Functie)
            .Append(wie.Hoedanigheid is { } eigen ? Ondertekenlijst.Functie(orgaan, eigen) : null).OfType<string>());

        Taak Maak(string wat, string? uitleg)
        {
            var dag = Brussel.Dag(avenant.VoorgelegdOp!.Value).AddDays(Gewoonlijk);
            dag = dag < contract.Einddatum ? dag : contract.Einddatum;
            return new($"{wat}: {Taal.Avenantnaam(avenant.Nummer, avenant.Soort)}", contract.Titel, $"/contracten/{contract.Id}/avenanten/{avenant.Id}", dag, dag < vandaag,
                uitleg ?? "Tot iedereen getekend heeft, geldt de oude tekst.");
        }
    }

    private sealed record Antwoord(Lijst<Avenant> Avenanten);

    private sealed record Avenant(Guid Id, int Nummer, string Soort, DateTimeOffset? VoorgelegdOp, Contract Gebiedscontract, Lijst<Partij> Partijen, Lijst<Handtekening> Handtekeningen);

    private sealed record Contract(Guid Id, string Titel, DateOnly Einddatum, Lijst<Partijnu> Partijen);

    private sealed record Partijnu(string Kbo, string BeslissendOrgaan, decimal Financiering);

    private sealed record Partij(string Kbo, string Soort, string BeslissendOrgaan, decimal Financiering, string? Visum);

    private sealed record Handtekening(string PartijKbo, string Hoedanigheid);
}
