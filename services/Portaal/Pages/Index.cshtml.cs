using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The first page: what awaits this person, and the contracts in force.</summary>
public sealed class IndexModel(Leesmodel leesmodel, Takenlijst takenlijst) : Bladmodel
{
    private const string Contractvraag = """
        query($filter: GebiedscontractFilter) {
          gebiedscontracten(first: 20, filter: $filter, orderBy: [TITEL_ASC]) {
            pageInfo { hasNextPage } nodes { id titel status bedrag ingangsdatum einddatum voorbeeld }
          }
        }
        """;

    /// <summary>What awaits this person, first to expire first.</summary>
    public Taken.Taken TeDoen { get; private set; } = Taken.Taken.Geen;

    /// <summary>Contracts in force; for who signed in those that concern the own organisation or regions.</summary>
    public Lijst<Contractregel> Contracten { get; private set; } = null!;

    /// <summary>Contracts on their way to being in force, as far as this person may know of them.</summary>
    public Lijst<Contractregel>? Voorbereiding { get; private set; }

    /// <summary>Contracts of which everything was done.</summary>
    public Lijst<Contractregel> Afgerond { get; private set; } = null!;

    /// <summary>Whether the lists are those of the own organisation.</summary>
    public bool IsEigen => Bereik() is not null;

    /// <summary>Shows the page.</summary>
    public async Task OnGet(CancellationToken stop)
    {
        Titel = Wie.IsAangemeld ? "Uw overzicht" : "Afspraken voor een gebied";
        Contracten = await LeesContracten(["InWerking"], stop);
        Afgerond = await LeesContracten(["Afgerond"], stop);
        if (Wie.IsAangemeld)
        {
            Voorbereiding = await LeesContracten(["Ontwerp", "WachtOpMiddelen", "TerOndertekening", "Ondertekend"], stop);
            TeDoen = await takenlijst.Van(Wie, stop);
        }
    }

    private async Task<Lijst<Contractregel>> LeesContracten(string[] statussen, CancellationToken stop)
    {
        var filter = Bereik() ?? [];
        filter["status"] = new { @in = statussen };
        return (await leesmodel.Vraag<Contractantwoord>(Contractvraag, new { filter }, stop)).Gebiedscontracten;
    }

    private Dictionary<string, object>? Bereik() => Wie switch
    {
        { Regios.Count: > 0 } => new() { ["contractregios"] = new { some = new { referentieregioCode = new { @in = Wie.Regios } } } },
        { IsGemandateerde: true } or { IsVlaams: false, IsAangemeld: true } => new() { ["partijen"] = new { some = Wie.Partijfilter } },
        _ => null,
    };

    /// <summary>A contract in a list.</summary>
    public sealed record Contractregel(Guid Id, string Titel, string Status, decimal Bedrag, DateOnly Ingangsdatum, DateOnly Einddatum, bool Voorbeeld);

    private sealed record Contractantwoord(Lijst<Contractregel> Gebiedscontracten);
}
