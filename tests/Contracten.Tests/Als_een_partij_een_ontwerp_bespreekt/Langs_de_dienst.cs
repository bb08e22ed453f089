using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_ontwerp_bespreekt;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    [Fact]
    public async Task Wordt_een_opmerking_geplaatst_en_afgehandeld()
    {
        var contract = await werking.StelOp();

        (await werking.Post("demo-burgemeester-11002", $"/{contract}/opmerkingen", new { plaats = "titel", tekst = "Te lang." })).Moet(200).Versie.ShouldBe(2);

        (await werking.Gebeurd(contract)).ShouldBe(["ContractWerdOpgesteld", "OpmerkingWerdGeplaatst"]);
        (await werking.Post(Verzoeken.Team, $"/{contract}/opmerkingen/{Guid.CreateVersion7()}/afhandeling", new { antwoord = "Ingekort." })).Weigert(404, "niet-gevonden");
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200);
        (await werking.Post("demo-burgemeester-11002", $"/{contract}/opmerkingen", new { plaats = "titel", tekst = "Te laat." })).Weigert(409, "contract-al-voorgelegd");
    }

    [Fact]
    public async Task Zegt_een_weigering_welk_veld_anders_moet()
    {
        var contract = await werking.StelOp();

        (await werking.Post(Verzoeken.Team, $"/{contract}/opmerkingen", new { })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["plaats", "tekst"], ignoreOrder: true);
        (await werking.Post(Verzoeken.Team, $"/{contract}/opmerkingen", new { plaats = "kaft", tekst = "Mooi." })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["plaats"]);
        (await werking.Post("demo-burgemeester-11001", $"/{contract}/opmerkingen", new { plaats = "kaft", tekst = "Mooi." })).Weigert(404, "niet-gevonden");
    }
}
