using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_eindigt;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    private static readonly string Partner = $"demo-partner-{Verzoeken.Partner}";

    [Fact]
    public async Task Een_opzegging_vraagt_een_reden_een_dag_en_een_regeling()
    {
        var contract = await werking.BrengInWerking();
        (await werking.Post(Partner, $"/{contract}/opzegging", "{}")).Weigert(400, "ongeldige-invoer").Velden.Order().ShouldBe(["datum", "reden"]);
        (await werking.Post(Partner, $"/{contract}/opzegging", new { reden = "Geen middelen.", datum = "2049-12-31" })).Weigert(409, "opzegging-niet-voorzien");
        (await werking.Post(Verzoeken.Team, $"/{contract}/opzegging", new { reden = "Geen middelen.", datum = "2049-12-31" })).Moet(403);
    }

    [Fact]
    public async Task Een_opgezegd_contract_eindigt_na_zijn_laatste_dag()
    {
        var contract = await werking.BrengInWerking(c => c["opzegging"] = System.Text.Json.JsonSerializer.SerializeToNode(new { regeling = "Met een brief.", termijn = 30 }));
        (await werking.Post(Partner, $"/{contract}/opzegging", new { reden = "Geen middelen.", datum = "2049-12-31" })).Moet(200);
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}' AND soort = 'Einde' AND dag = '2050-01-01'")).ShouldBe(1);

        await using (var scope = new Exemplaar(werking.Database, new DateTimeOffset(2050, 1, 1, 8, 0, 0, TimeSpan.Zero)).Diensten.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
            var dossier = await db.Laad<Gebiedscontract>(contract, default);
            dossier.VerstrijkTermijnen(Voorbeeld.Op(new(2050, 1, 1)));
            await db.Bewaar(dossier, Fundament.Toegang.Aanvrager.Dienst("contracten"), default);
        }

        (await werking.Gebeurd(contract)).TakeLast(2).ShouldBe(["ContractWerdOpgezegd", "ContractWerdBeeindigd"]);
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}'")).ShouldBe(0);
    }

    /// <summary>Contracts of before this release have no such row: their migration gives it.</summary>
    [FeitOpPostgres]
    public async Task Een_contract_dat_al_in_werking_was_krijgt_zijn_laatste_dag()
    {
        var contract = await werking.BrengInWerking();
        await werking.Tel($"WITH weg AS (DELETE FROM termijn WHERE contract = '{contract}' RETURNING 1) SELECT count(*) FROM weg");

        await werking.Tel($"WITH erbij AS ({Opslag.Migraties.Eindtermijnen.Vul} RETURNING 1) SELECT count(*) FROM erbij");

        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}' AND soort = 'Einde' AND dag = '2051-01-01'")).ShouldBe(1);
    }

    [Fact]
    public async Task Een_ontbonden_contract_is_voorbij_en_wat_gerapporteerd_was_loopt_door()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);
        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Post(Verzoeken.Team, $"/{contract}/ontbinding", "{}")).Weigert(400, "ongeldige-invoer").Velden.Order().ShouldBe(["datum", "grond", "referentie"]);
        (await werking.Post(Partner, $"/{contract}/ontbinding", "{}")).Moet(403);
        (await werking.Post(Verzoeken.Team, $"/{contract}/ontbinding", new { grond = "rechterlijkeUitspraak", referentie = "Arrest 251.234", datum = "2025-06-30" })).Moet(200);

        (await werking.Post("demo-burgemeester-11002", $"{mijlpaal}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
        var ander = await werking.Mijlpaal(contract, 0, 1);
        (await werking.Post("demo-gemeentemedewerker-11002", $"{ander}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Weigert(409, "contract-beeindigd");
        (await werking.Laatste<Berichten.Contracten.ContractWerdBeeindigd>(contract)).Doorlopend.Count.ShouldBe(1);
    }
}
