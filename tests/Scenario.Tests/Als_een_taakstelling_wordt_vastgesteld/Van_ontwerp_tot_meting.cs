using System.Net;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests.Als_een_taakstelling_wordt_vastgesteld;

/// <summary>From draft to the figure that parliament reads: each step by who must do it, and refused to who may not.</summary>
[Collection("huis")]
public sealed class Van_ontwerp_tot_meting(Huis huis)
{
    private const string Vraag =
        """
        query($id: UUID!) {
          taakstelling(id: $id) {
            status
            indicatoren(first: 5) { nodes {
              id code
              indicatordoelen(first: 5) { nodes { streefwaarde teOnderhandelenTot } }
              metingen(first: 5) { nodes { waarde kwaliteit publicatiedatum herkomst } }
            } }
            parlementaireMomenten(first: 5) { nodes { datum conclusie } }
          }
        }
        """;

    private static DateOnly Vandaag => Kalender.Vandaag();

    private static object Gebied => new { soort = "referentieregio", code = "REFREG03" };

    [Fact]
    public async Task Leest_het_parlement_doel_en_cijfer()
    {
        var (regering, parlement, anoniem) = (await huis.Als("regering"), await huis.Als("parlement"), await huis.Als(""));
        var taak = await Lukt(regering, "/api/taakstellingen", Inhoud(), HttpStatusCode.Created);
        var pad = $"/api/taakstellingen/{taak.Dossier}";
        await Gelezen(regering, taak);
        (await Lees(anoniem, taak.Dossier)).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "een ontwerp is niet openbaar");
        (await (await huis.Als("burgemeester-13008")).Doet($"{pad}/inbreng", new { tekst = "Te vroeg." })).Status.ShouldBe(HttpStatusCode.NotFound);

        await Lukt(regering, $"{pad}/inbrengfase", new { tot = Vandaag });
        var inbreng = await Lukt(await huis.Als("burgemeester-13008"), $"{pad}/inbreng", new { tekst = "Reken het kanaal mee." });
        (await regering.Doet($"{pad}/vaststelling", Beslissing)).Status.ShouldBe(HttpStatusCode.Conflict);
        await Gelezen(regering, inbreng);
        var nummer = (await regering.Leest("query($id: UUID!) { taakstelling(id: $id) { inbrengen(first: 5) { nodes { id } } } }", new { id = taak.Dossier }))
            .GetProperty("taakstelling").GetProperty("inbrengen").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        await Lukt(regering, $"{pad}/inbreng/{nummer}/antwoord", new { gevolg = "overgenomen", motivering = "Terecht." });
        await Lukt(regering, $"{pad}/inbrengfase/sluiting", new { });
        (await regering.Doet($"{pad}/vaststelling", Beslissing)).Status.ShouldBe(HttpStatusCode.Conflict, "er is nog geen parlementair moment gepland");
        await Lukt(parlement, $"{pad}/parlementaire-momenten", new { datum = Vandaag.AddDays(60), soort = "toelichting", commissies = new[] { "Leefmilieu" } });
        (await parlement.Doet($"{pad}/vaststelling", Beslissing)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await Gelezen(regering, await Lukt(regering, $"{pad}/vaststelling", Beslissing));

        var indicator = (await Lees(parlement, taak.Dossier)).GetProperty("indicatoren").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        var meting = await Lukt(await huis.Als("gebiedsteam-REFREG03"), $"{pad}/metingen", new
        {
            indicator, gebied = Gebied, waarde = 12.5, periodeVan = "2025-01-01", periodeTot = "2025-12-31",
            publicatiedatum = "2026-02-01", bron = "Statistiek Vlaanderen (verzonnen)", kwaliteit = "voorlopig",
        });
        await Gelezen(regering, meting);

        var gelezen = await Lees(parlement, taak.Dossier);
        gelezen.GetProperty("status").GetString().ShouldBe("Vastgesteld");
        var cijfer = gelezen.GetProperty("indicatoren").GetProperty("nodes")[0];
        decimal.Parse(cijfer.GetProperty("indicatordoelen").GetProperty("nodes")[0].GetProperty("streefwaarde").GetString()!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(20m);
        decimal.Parse(cijfer.GetProperty("metingen").GetProperty("nodes")[0].GetProperty("waarde").GetString()!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(12.5m);
        (await Lees(anoniem, taak.Dossier)).ToString().ShouldBe(gelezen.ToString(), "wat vastgesteld is, leest iedereen gelijk");
    }

    [Theory]
    [InlineData("gebiedsteam-REFREG03")]
    [InlineData("gemandateerde")]
    [InlineData("burgemeester-13008")]
    [InlineData("raadslid-13008")]
    [InlineData("parlement")]
    [InlineData("rekenhof")]
    public async Task Stelt_een_ander_dan_de_regering_er_geen_op(string rol) =>
        (await (await huis.Als(rol)).Doet("/api/taakstellingen", Inhoud())).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static object Beslissing => new { beslissing = new { datum = "2026-10-09", nummer = "VR 2026 0910 DOC.1096/2" } };

    private static object Inhoud() => new
    {
        titel = $"Scenario {Guid.CreateVersion7()}",
        opgaven = new[] { "integraalWaterbeheer" },
        gebieden = new[] { Gebied },
        doelstelling = "Meer ruimte voor water in de Kempen.",
        van = Vandaag,
        tot = Vandaag.AddYears(5),
        indicatoren = new[]
        {
            new
            {
                code = "OVER", naam = "Overstromingsruimte", eenheid = "ha", richting = "stijgend", bron = "Vlaamse Milieumaatschappij",
                doelen = new[] { new { gebied = Gebied, nulmeting = 10.0, streefwaarde = 20.0 } },
            },
        },
        voorbeeld = true,
    };

    private static async Task<Antwoord> Lukt(Persoon wie, string pad, object inhoud, HttpStatusCode verwacht = HttpStatusCode.OK)
    {
        var antwoord = await wie.Doet(pad, inhoud);
        antwoord.Status.ShouldBe(verwacht, $"{pad} als {wie.Rol}: {antwoord.Tekst}");
        return antwoord;
    }

    private static async Task Gelezen(Persoon wie, Antwoord antwoord) => await Wacht.Op(
        () => wie.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = antwoord.Dossier }),
        data => data.GetProperty("dossierstand") is { ValueKind: System.Text.Json.JsonValueKind.Object } stand && stand.GetProperty("versie").GetInt32() >= antwoord.Versie);

    private static async Task<System.Text.Json.JsonElement> Lees(Persoon wie, Guid id) => (await wie.Leest(Vraag, new { id })).GetProperty("taakstelling");
}
