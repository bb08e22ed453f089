using System.Globalization;
using System.Text;
using System.Xml;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>
/// Writes a file for the bank: ISO 20022 <c>pain.001.001.09</c>, one <c>PmtInf</c> per entiteit that pays. The same event gives the same bytes.
/// </summary>
internal static class Betaalbestandschrijver
{
    public const string Naamruimte = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private const int Naamlengte = 70;
    private const int Mededelinglengte = 140;

    private static readonly XmlWriterSettings Instelling = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };

    /// <summary>The bytes.</summary>
    /// <param name="bestand">What is paid.</param>
    /// <param name="titel">Title of the fund, for the message to who is paid.</param>
    /// <param name="rekening">The account of a holder at one of its registrations.</param>
    public static byte[] Schrijf(BetaalbestandWerdGemaakt bestand, string titel, Func<string, int, Rekeningversie> rekening)
    {
        using var uit = new MemoryStream();
        using (var xml = XmlWriter.Create(uit, Instelling))
        {
            xml.WriteStartElement("Document", Naamruimte);
            xml.WriteStartElement("CstmrCdtTrfInitn");
            Hoofd(xml, bestand, titel);
            foreach (var betaler in bestand.Betalers())
            {
                Betaler(xml, bestand, betaler, titel, rekening);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return uit.ToArray();
    }

    private static void Hoofd(XmlWriter xml, BetaalbestandWerdGemaakt bestand, string titel)
    {
        xml.WriteStartElement("GrpHdr");
        xml.WriteElementString("MsgId", bestand.Kenmerk());
        xml.WriteElementString("CreDtTm", bestand.Tijdstip.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Som(xml, bestand.Transacties);
        In(xml, ["InitgPty"], () => xml.WriteElementString("Nm", Tekst(titel, Naamlengte)));
        xml.WriteEndElement();
    }

    private static void Betaler(
        XmlWriter xml, BetaalbestandWerdGemaakt bestand, Betaler betaler, string titel, Func<string, int, Rekeningversie> rekening)
    {
        var van = rekening(betaler.Entiteit, betaler.Rekening);
        xml.WriteStartElement("PmtInf");
        xml.WriteElementString("PmtInfId", betaler.Kenmerk);
        xml.WriteElementString("PmtMtd", "TRF");
        xml.WriteElementString("BtchBookg", "false"); // each payment a debit of its own, so that the bank names each when it books
        Som(xml, betaler.Transacties);
        In(xml, ["PmtTpInf", "SvcLvl"], () => xml.WriteElementString("Cd", "SEPA"));
        In(xml, ["ReqdExctnDt"], () => xml.WriteElementString("Dt", bestand.Uitvoerdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        In(xml, ["Dbtr"], () => xml.WriteElementString("Nm", van.Naam));
        xml.WriteStartElement("DbtrAcct");
        In(xml, ["Id"], () => xml.WriteElementString("IBAN", van.Iban.Waarde));
        xml.WriteElementString("Ccy", "EUR");
        xml.WriteEndElement();
        In(xml, van.Bic is null ? ["DbtrAgt", "FinInstnId", "Othr"] : ["DbtrAgt", "FinInstnId"],
            () => xml.WriteElementString(van.Bic is null ? "Id" : "BICFI", van.Bic ?? "NOTPROVIDED"));
        xml.WriteElementString("ChrgBr", "SLEV");
        foreach (var transactie in betaler.Transacties)
        {
            Transactie(xml, transactie, titel, rekening(transactie.Begunstigde.Cijfers, transactie.Doelrekening));
        }

        xml.WriteEndElement();
    }

    private static void Transactie(XmlWriter xml, Betaaltransactie transactie, string titel, Rekeningversie naar)
    {
        xml.WriteStartElement("CdtTrfTxInf");
        In(xml, ["PmtId"], () => xml.WriteElementString("EndToEndId", transactie.EndToEndId));
        xml.WriteStartElement("Amt");
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(transactie.Bedrag.ToString());
        xml.WriteEndElement();
        xml.WriteEndElement();
        if (naar.Bic is { } bic)
        {
            In(xml, ["CdtrAgt", "FinInstnId"], () => xml.WriteElementString("BICFI", bic));
        }

        In(xml, ["Cdtr"], () => xml.WriteElementString("Nm", naar.Naam));
        In(xml, ["CdtrAcct", "Id"], () => xml.WriteElementString("IBAN", naar.Iban.Waarde));
        In(xml, ["RmtInf"], () => xml.WriteElementString("Ustrd", Tekst($"{transactie.EndToEndId} {titel}", Mededelinglengte)));
        xml.WriteEndElement();
    }

    private static void Som(XmlWriter xml, IReadOnlyList<Betaaltransactie> transacties)
    {
        xml.WriteElementString("NbOfTxs", transacties.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("CtrlSum", Bedrag.Som(transacties.Select(t => t.Bedrag)).ToString());
    }

    private static void In(XmlWriter xml, string[] elementen, Action inhoud)
    {
        foreach (var element in elementen)
        {
            xml.WriteStartElement(element);
        }

        inhoud();
        foreach (var _ in elementen)
        {
            xml.WriteEndElement();
        }
    }

    // A title of which no character can be written still needs a name.
    private static string Tekst(string tekst, int hoogstens) => Sepatekst.Van(tekst, hoogstens) is { Length: > 0 } schoon ? schoon : "Gebiedsfonds";
}
