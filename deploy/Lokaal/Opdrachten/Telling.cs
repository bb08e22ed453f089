using System.Globalization;
using System.Xml.Linq;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>How many tests passed, failed and were skipped.</summary>
internal sealed record Telling(int Geslaagd = 0, int Mislukt = 0, int Overgeslagen = 0)
{
    /// <summary>Counts the outcomes in a trx file; without a file nothing ran.</summary>
    public static Telling Lees(string trx)
    {
        if (!File.Exists(trx))
        {
            return new Telling();
        }

        var uitkomsten = XDocument.Load(trx).Descendants().Where(element => element.Name.LocalName == "UnitTestResult")
            .Select(element => element.Attribute("outcome")?.Value).ToList();
        var geslaagd = uitkomsten.Count(uitkomst => uitkomst == "Passed");
        var overgeslagen = uitkomsten.Count(uitkomst => uitkomst is "NotExecuted" or "Skipped");
        return new Telling(geslaagd, uitkomsten.Count - geslaagd - overgeslagen, overgeslagen);
    }

    public static Telling operator +(Telling links, Telling rechts) =>
        new(links.Geslaagd + rechts.Geslaagd, links.Mislukt + rechts.Mislukt, links.Overgeslagen + rechts.Overgeslagen);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Geslaagd} passed, {Mislukt} failed, {Overgeslagen} skipped");
}
