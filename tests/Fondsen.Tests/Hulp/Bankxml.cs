using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>Messages as a bank writes them, and the schema of what we write.</summary>
internal static class Bankxml
{
    private static readonly XNamespace Camt = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
    private static readonly XNamespace Pain = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    public static byte[] Geboekt(string kenmerk, DateOnly dag, params IReadOnlyList<(string EndToEndId, string Bedrag)> betalingen) =>
        Camt054(kenmerk, [.. betalingen.Select(b => Boeking(b.EndToEndId, b.Bedrag, dag: $"{dag:yyyy-MM-dd}"))]);

    public static byte[] Camt054(string kenmerk, params IReadOnlyList<XElement> boekingen) => Bytes(new XElement(Camt + "Document",
        new XElement(Camt + "BkToCstmrDbtCdtNtfctn",
            new XElement(Camt + "GrpHdr", new XElement(Camt + "MsgId", kenmerk), new XElement(Camt + "CreDtTm", "2026-11-25T18:00:00Z")),
            new XElement(Camt + "Ntfctn", new XElement(Camt + "Id", "1"),
                new XElement(Camt + "Acct", new XElement(Camt + "Id", new XElement(Camt + "IBAN", Bankproef.Iban))), boekingen))));

    public static XElement Boeking(string endToEndId, string bedrag, string munt = "EUR", string kant = "DBIT", string stand = "BOOK", string? dag = "2026-11-25") =>
        new(Camt + "Ntry",
            new XElement(Camt + "Amt", new XAttribute("Ccy", munt), bedrag), new XElement(Camt + "CdtDbtInd", kant), new XElement(Camt + "Sts", new XElement(Camt + "Cd", stand)),
            dag is null ? null : new XElement(Camt + "BookgDt", new XElement(Camt + (dag.Length > 10 && dag.Contains('T') ? "DtTm" : "Dt"), dag)),
            new XElement(Camt + "BkTxCd", new XElement(Camt + "Prtry", new XElement(Camt + "Cd", "X"))),
            new XElement(Camt + "NtryDtls", new XElement(Camt + "TxDtls", new XElement(Camt + "Refs", new XElement(Camt + "EndToEndId", endToEndId)))));

    public static byte[] Pain002(string kenmerk, string bestand, string? groep, params IReadOnlyList<(string Betaler, string? Stand, (string EndToEndId, string Stand, string? Bedrag)[] Transacties)> betalers) =>
        Bytes(new XElement(Pain + "Document", new XElement(Pain + "CstmrPmtStsRpt",
            new XElement(Pain + "GrpHdr", new XElement(Pain + "MsgId", kenmerk), new XElement(Pain + "CreDtTm", "2026-11-25T18:00:00Z")),
            new XElement(Pain + "OrgnlGrpInfAndSts", new XElement(Pain + "OrgnlMsgId", bestand), new XElement(Pain + "OrgnlMsgNmId", "pain.001.001.09"),
                groep is null ? null : new XElement(Pain + "GrpSts", groep), groep is "RJCT" ? Reden("FF01") : null),
            betalers.Select(b => new XElement(Pain + "OrgnlPmtInfAndSts", new XElement(Pain + "OrgnlPmtInfId", b.Betaler),
                b.Stand is null ? null : new XElement(Pain + "PmtInfSts", b.Stand), b.Stand is "RJCT" ? Reden("AC06") : null,
                b.Transacties.Select(t => new XElement(Pain + "TxInfAndSts", new XElement(Pain + "OrgnlEndToEndId", t.EndToEndId), new XElement(Pain + "TxSts", t.Stand),
                    t.Stand is "RJCT" ? Reden("AC04") : null,
                    t.Bedrag is null ? null : new XElement(Pain + "OrgnlTxRef", new XElement(Pain + "Amt", new XElement(Pain + "InstdAmt", new XAttribute("Ccy", "EUR"), t.Bedrag))))))))));

    /// <summary>What the schema says against it; empty when it is valid.</summary>
    public static List<string> Bezwaren(byte[] xml, string schema)
    {
        var (fouten, schemas) = (new List<string>(), new XmlSchemaSet());
        schemas.Add(null, Infrastructuur.InBron($"services/Fondsen/Gegevens/iso20022/{schema}.xsd"));
        var instelling = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        instelling.ValidationEventHandler += (_, e) => fouten.Add(e.Message);
        using var lezer = XmlReader.Create(new MemoryStream(xml), instelling);
        while (lezer.Read())
        {
        }

        return fouten;
    }

    private static XElement Reden(string code) => new(Pain + "StsRsnInf", new XElement(Pain + "Rsn", new XElement(Pain + "Cd", code)));

    private static byte[] Bytes(XElement wortel) => Encoding.UTF8.GetBytes(new XDocument(wortel).ToString());
}
