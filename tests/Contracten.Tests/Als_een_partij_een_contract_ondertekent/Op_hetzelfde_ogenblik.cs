using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

[Collection(OverHttp.Naam)]
public sealed class Op_hetzelfde_ogenblik(Werking werking)
{
    [Fact]
    public async Task Is_het_contract_na_de_twee_laatste_handtekeningen_precies_een_keer_ondertekend()
    {
        for (var keer = 0; keer < 5; keer++)
        {
            var (contract, hash) = await werking.LegVoor();
            (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);

            var antwoorden = await Task.WhenAll(
                werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit),
                werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht));

            antwoorden.ShouldAllBe(a => a.Status == 200);
            (await werking.Gebeurd(contract)).Where(g => g != "VisumWerdGegeven").ShouldBe([
                "ContractWerdOpgesteld", "ContractWerdTerOndertekeningVoorgelegd", "HandtekeningWerdGezet",
                "HandtekeningWerdGezet", "HandtekeningWerdGezet", "ContractWerdOndertekend", "ContractTradInWerking"]);
        }
    }

    [Fact]
    public async Task Zet_dezelfde_persoon_bij_tien_gelijktijdige_pogingen_een_handtekening()
    {
        var (contract, hash) = await werking.LegVoor();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 10)
            .Select(_ => werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)));

        antwoorden.Count(a => a.Status == 200).ShouldBe(1);
        antwoorden.Where(a => a.Status != 200).ShouldAllBe(a => a.Code == "handtekening-al-gezet");
    }
}
