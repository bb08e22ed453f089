using System.Net;
using System.Text.Json;

namespace Gebiedswerking.Scenario.Tests.Als_een_contract_in_werking_verandert;

/// <summary>A gemeente promises and pays more: drafted, offered, judged and signed by each person in the own role.</summary>
[Collection("huis")]
public sealed class Van_ontwerp_tot_aangenomen(Huis huis)
{
    private const string Vraag = """
        query($contract: UUID!, $avenant: UUID!) {
          gebiedscontract(id: $contract) { bedrag aantalAvenanten }
          avenanten(first: 1, filter: { id: { equalTo: $avenant }, gebiedscontractId: { equalTo: $contract } }) {
            nodes { status handtekeningen { totalCount } wijzigingen { nodes { plaats oud nieuw } } }
          }
        }
        """;

    [Fact]
    public async Task Geldt_de_nieuwe_tekst_pas_met_de_laatste_handtekening()
    {
        var avenant = await Avenantverhaal.Duurder(huis);
        var (voorzitterGeel, directeurGeel) = ($"voorzitter-gemeenteraad-{Contractverhaal.Geel}", $"algemeen-directeur-{Contractverhaal.Geel}");
        var hash = await avenant.Hash();
        var tekening = new { hash, grond = Contractverhaal.Raadsbesluit };
        (await avenant.Doet(voorzitterGeel, "ondertekening", tekening)).Uitslag.ShouldBe("409 avenant-niet-voorgelegd");
        (await avenant.Doet(voorzitterGeel, "voorlegging", new { })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await avenant.Doet("gebiedsteam-REFREG09", "voorlegging", new { })).Uitslag.ShouldBe("404 niet-gevonden");
        await avenant.LigtVoor();

        (await avenant.Doet(voorzitterGeel, "ondertekening", tekening)).Uitslag.ShouldBe("409 visum-ontbreekt");
        (await avenant.Doet($"financieel-directeur-{Contractverhaal.Mol}", "visum", Visum)).Uitslag.ShouldBe("409 visum-niet-nodig");
        await avenant.Lukt($"financieel-directeur-{Contractverhaal.Geel}", "visum", Visum);
        (await avenant.Doet($"burgemeester-{Contractverhaal.Geel}", "ondertekening", tekening)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await avenant.Doet(voorzitterGeel, "ondertekening", new { hash = new string('a', 64), grond = Contractverhaal.Raadsbesluit })).Uitslag.ShouldBe("409 hash-komt-niet-overeen");
        foreach (var wie in (string[])[voorzitterGeel, directeurGeel, $"voorzitter-gemeenteraad-{Contractverhaal.Mol}", $"algemeen-directeur-{Contractverhaal.Mol}"])
        {
            await avenant.Tekent(wie, Contractverhaal.Raadsbesluit);
        }

        (await Lees(avenant, "parlement")).GetProperty("avenanten").GetProperty("nodes").GetArrayLength().ShouldBe(0, "wat nog niet geldt, is niet openbaar");
        var bijna = await Lees(avenant, Contractverhaal.Team);
        bijna.GetProperty("gebiedscontract").GetProperty("bedrag").GetString().ShouldBe("250000.50");
        Rij(bijna).GetProperty("status").GetString().ShouldBe("TerOndertekening");

        await avenant.Tekent($"partner-{Contractverhaal.Vereniging}", Contractverhaal.Volmacht);

        var klaar = await Lees(avenant, "parlement");
        klaar.GetProperty("gebiedscontract").GetProperty("bedrag").GetString().ShouldBe("260000.50");
        klaar.GetProperty("gebiedscontract").GetProperty("aantalAvenanten").GetInt32().ShouldBe(1);
        Rij(klaar).GetProperty("status").GetString().ShouldBe("Aangenomen");
        Rij(klaar).GetProperty("handtekeningen").GetProperty("totalCount").GetInt32().ShouldBe(5);
        Rij(klaar).GetProperty("wijzigingen").GetProperty("nodes").EnumerateArray()
            .ShouldAllBe(w => w.GetProperty("oud").GetString() == "250000.50" && w.GetProperty("nieuw").GetString() == "260000.50");
        (await avenant.Doet(Contractverhaal.Team, "intrekking", new { reden = "Toch niet." })).Uitslag.ShouldBe("409 avenant-aangenomen");
        (await huis.Platform.Anoniem.GetAsync(new Uri(avenant.Blad, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, "nu is de bladzijde er voor iedereen");
    }

    private static object Visum => new { uitkomst = "verleend", meerjarenplan = "MJP, actie 1 (scenario)" };

    private static JsonElement Rij(JsonElement data) => data.GetProperty("avenanten").GetProperty("nodes")[0];

    private async Task<JsonElement> Lees(Avenantverhaal avenant, string wie)
    {
        await avenant.Contract.Gelezen();
        return await (await huis.Als(wie)).Leest(Vraag, new { contract = avenant.Contract.Id, avenant = avenant.Id });
    }
}
