using System.Net;

namespace Gebiedswerking.Scenario.Tests.Als_iemand_doet_wat_zijn_rol_niet_mag;

/// <summary>Every step of programmes and funds, tried by every role that may not do it. The door is closed before anything is looked up.</summary>
[Collection("huis")]
public sealed class Programmas_en_fondsen(Huis huis)
{
    private static readonly string[] Iedereen =
    [
        "regering", "gebiedsteam-REFREG09", "gouverneur-REFREG09", "gemandateerde", "parlement", "rekenhof", "audit-vlaanderen", "bemiddelaar", "platformbeheer",
        "burgemeester-35013", "voorzitter-gemeenteraad-35013", "algemeen-directeur-35013", "financieel-directeur-35013", "gemeentemedewerker-35013", "raadslid-35013",
    ];

    /// <summary>The address, and the roles for which it is.</summary>
    public static TheoryData<string, string> Stappen => new()
    {
        { "/api/programmas/platformen", "gebiedsteam" },
        { "/api/programmas/platformen/ID/deelnemers", "gebiedsteam" },
        { "/api/programmas/platformen/ID/overlegmomenten", "gebiedsteam" },
        { "/api/programmas", "gebiedsteam" },
        { "/api/programmas/ID/acties", "gebiedsteam" },
        { "/api/programmas/ID/streefwaarden", "gebiedsteam" },
        { "/api/programmas/ID/onderhandeling", "gebiedsteam" },
        { "/api/programmas/ID/vaststelling", "gemandateerde" },
        { "/api/programmas/ID/afsluiting", "gebiedsteam" },
        { "/api/programmas/mandateringen", "regering" },
        { "/api/fondsen", "regering" },
        { "/api/fondsen/ID/inbrengen", "regering gemandateerde" },
        { "/api/fondsen/ID/inbrengen/ID/bevestiging", "regering" },
        { "/api/fondsen/ID/betaalopdrachten/ID/goedkeuring", "gemandateerde" },
        { "/api/fondsen/ID/betaalopdrachten/ID/intrekking", "gemandateerde" },
        { "/api/fondsen/ID/betaalbestanden", "gemandateerde" },
        { "/api/fondsen/ID/betaalopdrachten/ID/verzending", "gemandateerde" },
        { "/api/fondsen/ID/betaalopdrachten/ID/betaling", "regering gemandateerde" },
        { "/api/fondsen/ID/betaalopdrachten/ID/mislukking", "regering gemandateerde" },
        { "/api/fondsen/ID/betaalopdrachten/ID/herneming", "gebiedsteam" },
        { "/api/contracten/ID/middelenaanvraag", "gebiedsteam" },
    };

    [Theory]
    [MemberData(nameof(Stappen))]
    public async Task Is_een_stap_alleen_voor_wie_ze_mag_zetten(string adres, string rollen)
    {
        var pad = adres.Replace("ID", $"{Guid.CreateVersion7()}", StringComparison.Ordinal);
        var anders = new List<string>();
        foreach (var wie in Iedereen)
        {
            var mag = rollen.Split(' ').Any(rol => wie == rol || wie.StartsWith($"{rol}-", StringComparison.Ordinal));
            var antwoord = await (await huis.Als(wie)).Doet(pad, new { });
            if (mag == (antwoord.Status == HttpStatusCode.Forbidden))
            {
                anders.Add($"{wie}: {antwoord.Uitslag}");
            }
        }

        anders.ShouldBeEmpty(adres);
        (await (await huis.Als("")).Doet(pad, new { })).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("regering", HttpStatusCode.NotFound)]
    [InlineData("gemandateerde", HttpStatusCode.NotFound)]
    [InlineData("rekenhof", HttpStatusCode.NotFound)]
    [InlineData("gebiedsteam-REFREG09", HttpStatusCode.Forbidden)]
    [InlineData("parlement", HttpStatusCode.Forbidden)]
    [InlineData("burgemeester-35013", HttpStatusCode.Forbidden)]
    public async Task Is_het_grootboek_voor_wie_het_geld_bewaakt(string rol, HttpStatusCode status) =>
        (await (await huis.Als(rol)).Haalt($"/api/fondsen/{Guid.CreateVersion7()}/grootboek")).Status.ShouldBe(status, "er is geen fonds met dit nummer");
}
