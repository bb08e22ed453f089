using System.Net;
using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>
/// A contract between Geel, Mol (both in the referentieregio Kempen) and an association, told step by step by the people
/// who must do each step. Geel pays and has one milestone; the association has one that releases nothing.
/// </summary>
public sealed class Contractverhaal
{
    public const string Team = "gebiedsteam-REFREG03";
    public const string Geel = "13008";
    public const string Mol = "13025";
    private readonly Huis _huis;

    private Contractverhaal(Huis huis) => _huis = huis;

    public static string Vereniging { get; } = Kbo(8_123_456);

    public Guid Id { get; private set; }

    public int Versie { get; private set; }

    public Guid Mijlpaal { get; private set; }

    public Guid MijlpaalVanVereniging { get; private set; }

    public static DateOnly Vandaag => Kalender.Vandaag();

    public static object Inhoud() => new
    {
        titel = $"Scenario {Guid.CreateVersion7()}",
        referentieregios = new[] { "REFREG03" },
        ingangsdatum = Vandaag.AddDays(-10),
        einddatum = Vandaag.AddYears(3),
        partijen = new object[]
        {
            new { soort = "gemeente", nis = Geel }, new { soort = "gemeente", nis = Mol },
            new { soort = "vereniging", kbo = Vereniging, naam = "Vrienden van de Nete (verzonnen)" },
        },
        verbintenissen = new object[]
        {
            Verbintenis(Geel, "Een fietspad langs het kanaal", "250000.50"),
            Verbintenis(Vereniging, "Vrijwilligers begeleiden", "0.00"),
        },
        financiering = new[] { new { partij = Geel, bedrag = "250000.50" } },
        voorbeeld = true,
    };

    public static object Raadsbesluit => new
    {
        soort = "raadsbesluit", datum = Vandaag.AddDays(-20), referentie = "Gebiedscontract (scenario)",
        uri = "https://voorbeeld.invalid/raad", bekendmaking = Vandaag.AddDays(-15),
    };

    public static object Collegebesluit => new { soort = "collegebesluit", datum = Vandaag.AddDays(-1), referentie = "Mijlpaal (scenario)" };

    public static object Volmacht => new { soort = "volmacht", datum = Vandaag.AddDays(-30), referentie = "Statuten (scenario)" };

    public static object Verslag => new { tekst = "Het fietspad ligt er.", bedrag = "250000.50" };

    /// <summary>A new draft, seen by the read model.</summary>
    public static async Task<Contractverhaal> Ontwerp(Huis huis)
    {
        var verhaal = new Contractverhaal(huis);
        var antwoord = await (await huis.Als(Team)).Doet("/api/contracten", Inhoud());
        antwoord.Status.ShouldBe(HttpStatusCode.Created, antwoord.Tekst);
        (verhaal.Id, verhaal.Versie) = (antwoord.Dossier, antwoord.Versie);
        await verhaal.Gelezen();
        await verhaal.ZoekMijlpalen();
        return verhaal;
    }

    public static async Task<Contractverhaal> TerOndertekening(Huis huis)
    {
        var verhaal = await Ontwerp(huis);
        await verhaal.Lukt(Team, "voorlegging", new { });
        await verhaal.Gelezen();
        return verhaal;
    }

    public static async Task<Contractverhaal> InWerking(Huis huis)
    {
        var verhaal = await TerOndertekening(huis);
        await verhaal.Lukt($"financieel-directeur-{Geel}", "visum", new { uitkomst = "verleend", meerjarenplan = "MJP, actie 1 (scenario)" });
        foreach (var gemeente in new[] { Geel, Mol })
        {
            await verhaal.Tekent($"voorzitter-gemeenteraad-{gemeente}", Raadsbesluit);
            await verhaal.Tekent($"algemeen-directeur-{gemeente}", Raadsbesluit);
        }

        await verhaal.Tekent($"partner-{Vereniging}", Volmacht);
        await verhaal.Gelezen();
        return verhaal;
    }

    public static async Task<Contractverhaal> MetVerslag(Huis huis)
    {
        var verhaal = await InWerking(huis);
        await verhaal.Lukt($"gemeentemedewerker-{Geel}", $"mijlpalen/{verhaal.Mijlpaal}/verslag", Verslag);
        await verhaal.Gelezen();
        return verhaal;
    }

    public async Task<Antwoord> Doet(string rol, string stap, object inhoud) =>
        await (await _huis.Als(rol)).Doet($"/api/contracten/{Id}/{stap}", inhoud);

    public async Task<Antwoord> Lukt(string rol, string stap, object inhoud)
    {
        var antwoord = await Doet(rol, stap, inhoud);
        antwoord.Status.ShouldBe(HttpStatusCode.OK, $"{stap} als {rol}: {antwoord.Tekst}");
        Versie = antwoord.Versie;
        return antwoord;
    }

    /// <summary>The team replaces words in the text of the draft.</summary>
    public async Task Vervang(string oud, string nieuw)
    {
        var team = await _huis.Als(Team);
        var inhoud = JsonSerializer.Deserialize<JsonElement>((await team.Haalt($"/api/contracten/{Id}/tekst")).Tekst).GetProperty("inhoud");
        var antwoord = await team.Vervangt($"/api/contracten/{Id}/inhoud", JsonSerializer.Deserialize<JsonElement>(inhoud.GetRawText().Replace(oud, nieuw, StringComparison.Ordinal)));
        antwoord.Status.ShouldBe(HttpStatusCode.OK, antwoord.Tekst);
        Versie = antwoord.Versie;
        await Gelezen();
    }

    public async Task<string> Hash() => (await (await _huis.Als(Team)).Haalt($"/api/contracten/{Id}/tekst")).Koppen["Inhoud-Hash"];

    /// <summary>Waits until the read model has reached the version that the last command answered.</summary>
    public async Task Gelezen()
    {
        var team = await _huis.Als(Team);
        await Wacht.Op(() => team.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = Id }),
            data => data.GetProperty("dossierstand") is { ValueKind: JsonValueKind.Object } stand && stand.GetProperty("versie").GetInt32() >= Versie);
    }

    /// <summary>Waits until the read model has reached that version.</summary>
    public Task Gelezen(int versie)
    {
        Versie = versie;
        return Gelezen();
    }

    private async Task Tekent(string rol, object grond) => await Lukt(rol, "ondertekening", new { hash = await Hash(), grond });

    private async Task ZoekMijlpalen()
    {
        var data = await (await _huis.Als(Team)).Leest(
            "query($id: UUID!) { gebiedscontract(id: $id) { mijlpalen { nodes { id verantwoordelijkeKbo } } } }", new { id = Id });
        foreach (var mijlpaal in data.GetProperty("gebiedscontract").GetProperty("mijlpalen").GetProperty("nodes").EnumerateArray())
        {
            var id = mijlpaal.GetProperty("id").GetGuid();
            (Mijlpaal, MijlpaalVanVereniging) = mijlpaal.GetProperty("verantwoordelijkeKbo").GetString() == Vereniging
                ? (Mijlpaal, id) : (id, MijlpaalVanVereniging);
        }
    }

    private static object Verbintenis(string wie, string omschrijving, string bedrag) => new
    {
        verantwoordelijke = wie,
        soort = "inspanning",
        omschrijving,
        bedrag,
        mijlpalen = new[] { new { omschrijving = $"{omschrijving}: klaar", vervaldatum = Vandaag.AddDays(100), bewijs = "verslag", bedrag } },
    };

    /// <summary>A number with the right check digits.</summary>
    private static string Kbo(int basis) => $"{basis:00000000}{97 - basis % 97:00}";
}
