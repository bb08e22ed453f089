using System.Xml.Linq;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>
/// Reads what became of orders (<c>pain.002.001.10</c>): what is rejected has failed, alone or with all of its file; any other state changes nothing,
/// also when the bank says that it settled: only a booking is a payment.
/// </summary>
internal static class Pain002
{
    private const string Afgewezen = "RJCT";

    /// <summary>Words for the codes that banks use most. Source: ISO 20022, external code set "StatusReason".</summary>
    private static readonly Dictionary<string, string> Redenen = new()
    {
        ["AC01"] = "het rekeningnummer klopt niet", ["AC04"] = "de rekening is afgesloten", ["AC06"] = "de rekening is geblokkeerd",
        ["AG01"] = "deze betaling mag niet op deze rekening", ["AM04"] = "er staat niet genoeg geld op de rekening", ["AM05"] = "de betaling is dubbel",
        ["BE01"] = "de naam hoort niet bij de rekening", ["DT01"] = "de datum kan niet", ["FF01"] = "het bestand heeft een verkeerde vorm",
        ["MD07"] = "de houder leeft niet meer", ["MS02"] = "de begunstigde weigert", ["MS03"] = "de bank geeft geen reden", ["RC01"] = "de BIC klopt niet",
        ["RR04"] = "de regels van de bank verbieden het", ["TM01"] = "het bestand kwam te laat",
    };

    /// <summary>Per file, payer and transaction what it says.</summary>
    public static IEnumerable<Bankuitkomst> Lees(XElement bericht, Regelfouten fouten)
    {
        var groep = bericht.Veld("OrgnlGrpInfAndSts")!;
        var allesWeg = Stand(groep.Veld("GrpSts"));
        yield return Uitkomst(groep.Veld("OrgnlMsgId")!, Bankniveau.Bestand, allesWeg, Reden(groep));
        foreach (var betaler in bericht.Velden("OrgnlPmtInfAndSts"))
        {
            var zonder = allesWeg ? false : Stand(betaler.Veld("PmtInfSts"));
            yield return Uitkomst(betaler.Veld("OrgnlPmtInfId")!, Bankniveau.Betaler, zonder, Reden(betaler));
            foreach (var transactie in betaler.Velden("TxInfAndSts"))
            {
                if (transactie.Veld("OrgnlEndToEndId") is not { } verwijzing)
                {
                    fouten.Meld(transactie.Regel(), "Deze regel noemt geen betaling (OrgnlEndToEndId).");
                    continue;
                }

                // What goes with a whole file or payer goes once; the line of the transaction is checked all the same.
                var weg = !allesWeg && !zonder && Stand(transactie.Veld("TxSts"));
                var bedrag = transactie.Veld("OrgnlTxRef", "Amt", "InstdAmt");
                yield return Uitkomst(verwijzing, Bankniveau.Transactie, weg, Reden(transactie)) with { Bedrag = bedrag.Bedrag(), Munt = bedrag?.Attribute("Ccy")!.Value };
            }
        }
    }

    private static bool Stand(XElement? stand) => stand?.Value == Afgewezen;

    private static Bankuitkomst Uitkomst(XElement verwijzing, Bankniveau niveau, bool afgewezen, string reden) => new(verwijzing.Regel(), verwijzing.Value, niveau,
        afgewezen ? Bankdeelstand.Mislukt : Bankdeelstand.Onderweg, null, null, null, afgewezen ? reden : null);

    /// <summary>The codes with words; what a bank writes in words of its own can hold names, and stays out.</summary>
    private static string Reden(XElement element)
    {
        List<string> codes = [.. element.Velden("StsRsnInf").Select(r => r.Veld("Rsn", "Cd")?.Value).OfType<string>().Distinct().Take(5)];
        return codes.Count == 0 ? "De bank gaf geen code." : string.Join("; ", codes.Select(c => Redenen.TryGetValue(c, out var woorden) ? $"{c}: {woorden}" : c));
    }
}
