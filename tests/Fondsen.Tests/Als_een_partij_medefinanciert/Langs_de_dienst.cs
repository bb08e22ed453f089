using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Als_een_partij_medefinanciert;

/// <summary>Co-financing, European money and a division over the real service, its database and its bus.</summary>
public sealed class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Regering = "demo-regering";
    private const string Team = "demo-gebiedsteam-REFREG01";
    private const string AnderTeam = "demo-gebiedsteam-REFREG05";

    [Fact]
    public async Task Wordt_geld_van_een_partij_krediet_dat_in_het_grootboek_staat()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var voorstel = new { partij = "0207.500.123", bedrag = "500.00", vorm = "geld", voorwaarde = "De raad stemt in." };
        (await werking.Doet(AnderTeam, $"/{fonds}/medefinancieringen", voorstel)).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/medefinancieringen", voorstel)).Uitslag.ShouldBe("409 nog-niet-bekend");
        (await werking.Doet(Team, $"/{fonds}/medefinancieringen", new { partij = "0207500124", bedrag = "500.00", vorm = "geld" })).Status.ShouldBe(400);
        (await werking.Doet(Team, $"/{fonds}/medefinancieringen", "{}")).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Team, $"/{fonds}/medefinancieringen", voorstel)).Uitslag.ShouldBe("200");
        (await werking.Vraag("select count(*) from dossierlog where gebeurtenis like '%raad stemt%'")).ShouldBe(["0"], "de voorwaarde staat in de bijlage");
        var pad = $"/{fonds}/medefinancieringen/{await Deel(fonds, nameof(MedefinancieringWerdToegezegd), "medefinanciering")}";
        var lijn = new { referentie = "Raadsbesluit 3", entiteit = "OVO000001", begrotingsartikel = "QB0-1QCG2NY-WT", jaar = Werking.Vandaag.Year };
        (await werking.Doet(Regering, $"{pad}/bevestiging", lijn)).Uitslag.ShouldBe("409 voorwaarde-niet-vervuld");
        (await werking.Doet(Regering, $"{pad}/bevestiging", new { lijn.referentie, lijn.entiteit, lijn.begrotingsartikel, lijn.jaar, voorwaardeVervuld = true })).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"{pad}/stortingen", new { bedrag = "0.00", datum = Werking.Vandaag })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"{pad}/stortingen", new { bedrag = "500.01", datum = Werking.Vandaag })).Uitslag.ShouldBe("409 meer-dan-bevestigd");
        (await werking.Doet(Regering, $"{pad}/stortingen", new { bedrag = "200.00", datum = Werking.Vandaag })).Uitslag.ShouldBe("200");
        (await werking.Doet(Team, $"{pad}/intrekking", new { reden = "x" })).Uitslag.ShouldBe("409 medefinanciering-al-bevestigd");

        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        boek.GetProperty("debet").GetString().ShouldBe(boek.GetProperty("credit").GetString());
        string Saldo(string rekening) => boek.GetProperty("rekeningen").EnumerateArray().Single(r => r.GetProperty("rekening").GetString() == rekening).GetProperty("bedrag").GetString()!;
        (Saldo("beschikbareVak"), Saldo("beschikbareVek"), Saldo("teOntvangen"), Saldo("ontvangen"), Saldo("bijdrageDerden")).ShouldBe(("2500.00", "2200.00", "300.00", "200.00", "-500.00"));
    }

    [FeitOpPostgres]
    public async Task Wordt_toegekend_europees_geld_krediet_en_hangt_er_geen_vreemd_contract_aan()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var voorstel = new { programma = "efro", oproep = "Oproep 3", bedrag = "1000.00", aandeel = 40.5m, referentie = "EU-12" };
        (await werking.Doet(AnderTeam, $"/{fonds}/eu-aanvragen", voorstel)).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet(Team, $"/{fonds}/eu-aanvragen", new { voorstel.programma, voorstel.oproep, voorstel.bedrag, aandeel = 100.01m, voorstel.referentie })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Team, $"/{fonds}/eu-aanvragen", voorstel)).Uitslag.ShouldBe("200");
        var pad = $"/{fonds}/eu-aanvragen/{await Deel(fonds, nameof(EuAanvraagWerdVoorbereid), "euAanvraag")}";
        (await werking.Doet(Team, $"{pad}/contracten", new { contract = Guid.CreateVersion7() })).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Doet(Team, $"{pad}/indiening", new { datum = Werking.Vandaag })).Uitslag.ShouldBe("200");
        var jaar = Werking.Vandaag.Year;
        object Besluit(params object?[] jaren) => new { besluit = "Besluit 7", entiteit = "OVO000001", begrotingsartikel = "QB0-1QCG2NY-WT", jaren };
        (await werking.Doet(Regering, $"{pad}/goedkeuring", Besluit())).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"{pad}/goedkeuring", Besluit([null]))).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"{pad}/goedkeuring", Besluit(new { jaar, bedrag = "1.00" }, new { jaar, bedrag = "1.00" }))).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"{pad}/goedkeuring", Besluit(new { jaar, bedrag = "1000.01" }))).Uitslag.ShouldBe("409 meer-dan-gevraagd");
        (await werking.Doet(Regering, $"{pad}/goedkeuring", Besluit(new { jaar, bedrag = "600.00" }, new { jaar = jaar + 1, bedrag = "400.00" }))).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"{pad}/ontvangsten", new { bedrag = "700.00", datum = Werking.Vandaag })).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"{pad}/weigering", new { besluit = "x" })).Uitslag.ShouldBe("409 eu-aanvraag-al-goedgekeurd");
        (await werking.Vraag($"select r.jaar || ' ' || r.debet from boekingsregel r where r.fonds = '{fonds}' and r.rekening = 'Ontvangen' order by r.jaar")).ShouldBe([$"{jaar} 600.00", $"{jaar + 1} 100.00"]);
    }

    [FeitOpPostgres]
    public async Task Verdeelt_het_gebiedsteam_een_bedrag_over_de_gemeenten_van_het_programma()
    {
        var (fonds, _, _) = await werking.MetFonds();
        await werking.Programmas.Meld(
            new GemeenteWerdBijReferentieregioIngedeeld("11001", "REFREG01", new(2019, 1, 1)), new GemeenteWerdBijReferentieregioIngedeeld("11002", "REFREG01", new(2019, 1, 1)),
            new GemeenteWerdBijReferentieregioIngedeeld("13008", "REFREG03", new(2019, 1, 1)), new GemeenteWerdBijReferentieregioIngedeeld("13001", "REFREG03", new(2019, 1, 1)));
        await Wacht.TotDat(async () => (await werking.Vraag("select nis from gemeenteindeling")).Count == 4);

        (await werking.Doet(AnderTeam, $"/{fonds}/verdelingen", new { onderwerp = "Onderhoud", bedrag = "0.10", soort = "gelijk" })).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet(Team, $"/{fonds}/verdelingen", new { onderwerp = "Onderhoud", bedrag = "0.10", soort = "inwoners" })).Uitslag.ShouldBe("409 cijfer-onbekend");
        (await werking.Doet(Team, $"/{fonds}/verdelingen", new { onderwerp = "Onderhoud", bedrag = "0.10", soort = "gelijk", gemeenten = new string?[] { null } })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Team, $"/{fonds}/verdelingen", new { onderwerp = "Onderhoud", bedrag = "0.10", soort = "gelijk" })).Uitslag.ShouldBe("200");
        var verdeling = await Deel(fonds, nameof(VerdeelsleutelWerdVastgesteld), "verdeling");
        (await werking.Doet(Team, $"/{fonds}/verdelingen/{verdeling}/correcties", new { onderwerp = "Minder", bedrag = "-0.01" })).Uitslag.ShouldBe("200");
        (await werking.Vraag($"select string_agg(a->>'nis' || ' ' || (a->>'bedrag'), ', ') from dossierlog l, json_array_elements(l.gebeurtenis::json->'aandelen') a where l.dossier = '{fonds}' and l.type = 'VerdeelsleutelWerdVastgesteld' group by l.versie order by l.versie"))
            .ShouldBe(["11001 0.04, 11002 0.03, 13008 0.03", "11001 -0.01, 11002 0.00, 13008 0.00"]);
    }

    private async Task<string> Deel(Guid fonds, string type, string veld) =>
        (await werking.Vraag($"select gebeurtenis::json->>'{veld}' from dossierlog where dossier = '{fonds}' and type = '{type}' order by versie")).Single();
}
