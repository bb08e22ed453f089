using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Als_de_bank_antwoordt;

public sealed class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Lid = "demo-gemandateerde";
    private const string Tweede = "demo-gemandateerde-2";
    private const string Regering = "demo-regering";
    private static readonly XNamespace Ns = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    [Fact]
    public async Task Gaat_van_goedkeuring_over_een_bestand_en_een_bericht_tot_betaald()
    {
        var (fonds, opdracht) = await Goedgekeurd();
        (await werking.Doet("demo-gemandateerde-3", $"/{fonds}/betaalbestanden", new { })).Uitslag.ShouldBe("409 niets-te-verzenden");
        (await werking.Doet(Lid, $"/{fonds}/betaalbestanden", new { opdrachten = Array.Empty<Guid>() })).Uitslag.ShouldBe("400 ongeldige-invoer");
        using var gemaakt = await werking.Zend(Lid, $"/{fonds}/betaalbestanden", JsonContent.Create(new { opdrachten = new[] { opdracht } }));
        gemaakt.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bestand = gemaakt.Headers.Location!.OriginalString.Split('/')[^1];

        var (xml, koppen) = await Haal(Tweede, $"/{fonds}/betaalbestanden/{bestand}");
        koppen.ShouldContain("no-store");
        (await Haal(Regering, $"/{fonds}/betaalbestanden/{bestand}")).Xml.ShouldBe(xml);
        (await werking.Leest("demo-gemandateerde-3", $"/{fonds}/betaalbestanden/{bestand}")).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Leest("demo-rekenhof", $"/{fonds}/betaalbestanden/{bestand}")).Status.ShouldBe(403);
        Bankxml.Bezwaren(xml, "pain.001.001.09").ShouldBeEmpty();
        var betalingen = XDocument.Load(new MemoryStream(xml)).Descendants(Ns + "CdtTrfTxInf").Select(t => (t.Element(Ns + "PmtId")!.Value, t.Element(Ns + "Amt")!.Value)).ToList();
        betalingen.Select(b => b.Item2).ShouldBe(["1000.00", "500.00"]);

        (await Stuur(Lid, fonds, Bankxml.Geboekt("FOUT", Werking.Vandaag, (betalingen[0].Item1, "1000.00"), (betalingen[1].Item1, "500.01")))).Uitslag.ShouldBe("400 bankbericht-geweigerd");
        (await Stuur("demo-gemandateerde-3", fonds, Bankxml.Geboekt("A", Werking.Vandaag, betalingen[0]))).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await Stuur(Lid, fonds, Bankxml.Geboekt("A", Werking.Vandaag, betalingen[0]))).Uitslag.ShouldBe("200");
        (await Stuur(Regering, fonds, Bankxml.Geboekt("B", Werking.Vandaag, betalingen[1]), alsFormulier: true)).Uitslag.ShouldBe("200");
        var gebeurd = await werking.Gebeurd(fonds);
        gebeurd[^1].ShouldBe("BetalingWerdUitgevoerd");
        (await Stuur(Lid, fonds, Bankxml.Geboekt("B", Werking.Vandaag, betalingen[1]))).Uitslag.ShouldBe("200");
        (await werking.Gebeurd(fonds)).ShouldBe(gebeurd, "hetzelfde bericht wijzigt niets");
        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        boek.GetProperty("rekeningen").EnumerateArray().Single(r => r.GetProperty("rekening").GetString() == "betaald").GetProperty("bedrag").GetString().ShouldBe("1500.00");

        (await werking.Vraag($"select gebeurtenis::json->>'aanvaard' from dossierlog where dossier = '{fonds}' and type = 'BetaalopdrachtWerdAangemaakt'"))
            .ShouldBe([$"{Werking.Vandaag:yyyy-MM-dd}"], "vanaf de aanvaarding telt de betaaltermijn");
        foreach (var iban in new[] { Bankproef.Iban, Bankproef.AndereIban })
        {
            (await werking.Vraag($"select type from dossierlog where bron = 'fondsen' and gebeurtenis like '%{iban}%'")).ShouldBeEmpty("een rekeningnummer staat niet in de openbare bron");
        }

        (await werking.Leest(Lid, $"/rekeningen/{Voorbeeld.Antwerpen}")).Json.GetProperty("inGebruik").GetProperty("slot").GetString().ShouldBe(Bankproef.Iban[^4..]);
        (await werking.Leest("demo-partner-0403019261", $"/rekeningen/{Voorbeeld.Antwerpen}")).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Leest("demo-burgemeester-11002", $"/rekeningen/{Voorbeeld.Antwerpen}")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Staat_een_opdracht_bij_vijftig_gelijktijdige_pogingen_in_een_bestand()
    {
        var (fonds, opdracht) = await Goedgekeurd();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            werking.Doet(i % 2 == 0 ? Lid : Tweede, $"/{fonds}/betaalbestanden", i % 3 == 0 ? new { opdrachten = new[] { opdracht } } : new { })));

        antwoorden.Count(a => a.Status == 200).ShouldBe(1);
        antwoorden.Where(a => a.Status != 200).ShouldAllBe(a => a.Uitslag == "409 niets-te-verzenden" || a.Uitslag == "409 betaalopdracht-al-verzonden");
        (await werking.Gebeurd(fonds)).Count(g => g == "BetaalbestandWerdGemaakt").ShouldBe(1);
    }

    [Fact]
    public async Task Weigert_een_vijandig_bericht_en_bewaart_niets()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var voor = await werking.Vraag("select count(*) from dossierlog");
        (await Stuur(Lid, fonds, new byte[5 * 1024 * 1024 + 1])).Uitslag.ShouldBe("413 bankbericht-te-groot");
        (await Stuur(Lid, fonds, [])).Uitslag.ShouldBe("400 geen-bankbericht");
        (await Stuur(Lid, fonds, Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))).Uitslag.ShouldBe("400 bankbericht-geweigerd");
        (await Stuur(Lid, fonds, Bankxml.Geboekt("X", Werking.Vandaag, ("ONBEKEND", "1.00")))).Uitslag.ShouldBe("400 bankbericht-geweigerd");
        (await Stuur(Lid, Guid.CreateVersion7(), Bankxml.Geboekt("X", Werking.Vandaag, ("ONBEKEND", "1.00")))).Uitslag.ShouldBe("404 niet-gevonden");
        foreach (var client in new[] { "demo-gebiedsteam-REFREG01", "demo-rekenhof", "demo-financieel-directeur-13008" })
        {
            (await Stuur(client, fonds, Bankxml.Geboekt("X", Werking.Vandaag, ("ONBEKEND", "1.00")))).Status.ShouldBe(403);
        }

        (await werking.Vraag("select count(*) from dossierlog")).ShouldBe(voor);
    }

    /// <summary>A contract of 1500.00, of which two entiteiten pay 1000.00 and 500.00, with its milestone approved.</summary>
    private async Task<(Guid Fonds, Guid Opdracht)> Goedgekeurd()
    {
        await werking.MetRekeningen(Voorbeeld.Antwerpen.Cijfers, "OVO000001", "OVO000002");
        var (fonds, _, mandatering) = await werking.MetFonds();
        string[] leden = [await werking.Persoon(Lid), await werking.Persoon(Tweede)];
        var (contract, mijlpaal) = (Guid.CreateVersion7(), new MijlpaalId(Guid.CreateVersion7()));
        await werking.Mandaten.Meld(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("1500.00"), leden));
        var verleend = Voorbeeld.MandateringVerleend(mandatering, leden);
        await werking.Programmas.Meld(verleend with
        {
            GeldigVan = Werking.Vandaag.AddYears(-1), GeldigTot = Werking.Vandaag.AddYears(1), Collectief = [.. verleend.Collectief.Select(l => l with { Van = Werking.Vandaag.AddYears(-1) })],
        });
        await werking.Contracten.Meld(Voorbeeld.Vraag(1, "1500.00", jaar: Werking.Vandaag.Year) with
        {
            Contract = contract, Fonds = fonds, Mandatering = mandatering, Mijlpalen = [new(mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1500.00"))],
        });
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "MiddelenWerdenGereserveerd");
        await werking.Contracten.Meld(new ContractTradInWerking(contract, Werking.Vandaag), new MijlpaalWerdAanvaard(contract, mijlpaal, Voorbeeld.Eur("1500.00"), null, leden[0]));
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "BetaalopdrachtWerdAangemaakt");
        (await werking.Doet(Tweede, $"/{fonds}/betaalopdrachten/{mijlpaal.Waarde}/goedkeuring", new { })).Uitslag.ShouldBe("200");
        return (fonds, mijlpaal.Waarde);
    }

    private async Task<Antwoord> Stuur(string client, Guid fonds, byte[] bericht, bool alsFormulier = false)
    {
        var inhoud = new ByteArrayContent(bericht);
        inhoud.Headers.ContentType = new("application/xml");
        using HttpContent alles = alsFormulier ? new MultipartFormDataContent { { inhoud, "bestand", "bericht.xml" } } : inhoud;
        using var antwoord = await werking.Zend(client, $"/{fonds}/bankberichten", alles);
        var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        return new Antwoord((int)antwoord.StatusCode, json.TryGetProperty("type", out var type) ? type.GetString()!.Split(':')[^1] : "", json);
    }

    private async Task<(byte[] Xml, string Koppen)> Haal(string client, string pad)
    {
        using var antwoord = await werking.Zend(client, pad, null);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        return (await antwoord.Content.ReadAsByteArrayAsync(), $"{antwoord.Headers}");
    }
}
