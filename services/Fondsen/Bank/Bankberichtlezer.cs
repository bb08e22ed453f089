using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>
/// Reads a message of the bank. Nothing outside it is fetched, no DTD is taken, and it is checked with the schema of ISO before anything of it is used.
/// </summary>
internal static class Bankberichtlezer
{
    private const int HoogstensFouten = 20;
    private const int Diepst = 64; // twice as deep as the schemas go

    private static readonly (Bankberichtsoort Soort, string Schema, Func<XElement, Regelfouten, IEnumerable<Bankuitkomst>> Lees)[] Soorten =
    [
        (Bankberichtsoort.Camt054, "camt.054.001.08", Camt054.Lees),
        (Bankberichtsoort.Pain002, "pain.002.001.10", Pain002.Lees),
    ];

    private static readonly Lazy<XmlSchemaSet> Schemas = new(() =>
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var (_, schema, _) in Soorten)
        {
            using var lezer = XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Gegevens", "iso20022", $"{schema}.xsd"));
            schemas.Add(null, lezer);
        }

        schemas.Compile();
        return schemas;
    });

    /// <summary>The message.</summary>
    /// <exception cref="Domeinfout">400 <c>bankbericht-geweigerd</c> with per line why.</exception>
    public static Bankbericht Lees(byte[] inhoud)
    {
        var fouten = new Regelfouten(HoogstensFouten);
        var document = LeesDocument(inhoud, fouten);
        fouten.Besluit();
        var wortel = document.Root!;
        var (soort, _, lees) = Soorten.Single(s => wortel.Name.NamespaceName.EndsWith($":{s.Schema}", StringComparison.Ordinal));
        var bericht = wortel.Elements().Single();
        List<Bankuitkomst> uitkomsten = [.. lees(bericht, fouten)];
        fouten.Besluit();
        var kenmerk = bericht.Veld("GrpHdr", "MsgId")!.Value;
        return new Bankbericht(soort, Hash(Encoding.UTF8.GetBytes($"{soort}|{kenmerk}")), Hash(inhoud), uitkomsten);
    }

    private static XDocument LeesDocument(byte[] inhoud, Regelfouten fouten)
    {
        var instelling = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, ValidationType = ValidationType.Schema, Schemas = Schemas.Value,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings, MaxCharactersInDocument = inhoud.Length,
        };
        instelling.ValidationEventHandler += (_, e) =>
            fouten.Meld(e.Exception.LineNumber, $"Dit past niet in het schema van ISO 20022: {e.Message}");
        try
        {
            KijkVoor(inhoud, fouten);
            using var lezer = XmlReader.Create(new MemoryStream(inhoud), instelling);
            return XDocument.Load(lezer, LoadOptions.SetLineInfo);
        }
        catch (XmlException fout)
        {
            fouten.Meld(fout.LineNumber, "Dit is geen geldige XML. Een DTD (DOCTYPE) nemen we niet aan.");
            fouten.Besluit();
            throw;
        }
    }

    /// <summary>
    /// Without a schema first: what is no message of ours gets no long list of complaints, and what is nested without end would take the
    /// validation quadratic time.
    /// </summary>
    private static void KijkVoor(byte[] inhoud, Regelfouten fouten)
    {
        using var lezer = XmlReader.Create(new MemoryStream(inhoud), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = inhoud.Length,
        });
        lezer.MoveToContent();
        if (!Soorten.Any(s => lezer.NamespaceURI.EndsWith($":{s.Schema}", StringComparison.Ordinal) && lezer.LocalName == "Document"))
        {
            fouten.Meld(((IXmlLineInfo)lezer).LineNumber, $"Dit is geen bericht dat we lezen. We lezen {string.Join(" en ", Soorten.Select(s => s.Schema))}.");
            fouten.Besluit();
        }

        while (lezer.Read())
        {
            if (lezer.Depth > Diepst)
            {
                fouten.Meld(((IXmlLineInfo)lezer).LineNumber, "Dit bericht is dieper genest dan een bericht van een bank.");
                break;
            }
        }

        fouten.Besluit();
    }

    private static string Hash(byte[] inhoud) => Convert.ToHexStringLower(SHA256.HashData(inhoud));
}

/// <summary>Short words for reading a message.</summary>
internal static class Berichtvelden
{
    /// <summary>The element at a path of names, or null.</summary>
    public static XElement? Veld(this XElement element, params ReadOnlySpan<string> pad)
    {
        XElement? hier = element;
        foreach (var naam in pad)
        {
            hier = hier?.Element(element.Name.Namespace + naam);
        }

        return hier;
    }

    /// <summary>All elements with a name directly below.</summary>
    public static IEnumerable<XElement> Velden(this XElement element, string naam) => element.Elements(element.Name.Namespace + naam);

    /// <summary>Line of the message, from 1.</summary>
    public static int Regel(this XElement element) => ((IXmlLineInfo)element).LineNumber;

    /// <summary>An amount: the schema saw to its form.</summary>
    public static decimal? Bedrag(this XElement? element) =>
        element is null ? null : decimal.Parse(element.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}
