using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_raadsbesluit_onder_toezicht_staat;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    private const string Gouverneur = "demo-gouverneur-REFREG01";

    [Fact]
    public async Task Moet_de_gemeente_na_een_vernietiging_opnieuw_tekenen()
    {
        var (contract, hash) = await werking.LegVoor();
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        var pad = $"/{contract}/toezicht";

        (await werking.Post(Gouverneur, pad, "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["partij", "besluit", "stand", "datum", "referentie"], ignoreOrder: true);
        (await werking.Post("demo-gouverneur-REFREG02", pad, "{}")).Weigert(404, "niet-gevonden");
        (await werking.Post(Verzoeken.Team, pad, "{}")).Moet(403);
        (await werking.Post(Gouverneur, pad, Stand("vernietigd", "https://example.org/een-ander"))).Weigert(409, "besluit-onbekend");
        (await werking.Post(Gouverneur, pad, Stand("vernietigd"))).Moet(200);

        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Weigert(409, "rechtsgrond-vervallen");
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002",
            new { soort = "raadsbesluit", datum = "2025-11-01", referentie = "Nieuwe goedkeuring", uri = "https://example.org/besluit/2", bekendmaking = "2025-11-05" })).Moet(200);
    }

    private static object Stand(string stand, string besluit = "https://example.org/besluit/1") =>
        new { partij = "0207500123", besluit, stand, datum = "2025-11-01", referentie = "Besluit van de gouverneur" };
}
