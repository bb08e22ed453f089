using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_weigert;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    private const string Voorzitter = "demo-voorzitter-gemeenteraad-11002";

    [Fact]
    public async Task Gaat_het_terug_naar_het_team_en_kan_het_opnieuw_voorgelegd_worden()
    {
        var (contract, hash) = await werking.LegVoor();
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200);

        (await werking.Post(Voorzitter, $"/{contract}/weigering", new { reden = "Te duur.", hash })).Moet(200);

        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractWerdGeweigerd");
        (await werking.Teken(contract, hash, Voorzitter, Verzoeken.Raadsbesluit)).Weigert(409, "contract-niet-voorgelegd");
        (await werking.Get("demo-raadslid-11002", $"/{contract}/tekst")).Weigert(404, "niet-gevonden");
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200);
    }

    [Fact]
    public async Task Vraagt_het_een_reden_en_past_het_op_voor_vijandige_invoer()
    {
        var (contract, _) = await werking.LegVoor();

        (await werking.Post(Voorzitter, $"/{contract}/weigering", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["reden"]);
        (await werking.Post(Voorzitter, $"/{contract}/weigering", new { reden = new string('a', 4001), hash = "a\nb", partij = "11002" }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["reden", "hash", "partij"], ignoreOrder: true);
        (await werking.Post(Voorzitter, $"/{contract}/weigering", new { reden = "Te duur.", hash = new string('a', 64) })).Weigert(409, "hash-komt-niet-overeen");
        (await werking.Post("demo-voorzitter-gemeenteraad-11001", $"/{contract}/weigering", "{}")).Weigert(404, "niet-gevonden");
    }
}
