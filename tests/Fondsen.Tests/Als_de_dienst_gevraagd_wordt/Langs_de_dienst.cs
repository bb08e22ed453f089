using System.Text.Json;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Als_de_dienst_gevraagd_wordt;

public sealed class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Regering = "demo-regering";

    private static readonly string[] Alle =
    [
        Regering, "demo-gouverneur-REFREG01", "demo-gebiedsteam-REFREG01", "demo-gemandateerde", "demo-parlement", "demo-rekenhof",
        "demo-audit-vlaanderen", "demo-bemiddelaar", "demo-platformbeheer", "demo-partner-0403019261", "demo-burgemeester-13008",
        "demo-algemeen-directeur-13008", "demo-financieel-directeur-13008", "demo-raadslid-13008",
    ];

    /// <summary>Per use case the roles that pass its door; everybody else gets 403.</summary>
    private static readonly Dictionary<string, string[]> Deuren = new()
    {
        [""] = ["regering"],
        ["/inbrengen"] = ["regering", "gemandateerde"],
        ["/inbrengen/x/bevestiging"] = ["regering"],
        ["/inbrengen/x/correctie"] = ["regering"],
        ["/betaalopdrachten/x/goedkeuring"] = ["gemandateerde"],
        ["/betaalopdrachten/x/verzending"] = ["gemandateerde"],
        ["/betaalopdrachten/x/betaling"] = ["gemandateerde", "regering"],
        ["/betaalopdrachten/x/mislukking"] = ["gemandateerde", "regering"],
        ["/betaalopdrachten/x/herneming"] = ["gebiedsteam"],
        ["/medefinancieringen"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/medefinancieringen/x/bevestiging"] = ["regering"],
        ["/medefinancieringen/x/stortingen"] = ["regering"],
        ["/medefinancieringen/x/intrekking"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/eu-aanvragen"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/eu-aanvragen/x/indiening"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/eu-aanvragen/x/goedkeuring"] = ["regering"],
        ["/eu-aanvragen/x/weigering"] = ["regering"],
        ["/eu-aanvragen/x/intrekking"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/eu-aanvragen/x/ontvangsten"] = ["regering"],
        ["/eu-aanvragen/x/contracten"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/eu-aanvragen/x/contracten/x/ontkoppeling"] = ["regering", "gebiedsteam", "gemandateerde"],
        ["/verdelingen"] = ["gebiedsteam", "gemandateerde"],
        ["/verdelingen/x/correcties"] = ["gebiedsteam", "gemandateerde"],
        ["/betaalopdrachten/x/intrekking"] = ["gemandateerde"],
        ["/betaalbestanden"] = ["gemandateerde"],
        ["/overdrachten"] = ["regering"],
        ["/herprofileringen"] = ["regering"],
        ["/verschuivingen"] = ["gemandateerde"],
        ["/vastlegging-na-termijn"] = ["regering"],
        ["/inbrengen/x/intrekking"] = ["regering", "gemandateerde"],
        ["/contracten/x/verbintenissen/x/trekkingen"] = ["financieel-directeur", "algemeen-directeur", "partner"],
        ["/contracten/x/verbintenissen/x/trekkingen/afsluiting"] = ["financieel-directeur", "algemeen-directeur", "partner"],
        ["/contracten/x/terugvorderingen"] = ["gemandateerde", "gebiedsteam"],
        ["/terugvorderingen/x/goedkeuring"] = ["gemandateerde"],
        ["/terugvorderingen/x/ontvangsten"] = ["gemandateerde", "regering"],
        ["/terugvorderingen/x/kwijtschelding"] = ["regering"],
        ["/terugvorderingen/x/intrekking"] = ["gemandateerde"],
        ["/contracten/x/begrotingstoets"] = ["regering", "gemandateerde"],
        ["/grootboek"] = ["regering", "gemandateerde", "rekenhof"],
    };

    public static TheoryData<string> Adressen => [.. Deuren.Keys];

    [Fact]
    public async Task Leidt_een_aanvraag_over_de_bus_tot_een_reservering_en_een_betaling()
    {
        var (fonds, programma, mandatering) = await werking.MetFonds();
        (await werking.Doet(Regering, "", Werking.Voorstel(programma))).Uitslag.ShouldBe("409 fonds-bestaat-al");
        string[] leden = [await werking.Persoon("demo-gemandateerde"), await werking.Persoon("demo-gemandateerde-2")];
        var contract = Guid.CreateVersion7();
        var mijlpaal = new MijlpaalId(Guid.CreateVersion7());
        var vraag = Voorbeeld.Vraag(1, "1500.00", jaar: Werking.Vandaag.Year) with
        {
            Contract = contract, Fonds = fonds, Mandatering = mandatering, Mijlpalen = [new(mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1500.00"))],
        };

        await werking.Contracten.Meld(vraag);
        await Wacht.TotDat(async () => (await werking.Vraag("select contract from wachtende_aanvraag")).Contains($"{contract}"));
        await werking.Mandaten.Meld(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("1500.00"), leden));
        var verleend = Voorbeeld.MandateringVerleend(mandatering, [.. leden]);
        await werking.Programmas.Meld(verleend with
        {
            GeldigVan = Werking.Vandaag.AddYears(-1), GeldigTot = Werking.Vandaag.AddYears(1), Collectief = [.. verleend.Collectief.Select(l => l with { Van = Werking.Vandaag.AddYears(-1) })],
        });
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "MiddelenWerdenGereserveerd");
        (await werking.Doet("demo-gemandateerde-3", $"/{fonds}/inbrengen", Werking.Inbreng())).Uitslag.ShouldBe("403 geen-lid-van-collectief");

        await werking.Contracten.Meld(new ContractTradInWerking(contract, Werking.Vandaag), new MijlpaalWerdAanvaard(contract, mijlpaal, Voorbeeld.Eur("1500.00"), null, leden[0]));
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "BetaalopdrachtWerdAangemaakt");
        var opdracht = $"/{fonds}/betaalopdrachten/{mijlpaal.Waarde}";
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/goedkeuring")).Uitslag.ShouldBe("403 tweede-persoon-nodig");
        (await werking.Doet("demo-gemandateerde-3", $"{opdracht}/goedkeuring")).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await werking.Doet("demo-gemandateerde-2", $"{opdracht}/verzending")).Uitslag.ShouldBe("409 betaalopdracht-niet-goedgekeurd");
        (await werking.Doet("demo-gemandateerde-2", $"{opdracht}/goedkeuring", new { })).Uitslag.ShouldBe("409 rekening-ontbreekt");
        await werking.MetRekeningen(Voorbeeld.Antwerpen.Cijfers);
        (await werking.Doet("demo-gemandateerde-2", $"{opdracht}/goedkeuring", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/intrekking", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde-2", $"{opdracht}/goedkeuring", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/verzending", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde-3", $"{opdracht}/mislukking", new { reden = "IBAN bestaat niet" })).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await werking.Doet(Regering, $"{opdracht}/mislukking", new { })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"{opdracht}/mislukking", new { reden = "IBAN bestaat niet" })).Uitslag.ShouldBe("200");
        (await werking.Vraag($"select count(*) from dossierlog where gebeurtenis like '%IBAN%'")).ShouldBe(["0"], "de reden staat in de bijlage");
        (await werking.Doet("demo-gebiedsteam-REFREG02", $"{opdracht}/herneming")).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet("demo-gebiedsteam-REFREG01", $"{opdracht}/herneming", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/goedkeuring")).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde-2", $"{opdracht}/verzending")).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/betaling", new { datum = Werking.Vandaag.AddDays(1) })).Uitslag.ShouldBe("409 betaaldatum-onmogelijk");
        (await werking.Doet("demo-gemandateerde", $"{opdracht}/betaling", new { datum = Werking.Vandaag })).Uitslag.ShouldBe("200");

        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        boek.GetProperty("debet").GetString().ShouldBe(boek.GetProperty("credit").GetString());
        Saldo(boek, "betaald").ShouldBe("1500.00");
        Saldo(boek, "beschikbareVak").ShouldBe("500.00");
        Saldo(boek, "vereffendeVek").ShouldBe("1500.00");
        Saldo(boek, "kredietVak").ShouldBe("-2000.00");
        var gisteren = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek?peildatum={Werking.Vandaag.AddDays(-1):yyyy-MM-dd}")).Json;
        gisteren.GetProperty("regels").GetArrayLength().ShouldBe(0);
        Saldo(gisteren, "betaald").ShouldBe("0.00");

        var ander = vraag with { Contract = Guid.CreateVersion7(), Delen = [new Jaardeel(Werking.Vandaag.Year, Voorbeeld.Eur("0.01"))] };
        await werking.Contracten.Meld(ander);
        await Wacht.TotDat(async () => (await werking.Gebeurd(fonds))[^1] == "ReserveringWerdGeweigerd");
        (await werking.Vraag($"select gebeurtenis from dossierlog where dossier = '{fonds}' and type = 'ReserveringWerdGeweigerd'"))
            .ShouldAllBe(g => g.Contains("mandateringOntoereikend", StringComparison.Ordinal) && !g.Contains("1500", StringComparison.Ordinal));
        (await werking.Vraag("select count(*) from geparkeerd")).ShouldBe(["0"]);
    }

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Komt_alleen_binnen_wie_daar_hoort(string deur)
    {
        var pad = deur.Length == 0 ? "" : $"/{Guid.Empty}{deur.Replace("/x/", $"/{Guid.Empty}/", StringComparison.Ordinal)}";
        var methode = deur == "/grootboek" ? HttpMethod.Get : HttpMethod.Post;
        (await werking.Doet(null, pad, "{}", methode)).Uitslag.ShouldBe("401 niet-aangemeld");
        foreach (var client in Alle)
        {
            var status = (await werking.Doet(client, pad, "{}", methode)).Status;
            if (Deuren[deur].Any(rol => client.StartsWith($"demo-{rol}", StringComparison.Ordinal)))
            {
                status.ShouldBeOneOf(400, 404);
            }
            else
            {
                status.ShouldBe(403, client);
            }
        }
    }

    [Fact]
    public async Task Wordt_vijandige_invoer_geweigerd_en_niets_bewaard()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var voor = await werking.Vraag("select count(*) from dossierlog");
        foreach (var json in new[]
        {
            "[]", "null", "{\"entiteit\": 1}", "{\"onbekend\": true}", "{\"vak\": \"1e9\"}", "{\"vak\": \"1.001\"}", "{\"vak\": \"NaN\"}", "{\"vak\": 1e400}", "{\"jaar\": \"2026\"}", "{\"jaar\": 2147483648}",
            JsonSerializer.Serialize(Werking.Inbreng("OVO1")), JsonSerializer.Serialize(Werking.Inbreng("OVO000001\n")), JsonSerializer.Serialize(Werking.Inbreng(vak: "-0.01")),
            JsonSerializer.Serialize(Werking.Inbreng(vak: "10000000000.00")), JsonSerializer.Serialize(Werking.Inbreng(vak: "99999999999999999999")),
        })
        {
            (await werking.Doet(Regering, $"/{fonds}/inbrengen", json)).Status.ShouldBe(400, json);
        }

        (await werking.Doet(Regering, "", Werking.Voorstel(Guid.CreateVersion7()))).Uitslag.ShouldBe("409 nog-niet-bekend");
        (await werking.Doet(Regering, "", new { programma = Guid.CreateVersion7(), titel = "a\u0000b", decreetsbasis = "x" })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"/{fonds}/inbrengen/{Guid.CreateVersion7()}/bevestiging", new { referentie = new string('x', 201) })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"/{fonds}/inbrengen/{Guid.CreateVersion7()}/bevestiging", new { referentie = "x" })).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/betaalopdrachten/{Guid.CreateVersion7()}/goedkeuring")).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Doet(Regering, $"/{Guid.CreateVersion7()}/inbrengen", Werking.Inbreng())).Uitslag.ShouldBe("404 niet-gevonden");
        foreach (var dag in new[] { "morgen", "2026-13-01", "0000-00-00" })
        {
            (await werking.Leest(Regering, $"/{fonds}/grootboek?peildatum={dag}")).Status.ShouldBe(400, dag);
        }

        foreach (var dag in new[] { "0001-01-01", "9999-12-31" })
        {
            (await werking.Leest(Regering, $"/{fonds}/grootboek?peildatum={dag}")).Status.ShouldBe(200, dag);
        }

        (await werking.Vraag("select count(*) from dossierlog")).ShouldBe(voor);
    }

    [Fact]
    public async Task Waarschuwt_als_een_entiteit_alleen_staat()
    {
        var (programma, mandatering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await werking.Programmas.Meld(Voorbeeld.ProgrammaVastgesteld(programma, mandatering) is var g ? g with { Inhoud = g.Inhoud with { Van = Werking.Vandaag, Tot = Werking.Vandaag.AddYears(4) } } : null!);
        var fonds = (await Wacht.Op(() => werking.Doet(Regering, "", Werking.Voorstel(programma)), a => a.Status == 201)).Json.GetProperty("dossier").GetGuid();
        (await werking.Doet(Regering, $"/{fonds}/inbrengen", Werking.Inbreng())).Json.GetProperty("waarschuwingen").GetArrayLength().ShouldBe(1);
        (await werking.Doet(Regering, $"/{fonds}/inbrengen", Werking.Inbreng("OVO000002"))).Json.TryGetProperty("waarschuwingen", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Krijgt_een_programma_bij_gelijktijdige_pogingen_een_fonds()
    {
        var (_, programma, mandatering) = (0, Guid.CreateVersion7(), Guid.CreateVersion7());
        var vastgesteld = Voorbeeld.ProgrammaVastgesteld(programma, mandatering);
        await werking.Programmas.Meld(vastgesteld with { Inhoud = vastgesteld.Inhoud with { Van = Werking.Vandaag, Tot = Werking.Vandaag.AddYears(4) } });
        await Wacht.TotDat(async () => (await werking.Vraag($"select programma from programma where programma = '{programma}'")).Count == 1);

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => werking.Doet(Regering, "", Werking.Voorstel(programma))));

        antwoorden.Count(a => a.Status == 201).ShouldBe(1);
        antwoorden.Where(a => a.Status != 201).ShouldAllBe(a => a.Status == 409);
    }

    [Fact]
    public async Task Beschrijft_haar_API_zoals_afgesproken()
    {
        var beschrijving = JsonDocument.Parse(await werking.Dienst.Http.GetStringAsync("/api/fondsen/openapi.json")).RootElement;
        Momentopname.Controleer(JsonSerializer.Serialize(beschrijving, new JsonSerializerOptions { WriteIndented = true }), "openapi.json");
    }

    private static string Saldo(JsonElement boek, string rekening) =>
        boek.GetProperty("rekeningen").EnumerateArray().Single(r => r.GetProperty("rekening").GetString() == rekening).GetProperty("bedrag").GetString()!;
}
