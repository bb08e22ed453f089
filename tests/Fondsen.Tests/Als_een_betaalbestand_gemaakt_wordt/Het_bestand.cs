using System.Xml.Linq;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Bank;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_betaalbestand_gemaakt_wordt;

public sealed class Het_bestand
{
    private static readonly XNamespace Ns = Betaalbestandschrijver.Naamruimte;

    private static readonly Dictionary<string, Rekeningversie> Rekeningen = new()
    {
        [Antwerpen.Cijfers] = new(1, Iban.Van(Bankproef.AndereIban), "Stad Antwerpen", null), ["OVO000001"] = new(1, Iban.Van(Bankproef.Iban), "Departement Omgeving", "GKCCBEBB"),
        ["OVO000002"] = new(1, Iban.Van("DE89370400440532013000"), "Departement Mobiliteit", null),
    };

    private static BetaalbestandWerdGemaakt Gemaakt(Action<Gebiedsfonds>? nog = null)
    {
        var (fonds, _) = Bankproef.Tweedelig();
        nog?.Invoke(fonds);
        fonds.MaakBetaalbestand(Bankproef.Aanvraag());
        return fonds.Bestand(new(Nummer(900_000)));
    }

    private static byte[] Schrijf(BetaalbestandWerdGemaakt bestand, string titel = "Fonds Ruimte") => Betaalbestandschrijver.Schrijf(bestand, titel, (houder, nummer) => Rekeningen[houder] with { Nummer = nummer });

    private static XElement Lees(byte[] xml) => XDocument.Load(new MemoryStream(xml)).Root!;

    [Theory]
    [InlineData("Fonds Ruimte")]
    [InlineData("Fönds <&> \"Ruimte\" 会社 //")]
    [InlineData("会社")]
    public void Voldoet_aan_het_schema_van_ISO_20022_en_gebruikt_alleen_tekens_van_SEPA(string titel)
    {
        var xml = Schrijf(Gemaakt(), titel);
        Bankxml.Bezwaren(xml, "pain.001.001.09").ShouldBeEmpty();
        Lees(xml).DescendantNodes().OfType<XText>().Where(t => !string.IsNullOrWhiteSpace(t.Value)).ShouldAllBe(t => t.Value.All(Sepatekst.IsToegelaten));
    }

    [Fact]
    public void Heeft_een_betaler_per_entiteit_met_aantal_en_som()
    {
        var wortel = Lees(Schrijf(Gemaakt(fonds => fonds.KeurGoed(Nog(fonds), Lid, HetMandaat, Vandaag))));
        var hoofd = wortel.Descendants(Ns + "GrpHdr").Single();
        (hoofd.Element(Ns + "NbOfTxs")!.Value, hoofd.Element(Ns + "CtrlSum")!.Value).ShouldBe(("3", "110.00"));
        wortel.Descendants(Ns + "PmtInf").Select(p => (
            p.Element(Ns + "Dbtr")!.Value, p.Element(Ns + "DbtrAcct")!.Element(Ns + "Id")!.Value, p.Element(Ns + "DbtrAgt")!.Value,
            p.Element(Ns + "NbOfTxs")!.Value, p.Element(Ns + "CtrlSum")!.Value, p.Element(Ns + "ReqdExctnDt")!.Value)).ShouldBe([
            ("Departement Omgeving", Bankproef.Iban, "GKCCBEBB", "1", "60.00", "2026-11-25"),
            ("Departement Mobiliteit", "DE89370400440532013000", "NOTPROVIDED", "2", "50.00", "2026-11-25")]);
        wortel.Descendants(Ns + "CdtTrfTxInf").ShouldAllBe(t => t.Element(Ns + "Cdtr")!.Value == "Stad Antwerpen" && t.Element(Ns + "CdtrAcct")!.Value == Bankproef.AndereIban);
        wortel.Descendants(Ns + "EndToEndId").Select(e => e.Value).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Is_telkens_hetzelfde_tot_op_de_byte()
    {
        var bestand = Gemaakt();
        Schrijf(bestand).ShouldBe(Schrijf(bestand));
    }

    private static BetaalopdrachtId Nog(Gebiedsfonds fonds) => fonds.Aanvaard(2, "10.00");
}
