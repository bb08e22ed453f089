using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_iemand_wil_weten_wie_hij_is;

[Collection(OverHttp.Naam)]
public sealed class Ik(Werking werking)
{
    private const string Adres = "/api/programmas/ik";

    [Fact]
    public async Task Heeft_een_lid_van_een_collectief_een_eigen_nummer()
    {
        var een = (await werking.Get("demo-gemandateerde-2", Adres)).Moet(200);
        var ander = (await werking.Get("demo-gemandateerde-3", Adres)).Moet(200);
        var nummer = een.Json!["persoon"]!.GetValue<Guid>();

        een.Json["rol"]!.GetValue<string>().ShouldBe("gemandateerde");
        een.Json["organisatie"]!.GetValue<string>().ShouldBe("OVO000001");
        een.Json["nis"].ShouldBeNull();
        een.Json["regios"]!.AsArray().ShouldBeEmpty();
        een.Koppen["Cache-Control"].ShouldContain("no-store");
        nummer.ShouldNotBe(ander.Json!["persoon"]!.GetValue<Guid>());
        (await werking.Verleen("demo-regering", Mandaten.Verzoek(v => v["collectief"]![0]!["persoon"] = nummer))).Moet(201);
    }

    [Fact]
    public async Task Hoort_bij_een_gemeente_of_een_regio()
    {
        (await werking.Get("demo-raadslid-13008", Adres)).Moet(200).Json!["nis"]!.GetValue<string>().ShouldBe("13008");
        (await werking.Get("demo-gebiedsteam-REFREG03", Adres)).Moet(200).Json!["regios"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["REFREG03"]);
    }

    [Fact]
    public async Task Is_niemand_zonder_aanmelding() => (await werking.Get(null, Adres)).Moet(401);
}
