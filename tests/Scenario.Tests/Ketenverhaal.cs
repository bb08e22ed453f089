using System.Globalization;
using System.Net;
using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>
/// A programme for Middenkust with its goal, its platform, its mandatering and its fund, told step by step by the people who must do
/// each step: what comes before a contract on fund money.
/// </summary>
public sealed class Ketenverhaal
{
    public const string Regio = "REFREG09";
    public const string Team = $"gebiedsteam-{Regio}";
    public const string Leider = "gemandateerde-5";
    public const string Tweede = "gemandateerde-6";
    public const string Entiteit = "OVO000097";
    public const string Artikel = "QB0-1QCG2NY-WT";

    private Ketenverhaal(Huis huis) => Huis = huis;

    public Huis Huis { get; }

    public Guid Taakstelling { get; private set; }

    public Guid Indicator { get; private set; }

    public Guid Platform { get; private set; }

    public Guid Mandatering { get; private set; }

    public Guid Programma { get; private set; }

    public Guid Fonds { get; private set; }

    public static DateOnly Vandaag => Kalender.Vandaag();

    private static object Gebied => new { soort = "referentieregio", code = Regio };

    /// <summary>The whole way from a draft goal to a fund with confirmed money for this year.</summary>
    public static async Task<Ketenverhaal> MetFonds(Huis huis, string vak = "1000000.00", string vek = "1000000.00", string plafond = "5000000.00")
    {
        var verhaal = new Ketenverhaal(huis);
        await verhaal.StelTaakstellingVast();
        await verhaal.VerleenMandatering(plafond);
        await verhaal.StelProgrammaVast();
        await verhaal.RichtFondsOp(vak, vek);
        return verhaal;
    }

    public async Task<Antwoord> Lukt(string rol, string pad, object inhoud)
    {
        // What another service told may still be on its way: Retry-After says so.
        var antwoord = await Wacht.Op(async () => await (await Huis.Als(rol)).Doet(pad, inhoud), a => a.Code != "nog-niet-bekend");
        ((int)antwoord.Status).ShouldBeLessThan(300, $"{pad} als {rol}: {antwoord.Tekst}");
        return antwoord;
    }

    /// <summary>Waits until the read model has reached the version that the command answered.</summary>
    public async Task<Antwoord> Gelezen(string rol, Task<Antwoord> opdracht)
    {
        var antwoord = await opdracht;
        var lezer = await Huis.Als(rol);
        await Wacht.Op(() => lezer.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = antwoord.Dossier }),
            data => data.GetProperty("dossierstand") is { ValueKind: JsonValueKind.Object } stand && stand.GetProperty("versie").GetInt32() >= antwoord.Versie);
        return antwoord;
    }

    /// <summary>The money figures of the region, as everybody reads them today.</summary>
    public async Task<Geldcijfers> Cijfers(string rol = "parlement")
    {
        var data = await (await Huis.Als(rol)).Leest(
            """
            query($dag: Datum!) { monitor(peildatum: $dag) { nodes {
              referentieregioCode contractenInWerking toegezegd gereserveerd vastgelegd vereffend mijlpalen mijlpalenAanvaard mijlpalenTeLaat } } }
            """, new { dag = Vandaag });
        var regel = data.GetProperty("monitor").GetProperty("nodes").EnumerateArray().Single(r => r.GetProperty("referentieregioCode").GetString() == Regio);
        return new Geldcijfers(Aantal("contractenInWerking"), Euro("toegezegd"), Euro("gereserveerd"), Euro("vastgelegd"), Euro("vereffend"),
            Aantal("mijlpalen"), Aantal("mijlpalenAanvaard"), Aantal("mijlpalenTeLaat"));

        int Aantal(string veld) => regel.GetProperty(veld).GetInt32();

        decimal Euro(string veld) => decimal.Parse(regel.GetProperty(veld).GetString()!, CultureInfo.InvariantCulture);
    }

    private async Task StelTaakstellingVast()
    {
        var taak = await Gelezen("regering", Lukt("regering", "/api/taakstellingen", new
        {
            titel = $"Keten {Guid.CreateVersion7()}",
            opgaven = new[] { "integraalWaterbeheer" },
            gebieden = new[] { Gebied },
            doelstelling = "De kust blijft droog.",
            van = Vandaag,
            tot = Vandaag.AddYears(6),
            indicatoren = new[]
            {
                new
                {
                    code = "KUST-1", naam = "Duinen", eenheid = "ha", richting = "stijgend", bron = "Verzonnen",
                    doelen = new[] { new { gebied = Gebied, nulmeting = 10, teOnderhandelenTot = Vandaag.AddYears(1) } },
                },
            },
            voorbeeld = true,
        }));
        Taakstelling = taak.Dossier;
        var pad = $"/api/taakstellingen/{Taakstelling}";
        await Lukt("regering", $"{pad}/inbrengfase", new { tot = Vandaag });
        await Gelezen("regering", Lukt("burgemeester-35013", $"{pad}/inbreng", new { tekst = "Vergeet de polders niet." }));
        var gelezen = (await (await Huis.Als("regering")).Leest(
            "query($id: UUID!) { taakstelling(id: $id) { inbrengen(first: 2) { nodes { id } } indicatoren(first: 2) { nodes { id } } } }", new { id = Taakstelling })).GetProperty("taakstelling");
        Indicator = Eerste(gelezen, "indicatoren");
        await Lukt("regering", $"{pad}/inbreng/{Eerste(gelezen, "inbrengen")}/antwoord", new { gevolg = "overgenomen", motivering = "Terecht." });
        await Lukt("parlement", $"{pad}/parlementaire-momenten", new { datum = Vandaag.AddDays(60), soort = "toelichting", commissies = new[] { "Leefmilieu" } });
        await Lukt("regering", $"{pad}/inbrengfase/sluiting", new { });
        await Lukt("regering", $"{pad}/vaststelling", new { beslissing = new { datum = "2026-10-09", nummer = "VR 2026 0910 DOC.1096/2" } });
    }

    private async Task VerleenMandatering(string plafond) => Mandatering = (await Lukt("regering", "/api/programmas/mandateringen", new
    {
        titel = $"Keten {Guid.CreateVersion7()}",
        beslissing = new { datum = "2026-10-09", nummer = "VR 2026 0910 DOC.1097/1" },
        collectief = new[]
        {
            new { persoon = await Nummer(Leider), entiteit = Entiteit, functie = "Projectleider", leider = true },
            new { persoon = await Nummer(Tweede), entiteit = "OVO000050", functie = "Beleidsmedewerker", leider = false },
        },
        opgaven = new[] { "integraalWaterbeheer" },
        gebieden = new[] { Gebied },
        plafond,
        magVerschuiven = false,
        begrotingstoets = new { vrijgesteld = true },
        geldigVan = Vandaag,
        geldigTot = Vandaag.AddYears(5),
        voorbeeld = true,
    })).Dossier;

    private async Task StelProgrammaVast()
    {
        var gemeenten = (await (await Huis.Als("")).Leest("query($regio: String!) { gemeenten(first: 50, filter: { referentieregioCode: { equalTo: $regio } }) { nodes { nis } } }", new { regio = Regio }))
            .GetProperty("gemeenten").GetProperty("nodes").EnumerateArray().Select(gemeente => gemeente.GetProperty("nis").GetString()).ToList();
        gemeenten.Count.ShouldBe(7);
        Platform = (await Lukt(Team, "/api/programmas/platformen", new { titel = "Tafel van de Middenkust", gebieden = new[] { Gebied }, van = Vandaag, voorbeeld = true })).Dossier;
        await Lukt(Team, $"/api/programmas/platformen/{Platform}/deelnemers", new { deelnemers = gemeenten.Select(nis => new { soort = "gemeente", nis }) });
        Programma = (await Lukt(Team, "/api/programmas", new
        {
            titel = $"Keten {Guid.CreateVersion7()}",
            soort = "generiek",
            gebieden = new[] { Gebied },
            taakstellingen = new[] { Taakstelling },
            platform = Platform,
            visie = "De kust in 2032.",
            van = Vandaag,
            beleidsnotas = new[] { new { minister = "minister van Omgeving", referentie = "Beleidsnota Omgeving, doelstelling 2" } },
            voorbeeld = true,
        })).Dossier;
        var pad = $"/api/programmas/{Programma}";
        await Lukt(Team, $"{pad}/onderhandeling", new { });
        await Lukt(Team, $"{pad}/acties", new
        {
            titel = "Duinen herstellen", omschrijving = "Helmgras planten.", bestuursniveau = "lokaal", verantwoordelijke = "35013", raming = "400000.00",
            indicatoren = new[] { Indicator }, hangtAfVan = Array.Empty<Guid>(),
        });
        (await (await Huis.Als(Leider)).Doet($"{pad}/vaststelling", new { mandatering = Mandatering })).Status.ShouldBe(HttpStatusCode.Conflict, "over een streefwaarde is nog niets afgesproken");
        await Lukt(Team, $"{pad}/streefwaarden", new { taakstelling = Taakstelling, indicator = Indicator, gebied = Gebied, streefwaarde = 25 });
        (await (await Huis.Als("gemandateerde-9")).Doet($"{pad}/vaststelling", new { mandatering = Mandatering })).Uitslag.ShouldBe("403 geen-lid-van-mandatering", "wie niet in het collectief zit, verbindt niets");
        await Gelezen(Team, Lukt(Leider, $"{pad}/vaststelling", new { mandatering = Mandatering }));
    }

    private async Task RichtFondsOp(string vak, string vek)
    {
        Fonds = (await Gelezen("regering", Lukt("regering", "/api/fondsen", new { programma = Programma, titel = "Fonds voor de Middenkust", decreetsbasis = "Programmadecreet, artikel 12", voorbeeld = true }))).Dossier;
        var aankondiging = new { entiteit = Entiteit, begrotingsartikel = Artikel, jaar = Vandaag.Year, vak, vek };
        (await (await Huis.Als("gemandateerde-9")).Doet($"/api/fondsen/{Fonds}/inbrengen", aankondiging)).Status.ShouldBe(HttpStatusCode.Forbidden, "wie niet in het collectief zit, belooft niets");
        await Gelezen("regering", Lukt(Leider, $"/api/fondsen/{Fonds}/inbrengen", aankondiging));
        var inbreng = Eerste((await (await Huis.Als("")).Leest("query($id: UUID!) { gebiedsfonds(id: $id) { fondsinbrengen(first: 2) { nodes { id } } } }", new { id = Fonds })).GetProperty("gebiedsfonds"), "fondsinbrengen");
        await Gelezen("regering", Lukt("regering", $"/api/fondsen/{Fonds}/inbrengen/{inbreng}/bevestiging", new { referentie = "Begroting, artikel bevestigd" }));
    }

    private async Task<Guid> Nummer(string rol)
    {
        var ik = await (await Huis.Als(rol)).Haalt("/api/programmas/ik");
        return JsonSerializer.Deserialize<JsonElement>(ik.Tekst).GetProperty("persoon").GetGuid();
    }

    private static Guid Eerste(JsonElement van, string lijst) => van.GetProperty(lijst).GetProperty("nodes")[0].GetProperty("id").GetGuid();
}

/// <summary>What the monitor says of a region.</summary>
public sealed record Geldcijfers(int Contracten, decimal Toegezegd, decimal Gereserveerd, decimal Vastgelegd, decimal Vereffend, int Mijlpalen, int Aanvaard, int TeLaat);
