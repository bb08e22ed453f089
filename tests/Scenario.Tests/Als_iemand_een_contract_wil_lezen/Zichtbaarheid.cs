using System.Net;
using System.Text.Json;

namespace Gebiedswerking.Scenario.Tests.Als_iemand_een_contract_wil_lezen;

/// <summary>Who sees what, at each moment in the life of a contract: in GraphQL, and as the exact text.</summary>
[Collection("huis")]
public sealed class Zichtbaarheid(Huis huis)
{
    private static readonly string[] Betrokken =
    [
        Contractverhaal.Team, "gouverneur-REFREG03", "gemandateerde", "regering", $"partner-{Contractverhaal.Vereniging}",
        $"burgemeester-{Contractverhaal.Geel}", $"voorzitter-gemeenteraad-{Contractverhaal.Mol}", $"algemeen-directeur-{Contractverhaal.Geel}",
        $"financieel-directeur-{Contractverhaal.Mol}", $"gemeentemedewerker-{Contractverhaal.Geel}",
    ];

    private static readonly string[] Raadsleden = [$"raadslid-{Contractverhaal.Geel}", $"raadslid-{Contractverhaal.Mol}"];

    private static readonly string[] Buitenstaanders =
    [
        "", "parlement", "rekenhof", "audit-vlaanderen", "bemiddelaar", "platformbeheer", "gebiedsteam-REFREG01", "gouverneur-REFREG01",
        "burgemeester-11002", "raadslid-11002",
    ];

    [Fact]
    public async Task Zien_een_ontwerp_alleen_de_partijen_de_regio_en_de_Vlaamse_besluitvormers()
    {
        var verhaal = await Contractverhaal.Ontwerp(huis);

        await Zien(verhaal, Betrokken, [.. Raadsleden, .. Buitenstaanders]);
    }

    [Fact]
    public async Task Zien_een_voorgelegd_contract_ook_de_raadsleden_van_de_gemeenten_die_partij_zijn()
    {
        var verhaal = await Contractverhaal.TerOndertekening(huis);

        await Zien(verhaal, [.. Betrokken, .. Raadsleden], Buitenstaanders);
    }

    [Fact]
    public async Task Ziet_iedereen_een_ondertekend_contract()
    {
        var verhaal = await Contractverhaal.InWerking(huis);

        await Zien(verhaal, [.. Betrokken, .. Raadsleden, .. Buitenstaanders], []);
    }

    [Fact]
    public async Task Zien_de_vrije_tekst_van_een_verslag_alleen_wie_erbij_betrokken_is_en_het_rekenhof()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        string[] wel = [.. Betrokken, .. Raadsleden, "rekenhof"];

        foreach (var rol in wel.Concat(Buitenstaanders))
        {
            var teksten = (await (await huis.Als(rol)).Leest(
                "query($id: UUID!) { mijlpaal(id: $id) { status toelichtingen { nodes { tekst } } } }", new { id = verhaal.Mijlpaal }))
                .GetProperty("mijlpaal").GetProperty("toelichtingen").GetProperty("nodes").EnumerateArray()
                .Select(tekst => tekst.GetProperty("tekst").GetString());

            teksten.ShouldBe(wel.Contains(rol) ? ["Het fietspad ligt er."] : [], $"als '{rol}'");
        }
    }

    private async Task Zien(Contractverhaal verhaal, string[] wel, string[] niet)
    {
        var anders = new List<string>();
        foreach (var rol in wel.Concat(niet))
        {
            var persoon = await huis.Als(rol);
            var verwacht = wel.Contains(rol);
            var data = await persoon.Leest("query($id: UUID!) { gebiedscontract(id: $id) { id mijlpalen { totalCount } } }", new { id = verhaal.Id });
            if (data.GetProperty("gebiedscontract").ValueKind == JsonValueKind.Object != verwacht)
            {
                anders.Add($"GraphQL als '{rol}'");
            }

            if ((await persoon.Haalt($"/api/contracten/{verhaal.Id}/tekst")).Status != (verwacht ? HttpStatusCode.OK : HttpStatusCode.NotFound))
            {
                anders.Add($"tekst als '{rol}'");
            }
        }

        anders.ShouldBeEmpty();
    }
}
