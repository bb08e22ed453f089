using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Drafts that a gebiedsteam must finish and offer before the first day of the contract. What a partij refused comes back here; what a fund refused is a task already.</summary>
internal static class Ontwerptaken
{
    private const string Vraag = """
        query($regios: [String!]!) {
          gebiedscontracten(first: 100, orderBy: [INGANGSDATUM_ASC], filter: { status: { equalTo: Ontwerp }, geweigerdOp: { isNull: true }, contractregios: { some: { referentieregioCode: { in: $regios } } } }) {
            pageInfo { hasNextPage } nodes { id titel ingangsdatum afgewezenOp nietTijdigOp }
          }
        }
        """;

    /// <summary>The drafts of the own regions.</summary>
    public static async Task<Taken> Afwerken(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        if (!wie.IsGebiedsteam)
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Antwoord>(Vraag, new { regios = wie.Regios }, stop)).Gebiedscontracten;
        return new([.. gelezen.Nodes.Select(c => new Taak($"Ontwerp afwerken: {c.Titel}", c.Titel, $"/contracten/{c.Id}", c.Ingangsdatum, c.Ingangsdatum < vandaag, Waarom(c)))], gelezen.PageInfo.HasNextPage);
    }

    private static string Waarom(Ontwerp c) => c.AfgewezenOp is not null ? "Een partij weigerde te tekenen. Pas het ontwerp aan en leg het opnieuw voor."
        : c.NietTijdigOp is not null ? "Niet alle partijen tekenden op tijd. Leg het ontwerp opnieuw voor."
        : "Op die dag kan het contract ingaan.";

    private sealed record Antwoord(Lijst<Ontwerp> Gebiedscontracten);

    private sealed record Ontwerp(Guid Id, string Titel, DateOnly Ingangsdatum, DateTimeOffset? AfgewezenOp, DateTimeOffset? NietTijdigOp);
}
