using System.Text.Encodings.Web;
using System.Text.Json;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_een_ander_ons_leest;

[Collection(OverHttp.Naam)]
public sealed class De_beschrijving(Werking werking)
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Van_de_api_is_zoals_afgesproken()
    {
        var beschrijving = (await werking.Get(null, "/openapi.json")).Moet(200).Json!;

        Momentopname.Controleer(JsonSerializer.Serialize(beschrijving, Leesbaar), "openapi.json");
    }

    [Fact]
    public async Task Van_elk_adres_heeft_een_nederlandse_samenvatting()
    {
        var paden = (await werking.Get(null, "/openapi.json")).Moet(200).Json!["paths"]!.AsObject();

        foreach (var (pad, acties) in paden)
        {
            acties!.AsObject().ShouldAllBe(a => a.Value!["summary"] != null, pad);
        }
    }
}
