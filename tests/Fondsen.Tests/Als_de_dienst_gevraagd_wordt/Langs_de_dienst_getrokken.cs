using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fondsen.Tests.Hulp.Belofte;

namespace Gebiedswerking.Fondsen.Tests.Als_de_dienst_gevraagd_wordt;

/// <summary>Drawing, claiming back and noting the budget advice, over the bus and over HTTP.</summary>
public sealed class Langs_de_dienst_getrokken(Werking werking) : IClassFixture<Werking>
{
    private const string Directeur = "demo-financieel-directeur-11002";

    [FeitOpPostgres]
    public async Task Trekt_een_gemeente_geld_en_betaalt_ze_terug_wat_te_veel_was()
    {
        var (fonds, _, mandatering) = await werking.MetFonds();
        string[] leden = [await werking.Persoon("demo-gemandateerde"), await werking.Persoon("demo-gemandateerde-2")];
        await werking.Mandaten.Meld(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("1500.00"), leden));
        var verleend = Voorbeeld.MandateringVerleend(mandatering, [.. leden]);
        await werking.Programmas.Meld(verleend with
        {
            GeldigVan = Werking.Vandaag.AddYears(-1), GeldigTot = Werking.Vandaag.AddYears(1), Collectief = [.. verleend.Collectief.Select(l => l with { Van = Werking.Vandaag.AddYears(-1) })],
        });
        var contract = Guid.CreateVersion7();
        var vraag = Belofte.Vraagt(1, Trekkingsrecht, "100.00", "200.00");
        await werking.Contracten.Meld(
            vraag with { Contract = contract, Fonds = fonds, Mandatering = mandatering, Delen = [new Jaardeel(Werking.Vandaag.Year, Voorbeeld.Eur("300.00"))] },
            new ContractTradInWerking(contract, Werking.Vandaag), new MijlpaalWerdAanvaard(contract, Stap(1, 1), Voorbeeld.Eur("100.00"), null, leden[0]));
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "TrekkingsruimteWerdGeopend");

        var trekking = $"/{fonds}/contracten/{contract}/verbintenissen/{Verbintenis(1).Waarde}/trekkingen";
        var voor = await werking.Vraag("select count(*) from dossierlog");
        (await werking.Doet("demo-financieel-directeur-44021", trekking, new { bedrag = "10.00", referentie = "Factuur 1" })).Uitslag.ShouldBe("403 niet-de-begunstigde");
        foreach (var fout in new object[] { new { }, new { bedrag = "0.00", referentie = "x" }, new { bedrag = "-1.00", referentie = "x" }, new { bedrag = "10.00" }, new { bedrag = "10.00", referentie = "a\nb" } })
        {
            (await werking.Doet(Directeur, trekking, fout)).Uitslag.ShouldBe("400 ongeldige-invoer");
        }

        (await werking.Doet(Directeur, trekking, new { bedrag = "100.01", referentie = "Factuur 1" })).Uitslag.ShouldBe("409 trekkingsruimte-ontoereikend");
        (await werking.Doet(Directeur, trekking.Replace($"{contract}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal), new { bedrag = "1.00", referentie = "x" })).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Vraag("select count(*) from dossierlog")).ShouldBe(voor);
        (await werking.Doet(Directeur, trekking, new { bedrag = "60.00", referentie = "Factuur 4711" })).Uitslag.ShouldBe("200");
        (await werking.Vraag("select count(*) from dossierlog where gebeurtenis like '%4711%'")).ShouldBe(["0"], "wat iemand schrijft, staat in de bijlage");
        var opdracht = (await werking.Vraag("select gebeurtenis::json->>'betaalopdracht' from dossierlog where type = 'BetaalopdrachtWerdAangemaakt'")).ShouldHaveSingleItem();
        await werking.MetRekeningen(Voorbeeld.Antwerpen.Cijfers);
        foreach (var stap in new[] { "goedkeuring", "verzending" })
        {
            (await werking.Doet("demo-gemandateerde", $"/{fonds}/betaalopdrachten/{opdracht}/{stap}", new { })).Uitslag.ShouldBe("200");
        }

        (await werking.Doet("demo-gemandateerde", $"/{fonds}/betaalopdrachten/{opdracht}/betaling", new { datum = Werking.Vandaag })).Uitslag.ShouldBe("200");
        (await werking.Doet(Directeur, $"{trekking}/afsluiting", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet(Directeur, $"{trekking}/afsluiting", new { })).Uitslag.ShouldBe("409 niets-af-te-staan");

        var claim = new { schuldenaar = Voorbeeld.Antwerpen.Cijfers, bedrag = "20.00", reden = "Dubbele factuur" };
        (await werking.Doet("demo-gebiedsteam-REFREG02", $"/{fonds}/contracten/{contract}/terugvorderingen", claim)).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet("demo-gemandateerde-3", $"/{fonds}/contracten/{contract}/terugvorderingen", claim)).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/contracten/{contract}/terugvorderingen", new { })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/contracten/{contract}/terugvorderingen", claim)).Uitslag.ShouldBe("200");
        var id = (await werking.Vraag("select gebeurtenis::json->>'terugvordering' from dossierlog where type = 'TerugvorderingWerdVoorgesteld'")).ShouldHaveSingleItem();
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/terugvorderingen/{id}/goedkeuring", new { })).Uitslag.ShouldBe("403 tweede-persoon-nodig");
        (await werking.Doet("demo-gemandateerde-2", $"/{fonds}/terugvorderingen/{id}/goedkeuring", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-regering", $"/{fonds}/terugvorderingen/{id}/ontvangsten", new { bedrag = "5.00", datum = Werking.Vandaag })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/terugvorderingen/{id}/intrekking", new { reden = "x" })).Uitslag.ShouldBe("409 al-deels-ontvangen");
        (await werking.Doet("demo-regering", $"/{fonds}/terugvorderingen/{id}/kwijtschelding", new { referentie = "VR 2026 0101 DOC.0001/1" })).Uitslag.ShouldBe("200");

        var toets = $"/{fonds}/contracten/{contract}/begrotingstoets";
        (await werking.Doet("demo-gemandateerde-3", toets, new { vrijgesteld = true })).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        foreach (var fout in new object[] { new { }, new { vrijgesteld = true, adviesInspectie = "x" }, new { adviesInspectie = "x" } })
        {
            (await werking.Doet("demo-regering", toets, fout)).Uitslag.ShouldBe("400 ongeldige-invoer");
        }

        (await werking.Doet("demo-regering", toets, new { adviesInspectie = "IF/1", begrotingsakkoord = "BA/1" })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", toets, new { adviesInspectie = "IF/1", begrotingsakkoord = "BA/1" })).Uitslag.ShouldBe("409 toets-al-genoteerd");
        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        boek.GetProperty("debet").GetString().ShouldBe(boek.GetProperty("credit").GetString());
        (await werking.Vraag("select sum(debet - credit)::text from boekingsregel where rekening = 'TerugOntvangen'")).ShouldBe(["5.00"]);
        (await werking.Vraag("select count(*) from geparkeerd")).ShouldBe(["0"]);
    }
}
