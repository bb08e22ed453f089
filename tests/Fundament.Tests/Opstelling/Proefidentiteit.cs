using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fundament.Tests.Opstelling;

/// <summary>One real OpenID provider for all tests of this process.</summary>
public sealed class Proefidentiteit
{
    public const string Geheim = "geheim-van-de-proef";
    private static readonly Lazy<Task<Proefidentiteit>> Enige = new(Start);

    private Proefidentiteit(Proefdienst proces)
    {
        Proces = proces;
        Adres = new Uri(proces.Adres, "/identiteit");
        Tokens = new Demotokens(Adres);
    }

    public Proefdienst Proces { get; }

    public Uri Adres { get; }

    public Demotokens Tokens { get; }

    public static Task<Proefidentiteit> Haal() => Enige.Value;

    /// <summary>A second one that a test may stop.</summary>
    public static async Task<Proefidentiteit> Start()
    {
        var db = await (await Infrastructuur.Haal()).NieuweDatabase();
        return new Proefidentiteit(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = db.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Infrastructuur.InBron("services/Programmas/Gegevens"),
            ["DIENSTGEHEIMEN"] = JsonSerializer.Serialize(new Dictionary<string, string> { ["dienst-programmas"] = Geheim, ["dienst-contracten"] = Geheim }),
            ["DIENSTFEEDS"] = """{"dienst-contracten":["proef-vertrouwelijk"]}""",
            ["COOKIESLEUTELS"] = """["sleutel-van-de-proef-0123456789"]""",
        }));
    }
}
