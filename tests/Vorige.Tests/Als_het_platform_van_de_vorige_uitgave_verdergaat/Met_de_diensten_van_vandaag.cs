using System.Net.Http.Json;
using System.Text.Json;
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

    [TheorieOpPostgres]
    [MemberData(nameof(Domeindiensten))]
    public async Task Klopt_elke_keten_in_de_databank(string dienst)
    {
        var (code, uitvoer) = await werking.Platform.Taak(Dienst(dienst), "controleer");
        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("alles klopt");
    }

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

    [FeitOpPostgres]
    public async Task Wijzigt_een_opdracht_een_oud_dossier_van_elke_dienst()
    {
        var vandaag = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var taak = await Eerste("taakstellingen(filter: { status: { equalTo: InUitvoering }, indicatoren: { some: {} } }) { nodes { id indicatoren { nodes { id } } } }");
        await Lukt("regering", $"taakstellingen/{taak.GetProperty("id")}/parlementaire-momenten", new { datum = vandaag.AddDays(30), soort = "toelichting", commissies = new[] { "Leefmilieu" } });

        var platform = await Eerste("platformen { nodes { id } }");
        await Lukt("gebiedsteam-REFREG09", $"programmas/platformen/{platform.GetProperty("id")}/deelnemers", new { deelnemers = new[] { new { soort = "gemeente", nis = "11002" } } });

        var fonds = await Eerste("gebiedsfondsen(filter: { status: { equalTo: Actief } }) { nodes { id } }");
        await Lukt("gemandateerde-5", $"fondsen/{fonds.GetProperty("id")}/inbrengen",
            new { entiteit = "OVO000097", begrotingsartikel = "QB0-1QCG2NY-WT", jaar = vandaag.Year, vak = "1.00", vek = "1.00" });

        var mijlpaal = await Eerste("mijlpalen(filter: { status: { equalTo: Gepland }, gebiedscontract: { status: { equalTo: InWerking } } }) { nodes { id gebiedscontractId bedrag verantwoordelijke { nis } } }");
        await Lukt($"gemeentemedewerker-{mijlpaal.GetProperty("verantwoordelijke").GetProperty("nis").GetString()}",
            $"contracten/{mijlpaal.GetProperty("gebiedscontractId")}/mijlpalen/{mijlpaal.GetProperty("id")}/verslag", new { tekst = "Klaar.", bedrag = mijlpaal.GetProperty("bedrag").GetString() });
    }

    private static Dienst Dienst(string naam) => Herstel.Domeindiensten.Single(d => d.Naam == naam);

    private async Task<JsonElement> Eerste(string lijst) =>
        (await (await werking.Platform.Als("demo-regering")).Gegevens($"{{ {lijst} }}")).EnumerateObject().Single().Value.GetProperty("nodes")[0];

    private async Task Lukt(string rol, string pad, object inhoud)
    {
        var http = await werking.Platform.Als($"demo-{rol}");
        using var antwoord = await http.PostAsJsonAsync($"/api/{pad}", inhoud);
        ((int)antwoord.StatusCode).ShouldBeLessThan(300, await antwoord.Content.ReadAsStringAsync());
    }
}
