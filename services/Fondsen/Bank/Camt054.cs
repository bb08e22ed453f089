using System.Globalization;
using System.Xml.Linq;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>Reads what a bank booked (<c>camt.054.001.08</c>): a debit that is booked is a payment; one that is only announced changes nothing.</summary>
internal static class Camt054
{
    /// <summary>Per transaction what it says.</summary>
    public static IEnumerable<Bankuitkomst> Lees(XElement bericht, Regelfouten fouten) =>
        bericht.Velden("Ntfctn").SelectMany(n => n.Velden("Ntry")).SelectMany(boeking => LeesBoeking(boeking, fouten));

    private static IEnumerable<Bankuitkomst> LeesBoeking(XElement boeking, Regelfouten fouten)
    {
        if (boeking.Veld("CdtDbtInd")!.Value != "DBIT" || boeking.Veld("RvslInd")?.Value.Trim() is "true" or "1")
        {
            fouten.Meld(boeking.Regel(), "Dit is geen afschrijving. Meld geld dat terugkwam zelf bij de betaling.");
            return [];
        }

        var geboekt = boeking.Veld("Sts", "Cd")?.Value == "BOOK";
        var datum = Dag(boeking.Veld("BookgDt"));
        List<XElement> transacties = [.. boeking.Velden("NtryDtls").SelectMany(d => d.Velden("TxDtls"))];
        if (transacties.Count == 0 || (geboekt && datum is null))
        {
            fouten.Meld(boeking.Regel(), transacties.Count == 0 ? "Deze boeking noemt geen betaling (EndToEndId)." : "Deze boeking heeft geen boekdatum.");
            return [];
        }

        return transacties.Select(t => LeesTransactie(t, transacties.Count == 1 ? boeking.Veld("Amt") : null, geboekt ? datum : null, fouten)).OfType<Bankuitkomst>();
    }

    private static Bankuitkomst? LeesTransactie(XElement transactie, XElement? anders, DateOnly? geboekt, Regelfouten fouten)
    {
        var (verwijzing, bedrag) = (transactie.Veld("Refs", "EndToEndId"), transactie.Veld("Amt") ?? anders);
        if (verwijzing is null || bedrag is null)
        {
            fouten.Meld(transactie.Regel(), verwijzing is null ? "Deze boeking noemt geen betaling (EndToEndId)." : "Deze betaling heeft geen bedrag.");
            return null;
        }

        return new Bankuitkomst(verwijzing.Regel(), verwijzing.Value, Bankniveau.Transactie, geboekt is null ? Bankdeelstand.Onderweg : Bankdeelstand.Betaald,
            bedrag.Bedrag(), bedrag.Attribute("Ccy")!.Value, geboekt, null);
    }

    private static DateOnly? Dag(XElement? datum)
    {
        if (datum?.Veld("Dt") is { } dag)
        {
            return DateOnly.ParseExact(dag.Value.Trim()[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture); // a zone behind it does not move the day
        }

        return datum?.Veld("DtTm")?.Value.Trim() switch
        {
            null => null,
            var tijd when DateTimeOffset.TryParse(tijd, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                && (tijd.EndsWith('Z') || tijd.LastIndexOfAny(['+', '-']) > 10) => Brussel.Dag(moment),
            var tijd => DateOnly.ParseExact(tijd[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), // without a zone it is the clock of the bank
        };
    }
}
