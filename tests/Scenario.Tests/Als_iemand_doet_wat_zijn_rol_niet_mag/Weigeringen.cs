using System.Net;

namespace Gebiedswerking.Scenario.Tests.Als_iemand_doet_wat_zijn_rol_niet_mag;

/// <summary>Every step, tried by every role that may not do it, on a contract in the state in which the step is due.</summary>
[Collection("huis")]
public sealed class Weigeringen(Huis huis)
{
    private const string AndereGemeente = "11002";

    private static readonly string[] NooitSchrijvend =
        ["regering", "gouverneur-REFREG03", "parlement", "rekenhof", "audit-vlaanderen", "bemiddelaar", "platformbeheer", $"raadslid-{Contractverhaal.Geel}"];

    [Fact]
    public Task Stelt_alleen_een_gebiedsteam_van_de_regio_een_contract_op() => Elk(
        "/api/contracten", Contractverhaal.Inhoud(),
        [.. NooitSchrijvend, "gemandateerde", .. Gemeentelijk(Contractverhaal.Geel), Partner, "gebiedsteam-REFREG01"]);

    [Fact]
    public async Task Legt_alleen_het_gebiedsteam_van_de_regio_een_contract_voor_en_trekt_alleen_dat_team_het_in()
    {
        var verhaal = await Contractverhaal.Ontwerp(huis);
        string[] wie = [.. NooitSchrijvend, "gemandateerde", .. Gemeentelijk(Contractverhaal.Geel), Partner];
        await Elk($"/api/contracten/{verhaal.Id}/voorlegging", new { }, wie);
        await Elk($"/api/contracten/{verhaal.Id}/intrekking", new { reden = "Poging" }, wie);
        (await verhaal.Doet("gebiedsteam-REFREG01", "voorlegging", new { })).Uitslag.ShouldBe("404 niet-gevonden", "een ontwerp van een andere regio bestaat niet");
    }

    [Fact]
    public async Task Geeft_alleen_de_financieel_directeur_van_een_betalende_gemeente_het_visum()
    {
        var verhaal = await Contractverhaal.TerOndertekening(huis);
        var visum = new { uitkomst = "verleend", meerjarenplan = "MJP" };
        await Elk($"/api/contracten/{verhaal.Id}/visum", visum, [.. NooitSchrijvend, "gemandateerde", Contractverhaal.Team, Partner,
            .. Gemeentelijk(Contractverhaal.Geel).Where(rol => !rol.StartsWith("financieel", StringComparison.Ordinal))]);
        (await verhaal.Doet($"financieel-directeur-{Contractverhaal.Mol}", "visum", visum)).Uitslag.ShouldBe("409 visum-niet-nodig");
        (await verhaal.Doet($"financieel-directeur-{AndereGemeente}", "visum", visum)).Uitslag.ShouldBe("404 niet-gevonden");
    }

    [Fact]
    public async Task Ondertekenen_een_contract_alleen_voorzitter_en_algemeen_directeur_van_een_partij()
    {
        var verhaal = await Contractverhaal.TerOndertekening(huis);
        var handtekening = new { hash = await verhaal.Hash(), grond = Contractverhaal.Raadsbesluit };
        await Elk($"/api/contracten/{verhaal.Id}/ondertekening", handtekening,
            [.. NooitSchrijvend, Contractverhaal.Team, $"burgemeester-{Contractverhaal.Geel}", $"gemeentemedewerker-{Contractverhaal.Geel}", $"financieel-directeur-{Contractverhaal.Geel}"]);
        (await verhaal.Doet("gemandateerde", "ondertekening", handtekening)).Uitslag.ShouldBe("403 niet-bevoegd", "de Vlaamse overheid is geen partij");
        (await verhaal.Doet($"voorzitter-gemeenteraad-{AndereGemeente}", "ondertekening", handtekening)).Uitslag.ShouldBe("404 niet-gevonden");
        (await verhaal.Doet($"algemeen-directeur-{Contractverhaal.Geel}", "ondertekening", handtekening)).Uitslag.ShouldBe("409 visum-ontbreekt");
        (await verhaal.Doet($"algemeen-directeur-{Contractverhaal.Mol}", "ondertekening",
            new { hash = new string('0', 64), grond = Contractverhaal.Raadsbesluit })).Uitslag.ShouldBe("409 hash-komt-niet-overeen");
    }

    [Fact]
    public async Task Rapporteert_alleen_de_partij_die_voor_de_mijlpaal_verantwoordelijk_is()
    {
        var verhaal = await Contractverhaal.InWerking(huis);
        await Elk($"/api/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}/verslag", Contractverhaal.Verslag,
        [
            .. NooitSchrijvend, "gemandateerde", Contractverhaal.Team, Partner, $"voorzitter-gemeenteraad-{Contractverhaal.Geel}",
            $"financieel-directeur-{Contractverhaal.Geel}", $"gemeentemedewerker-{Contractverhaal.Mol}", $"gemeentemedewerker-{AndereGemeente}",
        ]);
    }

    [Fact]
    public async Task Ondertekenen_een_mijlpaal_alleen_burgemeester_en_algemeen_directeur_van_de_verantwoordelijke_en_elk_maar_een_keer()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        var stap = $"mijlpalen/{verhaal.Mijlpaal}/ondertekening";
        var handtekening = new { grond = Contractverhaal.Collegebesluit };
        await Elk($"/api/contracten/{verhaal.Id}/{stap}", handtekening,
        [
            .. NooitSchrijvend, "gemandateerde", Contractverhaal.Team, Partner, $"voorzitter-gemeenteraad-{Contractverhaal.Geel}",
            $"gemeentemedewerker-{Contractverhaal.Geel}", $"burgemeester-{Contractverhaal.Mol}", $"burgemeester-{AndereGemeente}",
        ]);
        await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", stap, handtekening);
        (await verhaal.Doet($"burgemeester-{Contractverhaal.Geel}", stap, handtekening)).Uitslag.ShouldBe("409 handtekening-al-gezet");
    }

    [Fact]
    public async Task Beoordeelt_alleen_het_gebiedsteam_van_de_regio_en_nooit_de_partij_zelf()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        string[] wie =
        [
            .. NooitSchrijvend, "gemandateerde", "gebiedsteam-REFREG01", Partner,
            .. Gemeentelijk(Contractverhaal.Geel), $"burgemeester-{Contractverhaal.Mol}",
        ];
        await Elk($"/api/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}/aanvaarding", new { }, wie);
        await Elk($"/api/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}/terugsturing", new { reden = "Poging" }, wie);
        (await verhaal.Doet(Contractverhaal.Team, $"mijlpalen/{verhaal.Mijlpaal}/aanvaarding", new { })).Uitslag.ShouldBe("409 mijlpaal-niet-ondertekend");
    }

    [Fact]
    public async Task Moet_wie_schrijft_zich_aanmelden()
    {
        (await (await huis.Als("")).Doet("/api/contracten", Contractverhaal.Inhoud())).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Is_het_logboek_voor_diensten_van_buiten_niet_te_bereiken()
    {
        var regering = await huis.Als("regering");
        foreach (var pad in new[] { "/intern/dossierlog", "/api/contracten/../../intern/dossierlog", "/api/contracten/intern/dossierlog" })
        {
            (await regering.Haalt(pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
        }
    }

    private static string Partner => $"partner-{Contractverhaal.Vereniging}";

    private static string[] Gemeentelijk(string nis) =>
        [$"burgemeester-{nis}", $"voorzitter-gemeenteraad-{nis}", $"algemeen-directeur-{nis}", $"financieel-directeur-{nis}", $"gemeentemedewerker-{nis}"];

    private async Task Elk(string pad, object inhoud, string[] rollen)
    {
        var gelukt = new List<string>();
        foreach (var rol in rollen)
        {
            var antwoord = await (await huis.Als(rol)).Doet(pad, inhoud);
            if (antwoord.Status != HttpStatusCode.Forbidden || antwoord.Code.Length == 0)
            {
                gelukt.Add($"{rol}: {antwoord.Uitslag}");
            }
        }

        gelukt.ShouldBeEmpty($"{pad} is alleen voor anderen");
    }
}
