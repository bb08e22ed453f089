using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

[Collection(OverHttp.Naam)]
public sealed class Een_ocmw_over_http(Werking werking)
{
    [Fact]
    public async Task Tekent_met_zijn_eigen_voorzitter_en_algemeen_directeur()
    {
        var besluit = new { soort = "besluitRaadMaatschappelijkWelzijn", datum = "2025-10-01", referentie = "Besluit 12" };
        var (contract, hash) = await werking.LegVoor(c => c["partijen"]!.AsArray().Add(new JsonObject
        {
            ["soort"] = "ocmw", ["kbo"] = Voorbeeld.Kbo(2120001).Cijfers, ["naam"] = "OCMW Antwerpen",
        }));
        var kbo = Voorbeeld.Kbo(2120001).Cijfers;

        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", besluit)).Weigert(400, "ongeldige-invoer"); // for Antwerpen it rests on a raadsbesluit
        (await werking.Teken(contract, hash, $"demo-burgemeester-{kbo}", besluit)).Weigert(403, "niet-bevoegd");
        (await werking.Teken(contract, hash, $"demo-voorzitter-gemeenteraad-{kbo}", besluit)).Moet(200);
        (await werking.Teken(contract, hash, $"demo-algemeen-directeur-{kbo}", besluit)).Moet(200);
    }
}
