using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Contracts that lean on European money that does not come, or not all of it: they need other money, or must ask less.</summary>
internal static class Eutaken
{
    private const string Vraag = """
        query($filter: EuKoppelingFilter!) {
          euKoppelingen(first: 100, orderBy: [GERAAKT_OP_ASC], filter: $filter) {
            pageInfo { hasNextPage } nodes { geraaktOp gebiedsfondsId euAanvraagId euAanvraag { oproep status bedrag toegekend } gebiedscontract { titel } }
          }
        }
        """;

    /// <summary>The contracts that are touched, of the own regions or of the own collective. Uncoupling the contract from the request ends the task.</summary>
    public static async Task<Taken> Opvangen(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop)
    {
        object? contract = wie switch
        {
            { IsGebiedsteam: true } => new { contractregios = new { some = new { referentieregioCode = new { @in = wie.Regios } } } },
            { IsGemandateerde: true } => Betaaltaken.VanEigenCollectief,
            _ => null,
        };
        if (contract is null)
        {
            return Taken.Geen;
        }

        var gelezen = (await leesmodel.Vraag<Antwoord>(Vraag, new { filter = new { geraaktOp = new { isNull = false }, gebiedscontract = contract } }, stop)).EuKoppelingen;
        return new([.. gelezen.Nodes.Where(k => k.Gebiedscontract is not null).Select(k =>
        {
            var uiterlijk = Brussel.Dag(k.GeraaktOp).AddDays(Gezettetaken.Gewoonlijk);
            return new Taak($"Wegvallend Europees geld opvangen: {k.Gebiedscontract!.Titel}", k.Gebiedscontract.Titel, $"/fondsen/{k.GebiedsfondsId}/ander-geld#eu-{k.EuAanvraagId}", uiterlijk, uiterlijk < vandaag,
                Uitleg(k.EuAanvraag) + " Zoek ander geld of pas het contract aan. Ontkoppel het contract daarna van de aanvraag.");
        })], gelezen.PageInfo.HasNextPage);
    }

    private static string Uitleg(Aanvraag? aanvraag) => aanvraag switch
    {
        null => "Europa betaalt niet of minder dan gevraagd.",
        { Status: "Goedgekeurd" } => $"Europa kent {Taal.Euro(aanvraag.Toegekend)} toe van de gevraagde {Taal.Euro(aanvraag.Bedrag)} (oproep {aanvraag.Oproep}).",
        { Status: "Ingetrokken" } => $"De Europese aanvraag is ingetrokken (oproep {aanvraag.Oproep}).",
        _ => $"Europa weigerde de aanvraag (oproep {aanvraag.Oproep}).",
    };

    private sealed record Antwoord(Lijst<Koppeling> EuKoppelingen);

    private sealed record Koppeling(DateTimeOffset GeraaktOp, Guid GebiedsfondsId, Guid EuAanvraagId, Aanvraag? EuAanvraag, Contract? Gebiedscontract);

    private sealed record Aanvraag(string Oproep, string Status, decimal Bedrag, decimal Toegekend);

    private sealed record Contract(string Titel);
}
