using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>What is to be done about promises that were not kept: repair, accept a repair, accept a bemiddelaar or a settlement, mediate.</summary>
internal static class Nalevingtaken
{
    /// <summary>Days in which a step in a dispute should be taken.</summary>
    public const int Gewoonlijk = 14;

    private const string Herstelvraag = """
        query($filter: IngebrekestellingFilter!) {
          ingebrekestellingen(first: 100, orderBy: [HERSTELTERMIJN_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { hersteltermijn herstelGemeldOp verbintenis { omschrijving } gebiedscontract { id titel } }
          }
        }
        """;

    private const string Geschilvraag = """
        query($filter: GeschilFilter!) {
          geschillen(first: 100, orderBy: [GEMELD_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { status gemeldOp vergelijkVoorgelegdOp bemiddelingOp verbintenis { omschrijving } gebiedscontract { id titel } }
          }
        }
        """;

    /// <summary>Repairs to report for the own partij, and reported ones to accept.</summary>
    public static async Task<Taken> Herstellen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        List<object> stappen = [];
        if (wie.Rapporteert)
        {
            stappen.Add(new { herstelGemeldOp = new { isNull = true }, verantwoordelijke = wie.Partijfilter });
        }

        if (wie.Hoedanigheid is not null)
        {
            stappen.Add(new { herstelGemeldOp = new { isNull = false }, afzender = wie.Partijfilter });
        }

        if (stappen.Count == 0)
        {
            return Taken.Geen;
        }

        var filter = new { status = new { @in = (string[])["Open", "Verstreken"] }, or = stappen };
        var gelezen = (await leesmodel.Vraag<Herstelantwoord>(Herstelvraag, new { filter }, stop)).Ingebrekestellingen;
        return new([.. gelezen.Nodes.Select(i => new Taak(
            $"{(i.HerstelGemeldOp is null ? "Herstellen en melden" : "Herstel aanvaarden")}: {i.Verbintenis?.Omschrijving}", i.Gebiedscontract?.Titel ?? "", Adres(i.Gebiedscontract),
            i.Hersteltermijn, i.Hersteltermijn < vandaag, "Dat is de hersteltermijn van de ingebrekestelling."))], gelezen.PageInfo.HasNextPage);
    }

    /// <summary>Bemiddelaars and settlements to accept for the own partij, and disputes to mediate in.</summary>
    public static async Task<Taken> Beslechten(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        if (wie.Rol == "bemiddelaar")
        {
            return await Lees(leesmodel, new { status = new { equalTo = "Bemiddeling" } }, "Bemiddelen", g => g.BemiddelingOp, vandaag, stop);
        }

        if (wie.Hoedanigheid is null)
        {
            return Taken.Geen;
        }

        var onbeoordeeld = new { geweigerdOp = new { isNull = true }, aanvaardingen = new { none = new { partij = wie.Partijfilter } } };
        var bemiddelaars = await Lees(leesmodel, new
        {
            status = new { equalTo = "Gemeld" }, partijen = new { some = new { partij = wie.Partijfilter } }, bemiddelaars = new { some = onbeoordeeld },
        }, "Bemiddelaar aanvaarden of weigeren", g => g.GemeldOp, vandaag, stop);
        var vergelijken = await Lees(leesmodel, new
        {
            vergelijk = new { isNull = false }, afgeslotenOp = new { isNull = true },
            partijen = new { some = new { partij = wie.Partijfilter, vergelijkAanvaardOp = new { isNull = true } } },
        }, "Vergelijk lezen en beslissen", g => g.VergelijkVoorgelegdOp, vandaag, stop);
        return new([.. bemiddelaars.Lijst, .. vergelijken.Lijst], bemiddelaars.Meer || vergelijken.Meer);
    }

    private static async Task<Taken> Lees(Leesmodel leesmodel, object filter, string wat, Func<Geschil, DateTimeOffset?> sinds, DateOnly vandaag, CancellationToken stop)
    {
        var gelezen = (await leesmodel.Vraag<Geschilantwoord>(Geschilvraag, new { filter }, stop)).Geschillen;
        return new([.. gelezen.Nodes.Select(g =>
        {
            var uiterlijk = Brussel.Dag(sinds(g) ?? g.GemeldOp).AddDays(Gewoonlijk);
            return new Taak($"{wat}: {g.Verbintenis?.Omschrijving}", g.Gebiedscontract?.Titel ?? "", Adres(g.Gebiedscontract), uiterlijk, uiterlijk < vandaag,
                "Zolang het geschil loopt, staat deze verbintenis stil.");
        })], gelezen.PageInfo.HasNextPage);
    }

    private static string Adres(Contractnaam? contract) => $"/contracten/{contract?.Id}/naleving";

    private sealed record Herstelantwoord(Lijst<Ingebrekestelling> Ingebrekestellingen);

    private sealed record Ingebrekestelling(DateOnly Hersteltermijn, DateTimeOffset? HerstelGemeldOp, Belofte? Verbintenis, Contractnaam? Gebiedscontract);

    private sealed record Geschilantwoord(Lijst<Geschil> Geschillen);

    private sealed record Geschil(string Status, DateTimeOffset GemeldOp, DateTimeOffset? VergelijkVoorgelegdOp, DateTimeOffset? BemiddelingOp, Belofte? Verbintenis, Contractnaam? Gebiedscontract);

    private sealed record Belofte(string Omschrijving);

    private sealed record Contractnaam(Guid Id, string Titel);
}
