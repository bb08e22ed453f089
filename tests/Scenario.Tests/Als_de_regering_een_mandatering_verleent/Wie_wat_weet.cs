using System.Net;
using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests.Als_de_regering_een_mandatering_verleent;

/// <summary>That a mandatering exists is public; its ceiling is for the collective, the regering and the rekenhof.</summary>
[Collection("huis")]
public sealed class Wie_wat_weet(Huis huis)
{
    private const string Vraag =
        "query($id: UUID!) { mandatering(id: $id) { titel geldigTot mandaatleden(first: 9) { nodes { entiteit leider } } mandaatplafond { plafond } } }";

    [Fact]
    public async Task Kennen_alleen_wie_het_mag_het_plafond()
    {
        var regering = await huis.Als("regering");
        var (leider, lid) = (await Nummer("gemandateerde-2"), await Nummer("gemandateerde-3"));
        var titel = $"Scenario {Guid.CreateVersion7()}";
        var verleend = await regering.Doet("/api/programmas/mandateringen", Inhoud(titel, leider, lid));
        verleend.Status.ShouldBe(HttpStatusCode.Created, verleend.Tekst);
        verleend.Tekst.ShouldNotContain("7500000");

        // Two sources bring it: the ceiling arrives on its own.
        await Wacht.Op(async () => await Plafond("regering", verleend.Dossier), plafond => plafond == "7500000.00");
        foreach (var rol in new[] { "rekenhof", "gemandateerde-2", "gemandateerde-3" })
        {
            (await Plafond(rol, verleend.Dossier)).ShouldBe("7500000.00", rol);
        }

        foreach (var rol in new[] { "", "gemandateerde-4", "gebiedsteam-REFREG03", "gouverneur", "parlement", "burgemeester-13008", "raadslid-13008", "audit-vlaanderen" })
        {
            var gelezen = await Lees(rol, verleend.Dossier);
            gelezen.GetProperty("titel").GetString().ShouldBe(titel, rol);
            gelezen.GetProperty("mandaatleden").GetProperty("nodes").GetArrayLength().ShouldBe(2, rol);
            gelezen.GetProperty("mandaatplafond").ValueKind.ShouldBe(JsonValueKind.Null, rol);
        }
    }

    [Theory]
    [InlineData("gebiedsteam-REFREG03")]
    [InlineData("gemandateerde")]
    [InlineData("burgemeester-13008")]
    [InlineData("parlement")]
    public async Task Verleent_alleen_de_regering_er_een(string rol) =>
        (await (await huis.Als(rol)).Doet("/api/programmas/mandateringen", Inhoud("Scenario", Guid.CreateVersion7(), Guid.CreateVersion7()))).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static object Inhoud(string titel, Guid leider, Guid lid) => new
    {
        titel,
        beslissing = new { datum = "2026-10-09", nummer = "VR 2026 0910 DOC.1097/1" },
        collectief = new[]
        {
            new { persoon = leider, entiteit = "OVO000050", functie = "Projectleider", leider = true },
            new { persoon = lid, entiteit = "OVO000097", functie = "Beleidsmedewerker", leider = false },
        },
        opgaven = new[] { "integraalWaterbeheer" },
        gebieden = new[] { new { soort = "referentieregio", code = "REFREG03" } },
        plafond = "7500000.00",
        magVerschuiven = false,
        begrotingstoets = new { vrijgesteld = true },
        geldigVan = Kalender.Vandaag(),
        geldigTot = Kalender.Vandaag().AddYears(5),
        onderhandelingsruimte = "Ten hoogste de helft in het eerste jaar.",
        voorbeeld = true,
    };

    private async Task<Guid> Nummer(string rol)
    {
        var ik = await (await huis.Als(rol)).Haalt("/api/programmas/ik");
        ik.Status.ShouldBe(HttpStatusCode.OK, ik.Tekst);
        return JsonSerializer.Deserialize<JsonElement>(ik.Tekst).GetProperty("persoon").GetGuid();
    }

    private async Task<string?> Plafond(string rol, Guid id) => await Lees(rol, id) is { ValueKind: JsonValueKind.Object } gelezen
        && gelezen.GetProperty("mandaatplafond") is { ValueKind: JsonValueKind.Object } plafond ? plafond.GetProperty("plafond").GetString() : null;

    private async Task<JsonElement> Lees(string rol, Guid id) => (await (await huis.Als(rol)).Leest(Vraag, new { id })).GetProperty("mandatering");
}
