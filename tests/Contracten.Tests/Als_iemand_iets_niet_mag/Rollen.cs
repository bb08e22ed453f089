using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_iets_niet_mag;

[Collection(OverHttp.Naam)]
public sealed class Rollen(Werking werking)
{
    private const string Voorzitter = "demo-voorzitter-gemeenteraad-11002";

    private static readonly string[] Alle =
    [
        "demo-regering", "demo-gouverneur-REFREG01", "demo-gebiedsteam-REFREG01", "demo-gemandateerde", "demo-parlement", "demo-rekenhof",
        "demo-audit-vlaanderen", "demo-bemiddelaar", "demo-platformbeheer", $"demo-partner-{Verzoeken.Partner}", "demo-burgemeester-11002", Voorzitter,
        "demo-algemeen-directeur-11002", "demo-financieel-directeur-11002", "demo-gemeentemedewerker-11002", "demo-raadslid-11002",
    ];

    /// <summary>Per use case the roles that pass its door; everybody else gets 403.</summary>
    private static readonly Dictionary<string, string[]> Deuren = new()
    {
        [""] = ["gebiedsteam"],
        ["/voorlegging"] = ["gebiedsteam"],
        ["/intrekking"] = ["gebiedsteam"],
        ["/middelenaanvraag"] = ["gebiedsteam"],
        ["/voorwaarden/x/vervulling"] = ["gebiedsteam"],
        ["/toezicht"] = ["gouverneur", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur"],
        ["/opmerkingen"] =
            ["gebiedsteam", "gemandateerde", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemeentemedewerker", "financieel-directeur", "partner"],
        ["/opmerkingen/x/afhandeling"] = ["gebiedsteam"],
        ["/visum"] = ["financieel-directeur"],
        ["/ondertekening"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/weigering"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/ontbinding"] = ["gebiedsteam", "gemandateerde"],
        ["/opzegging"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/avenanten"] = ["gebiedsteam"],
        ["/avenanten/x/voorlegging"] = ["gebiedsteam"],
        ["/avenanten/x/middelenaanvraag"] = ["gebiedsteam"],
        ["/avenanten/x/intrekking"] = ["gebiedsteam"],
        ["/avenanten/x/visum"] = ["financieel-directeur"],
        ["/avenanten/x/ondertekening"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/avenanten/x/weigering"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/mijlpalen/x/verslag"] = ["gemeentemedewerker", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/mijlpalen/x/ondertekening"] = ["burgemeester", "algemeen-directeur", "gemandateerde", "partner", "gemeentemedewerker", "raadslid"],
        ["/papieren-handtekening"] = ["gebiedsteam", "gemeentemedewerker", "algemeen-directeur", "burgemeester", "voorzitter-gemeenteraad", "partner"],
        ["/papieren-handtekening/x/bevestiging"] = ["gebiedsteam", "gemeentemedewerker", "algemeen-directeur", "burgemeester", "voorzitter-gemeenteraad", "partner"],
        ["/mijlpalen/x/aanvaarding"] = ["gebiedsteam", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/ingebrekestellingen"] = ["gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/ingebrekestellingen/x/herstelmelding"] = ["gemeentemedewerker", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/ingebrekestellingen/x/herstel"] = ["gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen"] = ["gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/bemiddelaars"] = ["regering", "gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/bemiddelaars/y/aanvaarding"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/bemiddelaars/y/weigering"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/voorstellen"] = ["bemiddelaar"],
        ["/geschillen/x/vergelijk"] = ["bemiddelaar", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/vergelijk/aanvaarding"] = ["voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/geschillen/x/mislukking"] = ["bemiddelaar"],
        ["/rechtsgangen"] = ["gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/rechtsgangen/x/uitspraak"] = ["gebiedsteam", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
        ["/kennisnames"] = ["voorzitter-gemeenteraad", "algemeen-directeur"],
        ["/mijlpalen/x/terugsturing"] = ["gebiedsteam", "burgemeester", "algemeen-directeur", "gemandateerde", "partner"],
    };

    public static TheoryData<string> Adressen => [.. Deuren.Keys];

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Komen_alleen_binnen_waar_ze_horen(string deur)
    {
        var pad = deur.Length == 0 ? "" : $"/{Guid.Empty}{deur.Replace("/x/", $"/{Guid.Empty}/", StringComparison.Ordinal).Replace("/y/", $"/{Guid.Empty}/", StringComparison.Ordinal)}";
        (await werking.Post(null, pad, "{}")).Moet(401);
        foreach (var client in Alle)
        {
            var status = (await werking.Post(client, pad, "{}")).Status;
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
    public async Task Mag_alleen_het_gebiedsteam_een_ontwerp_wijzigen()
    {
        foreach (var client in Alle.Where(c => c != Verzoeken.Team))
        {
            (await werking.Stuur(HttpMethod.Put, client, $"/{Guid.Empty}/inhoud", "{}")).Moet(403);
        }
    }

    [Fact]
    public async Task Bestaat_een_ontwerp_niet_voor_wie_het_niet_mag_zien()
    {
        var contract = await werking.StelOp();
        foreach (var client in new[] { null, "demo-parlement", "demo-rekenhof", "demo-bemiddelaar", "demo-raadslid-11002", "demo-burgemeester-11001", "demo-gebiedsteam-REFREG02", "demo-partner-0207500123" })
        {
            (await werking.Get(client, $"/{contract}/tekst")).Weigert(404, "niet-gevonden").Json!["detail"].ShouldNotBeNull();
        }

        foreach (var client in new[] { "demo-regering", "demo-gouverneur-REFREG01", Verzoeken.Team, "demo-gemandateerde", "demo-burgemeester-11002", $"demo-partner-{Verzoeken.Partner}" })
        {
            (await werking.Get(client, $"/{contract}/tekst")).Moet(200);
        }
    }

    [Fact]
    public async Task Klinkt_een_verborgen_contract_precies_als_een_dat_niet_bestaat()
    {
        var verborgen = await werking.StelOp();
        var onbestaand = Guid.CreateVersion7();

        var een = (await werking.Get("demo-parlement", $"/{verborgen}/tekst")).Weigert(404, "niet-gevonden");
        var twee = (await werking.Get("demo-parlement", $"/{onbestaand}/tekst")).Weigert(404, "niet-gevonden");

        een.Json!["detail"]!.GetValue<string>().Replace($"{verborgen}", "", StringComparison.Ordinal)
            .ShouldBe(twee.Json!["detail"]!.GetValue<string>().Replace($"{onbestaand}", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zegt_een_foute_inhoud_niets_over_een_verborgen_ontwerp()
    {
        var contract = await werking.StelOp();

        (await werking.Stuur(HttpMethod.Put, "demo-gebiedsteam-REFREG02", $"/{contract}/inhoud", "{}")).Weigert(404, "niet-gevonden");
        (await werking.Post("demo-burgemeester-11001", $"/{contract}/ondertekening", "{}")).Weigert(404, "niet-gevonden");
        (await werking.Post("demo-financieel-directeur-11001", $"/{contract}/visum", "{}")).Weigert(404, "niet-gevonden");
    }

    [Fact]
    public async Task Ziet_een_raadslid_een_voorgelegd_contract_en_iedereen_een_ondertekend()
    {
        var (voorgelegd, _) = await werking.LegVoor();
        (await werking.Get("demo-raadslid-11002", $"/{voorgelegd}/tekst")).Moet(200);
        (await werking.Get("demo-raadslid-11001", $"/{voorgelegd}/tekst")).Moet(404);
        (await werking.Get(null, $"/{voorgelegd}/tekst")).Moet(404);

        (await werking.Get(null, $"/{await werking.BrengInWerking()}/tekst")).Moet(200);
    }

    [Fact]
    public async Task Tekent_niemand_voor_een_andere_gemeente()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);
        (await werking.Post("demo-gemeentemedewerker-11001", $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Weigert(403, "niet-verantwoordelijk");
        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Post("demo-burgemeester-11001", $"{mijlpaal}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Weigert(403, "niet-verantwoordelijk");
        (await werking.Post("demo-gebiedsteam-REFREG02", $"{mijlpaal}/terugsturing", new { reden = "Neen." })).Weigert(403, "niet-beoordelaar");
        (await werking.Post("demo-burgemeester-11002", $"{mijlpaal}/aanvaarding")).Weigert(403, "niet-beoordelaar");
    }

    [Fact]
    public async Task Stelt_een_gebiedsteam_geen_contract_op_buiten_de_eigen_regios()
    {
        (await werking.Post("demo-gebiedsteam-REFREG02", "", Verzoeken.Contract())).Weigert(403, "buiten-uw-regio");
        (await werking.Post("demo-gebiedsteam", "", Verzoeken.Contract())).Moet(201);
    }
}
