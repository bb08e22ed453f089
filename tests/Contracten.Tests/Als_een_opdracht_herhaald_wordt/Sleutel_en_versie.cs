using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_opdracht_herhaald_wordt;

[Collection(OverHttp.Naam)]
public sealed class Sleutel_en_versie(Werking werking)
{
    [Fact]
    public async Task Geeft_dezelfde_sleutel_hetzelfde_contract()
    {
        var sleutel = Guid.CreateVersion7().ToString();

        var eerste = (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(), ("Idempotency-Key", sleutel))).Moet(201);
        var tweede = (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(), ("Idempotency-Key", sleutel))).Moet(201);

        tweede.Dossier.ShouldBe(eerste.Dossier);
        tweede.Koppen["Location"].ShouldBe(eerste.Koppen["Location"]);
        (await werking.Gebeurd(eerste.Dossier)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Weigert_dezelfde_sleutel_met_een_andere_inhoud()
    {
        var sleutel = Guid.CreateVersion7().ToString();
        (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(), ("Idempotency-Key", sleutel))).Moet(201);

        (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(c => c["titel"] = "Iets anders"), ("Idempotency-Key", sleutel))).Weigert(422, "sleutel-hergebruikt");
    }

    [Fact]
    public async Task Zet_dezelfde_sleutel_geen_tweede_handtekening()
    {
        var (contract, hash) = await werking.LegVoor();
        var inhoud = new { hash, grond = Verzoeken.Raadsbesluit };

        var eerste = (await werking.Post("demo-algemeen-directeur-11002", $"/{contract}/ondertekening", inhoud, ("Idempotency-Key", "t1"))).Moet(200);
        (await werking.Post("demo-algemeen-directeur-11002", $"/{contract}/ondertekening", inhoud, ("Idempotency-Key", "t1"))).Moet(200).Versie.ShouldBe(eerste.Versie);

        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Weigert(409, "handtekening-al-gezet");
    }

    [Fact]
    public async Task Weigert_wie_een_oude_versie_voor_ogen_heeft()
    {
        var contract = await werking.StelOp();
        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", Verzoeken.Contract(), ("If-Match", "\"1\""))).Moet(200);

        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging", null, ("If-Match", "\"1\""))).Weigert(412, "dossier-gewijzigd");
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging", null, ("If-Match", "\"2\""))).Moet(200);
    }

    [Fact]
    public async Task Verraadt_een_verkeerde_versie_niet_dat_een_ontwerp_bestaat() =>
        (await werking.Post("demo-gebiedsteam-REFREG02", $"/{await werking.StelOp()}/voorlegging", null, ("If-Match", "\"7\""))).Weigert(404, "niet-gevonden");
}
