using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Tasks that were set because something happened: the platform waits until a person says that they are done.</summary>
internal static class Gezettetaken
{
    private const string Vraag = """
        query($filter: TaakFilter!) {
          taken(first: 100, orderBy: [GEZET_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { id soort bedrag uiterlijk gezetOp partij { naam } verbintenis { omschrijving verantwoordelijke { naam } }
            gevolg { omschrijving soort } gebiedscontract { id titel } }
          }
        }
        """;

    /// <summary>Days in which a task without a last day should be done.</summary>
    public const int Gewoonlijk = 30;

    /// <summary>The open tasks of this person, as rows.</summary>
    public static async Task<Lijst<Rij>> Lees(Leesmodel leesmodel, Bezoeker wie, CancellationToken stop)
    {
        var filter = Voor(wie);
        if (filter is null)
        {
            return new([], new(false));
        }

        filter["afgehandeldOp"] = new { isNull = true };
        return (await leesmodel.Vraag<Antwoord>(Vraag, new { filter }, stop)).Taken;
    }

    /// <summary>The same, as entries of the list of everything that awaits somebody.</summary>
    public static async Task<Taken> Lijst(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        var rijen = await Lees(leesmodel, wie, stop);
        return new([.. rijen.Nodes.Select(r => new Taak($"{Taal.Taaksoort(r.Soort)}: {r.Gebiedscontract?.Titel}", r.Gebiedscontract?.Titel ?? "", $"/taken#taak-{r.Id}",
            r.Dag, r.Dag < vandaag, Taal.Taakuitleg(r.Soort)))], rijen.PageInfo.HasNextPage);
    }

    private static Dictionary<string, object>? Voor(Bezoeker wie) => wie switch
    {
        { IsGebiedsteam: true } => new()
        {
            ["voor"] = new { equalTo = "Gebiedsteam" },
            ["gebiedscontract"] = new { contractregios = new { some = new { referentieregioCode = new { @in = wie.Regios } } } },
        },
        { IsGemandateerde: true } => new() { ["voor"] = new { equalTo = "Gemandateerde" }, ["gebiedscontract"] = Betaaltaken.VanEigenCollectief },
        { Rapporteert: true } => new() { ["voor"] = new { equalTo = "Partij" }, ["partijKbo"] = new { equalTo = wie.Organisatie } },
        _ => null,
    };

    /// <summary>A task as the read model shows it.</summary>
    public sealed record Rij(Guid Id, string Soort, decimal? Bedrag, DateOnly? Uiterlijk, DateTimeOffset GezetOp, Partijnaam? Partij, Belofte? Verbintenis, Gevolgtekst? Gevolg,
        Contractnaam? Gebiedscontract)
    {
        /// <summary>The last day, or the day by which it should usually be done.</summary>
        public DateOnly Dag => Uiterlijk ?? Fundament.Brussel.Dag(GezetOp).AddDays(Gewoonlijk);
    }

    /// <summary>The partij that it is about.</summary>
    public sealed record Partijnaam(string Naam);

    /// <summary>The promise that it is about.</summary>
    public sealed record Belofte(string Omschrijving, Partijnaam? Verantwoordelijke);

    /// <summary>The consequence to decide on.</summary>
    public sealed record Gevolgtekst(string Omschrijving, string Soort);

    /// <summary>The contract that it is about.</summary>
    public sealed record Contractnaam(Guid Id, string Titel);

    private sealed record Antwoord(Lijst<Rij> Taken);
}
