using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Vorige.Tests.Als_het_platform_van_de_vorige_uitgave_verdergaat;

[Collection(nameof(Bijgewerkt))]
[TestCaseOrderer("Gebiedswerking.Vorige.Tests.Als_het_platform_van_de_vorige_uitgave_verdergaat.Eerst_kijken", "Gebiedswerking.Vorige.Tests")]
public sealed class Met_de_diensten_van_vandaag(Bijgewerkt werking)
{
    /// <summary>Where the relay and the consumers are, and what waits for a day (see <see cref="Bijgewerkt"/>).</summary>
    private static readonly string[] Standen = ["public.bron_cursor", "public.publicatiestand", "public.wacht_op_start", "public.vervaldag", "public.termijn"];

    public static TheoryData<string> Domeindiensten => [.. Herstel.Domeindiensten.Select(d => d.Naam)];

    [FeitOpPostgres]
    public void Laat_de_migratie_elke_rij_staan() => werking.NaMigratie.ShouldBeEmpty();

    /// <summary>Nothing happens twice, nothing is parked, and the copies and helper tables, such as the ledger of a fund, are what they were.</summary>
    [TheorieOpPostgres]
    [MemberData(nameof(Domeindiensten))]
    public async Task Neemt_elke_dienst_de_oude_feeds_opnieuw_en_staat_er_hetzelfde(string dienst)
    {
        var kopieen = Bijgewerkt.Kopieen[dienst].Append("geparkeerd").Select(t => $"public.{t}");
        foreach (var tabel in werking.Uitgave.Keten(dienst).Tabellen.Except(Standen).Union(kopieen))
        {
            (await werking.Verschil(Dienst(dienst), tabel)).ShouldBeEmpty();
        }
    }

    [FeitOpPostgres]
    public async Task Vult_het_leesmodel_zich_uit_de_oude_feeds_met_dezelfde_inhoud()
    {
        var tabellen = werking.Uitgave.Keten("projectie").Tabellen.Where(t => t.StartsWith("lees.", StringComparison.Ordinal)).ToList();
        tabellen.Count.ShouldBeGreaterThan(50);
        var verschillen = new List<string>();
        foreach (var tabel in tabellen)
        {
            verschillen.AddRange(await werking.Verschil(Diensten.Projectie, tabel));
        }

        verschillen.ShouldBeEmpty();
    }

    /// <summary>The commands are such that the date does not matter while the funds of the recording are open.</summary>
    [FeitOpPostgres]
    public async Task Wijzigt_een_opdracht_een_oud_dossier_van_elke_dienst_en_sluit_elke_keten_nog()
    {
        var taak = Lees("taakstelling").First(t => (string)t["status"]! == "InUitvoering")["id"];
        await Lukt(Diensten.Taakstellingen, taak, "parlement", $"taakstellingen/{taak}/parlementaire-momenten",
            new { datum = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30), soort = "toelichting", commissies = new[] { "Leefmilieu" } });

        var platform = Lees("platformgebied").First(g => (string?)g["referentieregio_code"] == "REFREG09")["platform_id"];
        await Lukt(Diensten.Programmas, platform, "gebiedsteam-REFREG09", $"programmas/platformen/{platform}/deelnemers", new { deelnemers = new[] { new { soort = "gemeente", nis = "11002" } } });

        var inbreng = Lees("fondsinbreng").First(f => f["bevestigd_op"] is not null);
        var fonds = inbreng["gebiedsfonds_id"];
        await Lukt(Diensten.Fondsen, fonds, "regering", $"fondsen/{fonds}/inbrengen",
            new { entiteit = (string)inbreng["entiteit"]!, begrotingsartikel = (string)inbreng["begrotingsartikel"]!, jaar = (int)inbreng["jaar"]!, vak = "1.00", vek = "1.00" });

        var gemeenten = Lees("partij").Where(p => p["nis"] is not null).DistinctBy(p => (string)p["kbo"]!).ToDictionary(p => (string)p["kbo"]!, p => (string)p["nis"]!);
        var lopend = Lees("gebiedscontract").Where(c => (string)c["status"]! == "InWerking").Select(c => (string)c["id"]!).ToHashSet();
        var mijlpaal = Lees("mijlpaal").First(m => (string)m["status"]! == "Gepland" && lopend.Contains((string)m["gebiedscontract_id"]!) && gemeenten.ContainsKey((string)m["verantwoordelijke_kbo"]!));
        var contract = mijlpaal["gebiedscontract_id"];
        await Lukt(Diensten.Contracten, contract, $"gemeentemedewerker-{gemeenten[(string)mijlpaal["verantwoordelijke_kbo"]!]}",
            $"contracten/{contract}/mijlpalen/{mijlpaal["id"]}/verslag", new { tekst = "Klaar.", bedrag = "0.00" });

        foreach (var dienst in Herstel.Domeindiensten)
        {
            var (code, uitvoer) = await werking.Platform.Taak(dienst, "controleer");
            code.ShouldBe(0, uitvoer);
            uitvoer.ShouldContain("alles klopt");
        }
    }

    private static Dienst Dienst(string naam) => Herstel.Domeindiensten.Single(d => d.Naam == naam);

    private IEnumerable<JsonObject> Lees(string tabel) => werking.Uitgave.Keten("projectie").Van($"lees.{tabel}");

    private async Task Lukt(Dienst dienst, JsonNode? dossier, string rol, string pad, object inhoud)
    {
        var http = await werking.Platform.Als($"demo-{rol}");
        using var antwoord = await http.PostAsJsonAsync($"/api/{pad}", inhoud);
        ((int)antwoord.StatusCode).ShouldBeLessThan(300, await antwoord.Content.ReadAsStringAsync());

        var was = werking.Uitgave.Keten(dienst.Naam).Regels.Count(r => r.Dossier == Guid.Parse((string)dossier!));
        var nu = await Herstel.Lees(werking.Platform.DatabaseVan(dienst), $"select versie from dossierkop where dossier = '{dossier}'");
        int.Parse(nu.Single(), CultureInfo.InvariantCulture).ShouldBeGreaterThan(was);
        was.ShouldBePositive();
    }
}
