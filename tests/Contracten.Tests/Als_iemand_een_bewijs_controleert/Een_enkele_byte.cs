using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;

[Collection(OverHttp.Naam)]
public sealed class Een_enkele_byte(Werking werking)
{
    private static readonly int Gewijzigd = Rondes.Aantal(kort: 100, lang: 1_000);
    private static readonly int Heel = Rondes.Aantal(kort: 20, lang: 100);

    /// <summary>Proofs with one byte that differs in 1 to 8 bits, and proofs as they were given. The seed is in the message, so that a miss can be repeated.</summary>
    [Fact]
    [Trait("Duur", "rondes")]
    public async Task Wordt_altijd_opgemerkt_en_zonder_wijziging_klopt_alles()
    {
        var inWerking = await werking.BrengInWerking();
        var (half, hash) = await werking.LegVoor();
        (await werking.Teken(half, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);
        using var openbaar = await werking.Bewijs(inWerking, null);
        using var eigen = await werking.Bewijs(inWerking, Verzoeken.Team);
        using var voorgelegd = await werking.Bewijs(half, Verzoeken.Team);
        using var ontwerp = await werking.Bewijs(await werking.StelOp(), Verzoeken.Team);
        using var metAvenant = await werking.Bewijs(await werking.BrengInWerkingMetAvenant(), null);
        await using var plaats = await Ankerplaats.Maak();
        var verankerd = await plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9));
        await plaats.SchrijfEnNummer(Ankerplaats.Om(20, 10));
        await plaats.Leg(Ankerplaats.Om(21, 6));
        using var metAnker = new Proefstuk(await plaats.Bewijs(verankerd, Wie.Team, Ankerplaats.Om(21, 9)));
        var zaad = Random.Shared.Next();

        var (code, uitvoer) = await Knoop.Voer(
            [Knoop.Script("proef.mjs"), $"{zaad}", $"{Gewijzigd}", $"{Heel}", openbaar.Pad(), eigen.Pad(), voorgelegd.Pad(), ontwerp.Pad(), metAnker.Pad(), metAvenant.Pad()]);

        code.ShouldBe(0, uitvoer);
        var telling = JsonNode.Parse(uitvoer)!;
        (telling["gevonden"]!.GetValue<int>(), telling["heel"]!.GetValue<int>()).ShouldBe((Gewijzigd, Heel), $"seed {zaad}: {uitvoer}");
    }
}
