using System.Xml.Linq;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_fonds_betaalt;

[Collection("browser")]
public sealed class Via_de_bank(Browser browser)
{
    private const string Iban = "BE68 5390 0754 7034";
    private static readonly XNamespace Pain = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static readonly XNamespace Camt = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

    [Fact]
    public async Task Gaat_een_betaling_in_een_bestand_heen_en_komt_in_een_bericht_terug()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.Aanvaard(keten, "400000.00");
        await Registreer("regering", Ketenverhaal.Entiteit, "Departement Omgeving (verzonnen)");
        await Bevestig("regering-2", Ketenverhaal.Entiteit);
        await contract.LuktBetaling(Ketenverhaal.Leider, "goedkeuring", new { });
        await contract.TotBetaling("Goedgekeurd");

        var blad = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await blad.GotoAsync("/betalingen");
        await Browser.MoetPassen(blad);
        await blad.Locator($"form:has(input[name=Fonds][value='{keten.Fonds}'])").GetByRole(AriaRole.Button, new() { Name = "Betaalbestand maken" }).ClickAsync();
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Het betaalbestand is gemaakt." }).WaitForAsync();
        await Browser.MoetPassen(blad);
        var adres = await blad.Locator($"a[href^='/betalingen/{keten.Fonds}/bestanden/']").First.GetAttributeAsync("href");
        var antwoord = await blad.Context.APIRequest.GetAsync(adres!);
        antwoord.Headers["cache-control"].ShouldBe("private, no-store");
        var betaling = XDocument.Parse(await antwoord.TextAsync()).Descendants(Pain + "CdtTrfTxInf").Single();
        var verwijzing = betaling.Descendants(Pain + "EndToEndId").Single().Value;

        await Breng(blad, keten.Fonds, verwijzing, "400000.01");
        (await blad.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldMatch("Regel [0-9]+: Het bedrag is 400000.01, maar verstuurd werd 400000.00");
        await Browser.MoetPassen(blad);
        await Breng(blad, keten.Fonds, verwijzing, "400000.00");
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Het bericht van de bank is verwerkt." }).WaitForAsync();
        (await blad.GetByText("1 betaald, 0 mislukt, 0 onderweg").First.IsVisibleAsync()).ShouldBeTrue();
        await contract.TotMijlpaal("Betaald");
    }

    [Fact]
    public async Task Registreert_een_gemeente_haar_rekening_met_twee_personen()
    {
        const string Nis = "35029";
        const string Nummer = "BE71 0961 2345 6769"; // another one than the page gives as an example
        var blad = await browser.Als($"financieel-directeur-{Nis}", javascript: false);
        await blad.GetByRole(AriaRole.Link, new() { Name = "Bankrekening" }).ClickAsync();
        await Vul(blad, "BE68 5390 0754 7035", "Gemeente");
        (await blad.Locator("#iban-fout").TextContentAsync())!.ShouldContain("geen rekeningnummer (IBAN)");
        await Browser.MoetPassen(blad);
        await Vul(blad, Nummer, "Gemeente");
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Iemand anders moet ze nu bevestigen." }).WaitForAsync();
        (await blad.GetByText("U vulde deze rekening zelf in.").IsVisibleAsync()).ShouldBeTrue();

        var tweede = await browser.Als($"algemeen-directeur-{Nis}", javascript: false);
        await tweede.GotoAsync("/rekening");
        await Herhaal(tweede, "NL91 ABNA 0417 1643 00");
        (await tweede.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("niet het nummer dat geregistreerd werd");
        await Herhaal(tweede, Nummer);
        await tweede.GetByRole(AriaRole.Status).Filter(new() { HasText = "De rekening is bevestigd en in gebruik." }).WaitForAsync();
        (await tweede.ContentAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("6769"), t => t.ShouldNotContain("BE71"));
        await Browser.MoetPassen(tweede);
    }

    [Fact]
    public async Task Is_een_rekening_niets_voor_wie_er_geen_registreert()
    {
        var blad = await browser.Als(Ketenverhaal.Team, javascript: false);
        (await blad.GotoAsync("/rekening"))!.Status.ShouldBe(404);
    }

    private static async Task Breng(IPage blad, Guid fonds, string verwijzing, string bedrag)
    {
        var dag = $"{Ketenverhaal.Vandaag:yyyy-MM-dd}";
        var bericht = new XDocument(new XElement(Camt + "Document", new XElement(Camt + "BkToCstmrDbtCdtNtfctn",
            new XElement(Camt + "GrpHdr", new XElement(Camt + "MsgId", $"{Guid.CreateVersion7():N}"), new XElement(Camt + "CreDtTm", $"{dag}T18:00:00Z")),
            new XElement(Camt + "Ntfctn", new XElement(Camt + "Id", "1"), new XElement(Camt + "Acct", new XElement(Camt + "Id", new XElement(Camt + "IBAN", "BE68539007547034"))),
                new XElement(Camt + "Ntry", new XElement(Camt + "Amt", new XAttribute("Ccy", "EUR"), bedrag), new XElement(Camt + "CdtDbtInd", "DBIT"),
                    new XElement(Camt + "Sts", new XElement(Camt + "Cd", "BOOK")), new XElement(Camt + "BookgDt", new XElement(Camt + "Dt", dag)),
                    new XElement(Camt + "BkTxCd", new XElement(Camt + "Prtry", new XElement(Camt + "Cd", "X"))),
                    new XElement(Camt + "NtryDtls", new XElement(Camt + "TxDtls", new XElement(Camt + "Refs", new XElement(Camt + "EndToEndId", verwijzing)))))))));
        await blad.GetByLabel("Fonds", new() { Exact = true }).SelectOptionAsync($"{fonds}");
        await blad.GetByLabel("Bestand van de bank").SetInputFilesAsync(new FilePayload { Name = "bericht.xml", MimeType = "application/xml", Buffer = System.Text.Encoding.UTF8.GetBytes($"{bericht}") });
        await blad.GetByRole(AriaRole.Button, new() { Name = "Bericht verwerken" }).ClickAsync();
    }

    private async Task Registreer(string rol, string houder, string naam)
    {
        var blad = await browser.Als(rol, javascript: false);
        await blad.GotoAsync($"/rekening?houder={houder}");
        await Vul(blad, Iban, naam);
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "De rekening is bewaard." }).WaitForAsync();
    }

    private async Task Bevestig(string rol, string houder)
    {
        var blad = await browser.Als(rol, javascript: false);
        await blad.GotoAsync($"/rekening?houder={houder}");
        await Herhaal(blad, Iban);
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "De rekening is bevestigd en in gebruik." }).WaitForAsync();
    }

    private static async Task Vul(IPage blad, string iban, string naam)
    {
        await blad.GetByLabel("Rekeningnummer (IBAN)", new() { Exact = true }).FillAsync(iban);
        await blad.GetByLabel("Op naam van").FillAsync(naam);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Rekening registreren" }).ClickAsync();
    }

    private static async Task Herhaal(IPage blad, string iban)
    {
        await blad.GetByLabel("Schrijf het rekeningnummer (IBAN) nog eens").FillAsync(iban);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Rekening bevestigen" }).ClickAsync();
    }
}
