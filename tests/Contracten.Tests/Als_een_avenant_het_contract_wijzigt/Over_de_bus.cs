using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

/// <summary>The fund answers over the bus before anybody signs.</summary>
[Collection(OverHttp.Naam)]
public sealed class Over_de_bus(Werking werking)
{
    private static readonly (string Client, object Grond)[] Tekenaars =
    [
        ("demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit), ("demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit),
        ($"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht), ("demo-gemandateerde", Fondswerking.VrBesluit),
    ];

    [Fact]
    public async Task Wordt_een_verhoging_eerst_geweigerd_dan_gereserveerd_en_dan_getekend()
    {
        var fonds = await werking.NieuwFonds();
        var contract = await werking.Wachtend(fonds);
        await werking.Reserveert(fonds, contract);
        await werking.WachtTot(contract, nameof(ContractWerdTerOndertekeningVoorgelegd));
        var hash = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Koppen["Inhoud-Hash"];
        foreach (var (client, grond) in Tekenaars)
        {
            (await werking.Teken(contract, hash, client, grond)).Moet(200);
        }

        var avenant = await werking.StelAvenantOp(contract, "financieel", i =>
        {
            i["verbintenissen"]![0]!["bedrag"] = "1600.50";
            i["verbintenissen"]![0]!["mijlpalen"]![1]!["bedrag"] = "1100.25";
        });
        (await werking.Post(Verzoeken.Team, $"{avenant}/voorlegging")).Moet(200);
        var gevraagd = await werking.Laatste<AvenantmiddelenWerdenGevraagd>(contract);
        gevraagd.Mijlpalen.Sum(m => m.Bedrag.Euro).ShouldBe(1600.50m);
        await werking.Fondsen.Meld(fonds.Id, new AvenantmiddelenWerdenGeweigerd(fonds.Id, contract, gevraagd.Avenant, 1, Weigeringsreden.MiddelenOntoereikend));
        await werking.WachtTot(contract, nameof(AvenantWerdTeruggezetNaarOntwerp));

        (await werking.Post(Verzoeken.Team, $"{avenant}/voorlegging")).Moet(200);
        var opnieuw = await werking.Laatste<AvenantmiddelenWerdenGevraagd>(contract);
        await werking.Fondsen.Meld(fonds.Id, new AvenantmiddelenWerdenGereserveerd(fonds.Id, contract, opnieuw.Avenant, opnieuw.Poging, opnieuw.Hash, fonds.Mandatering,
            [new(new("OVO000001", "QB0-1QCG2NY-WT", opnieuw.Jaar), Voorbeeld.Eur("100"))], opnieuw.Mijlpalen, opnieuw.Referentieregios, true));
        await werking.WachtTot(contract, nameof(AvenantWerdVoorgelegd));
        foreach (var (client, grond) in Tekenaars)
        {
            (await werking.Post(client, $"{avenant}/ondertekening", new { hash = opnieuw.Hash, grond })).Moet(200);
        }

        (await werking.Gebeurd(contract))[^1].ShouldBe(nameof(AvenantWerdAangenomen));
        (await werking.Tel("SELECT count(*) FROM geparkeerd")).ShouldBe(0);
    }
}
