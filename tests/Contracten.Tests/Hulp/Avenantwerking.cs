using System.Text.Json.Nodes;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Steps of an avenant over HTTP.</summary>
internal static class Avenantwerking
{
    /// <summary>A proposal with the text in force, changed.</summary>
    public static async Task<JsonObject> Voorstel(this Werking werking, Guid contract, string? soort, Action<JsonObject> anders)
    {
        var inhoud = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!.DeepClone().AsObject();
        anders(inhoud);
        return new JsonObject { ["soort"] = soort, ["reden"] = "Het moet anders.", ["inhoud"] = inhoud };
    }

    /// <summary>Drafted; answers the path of the avenant.</summary>
    public static async Task<string> StelAvenantOp(this Werking werking, Guid contract, string soort, Action<JsonObject> anders)
    {
        var antwoord = (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten", await werking.Voorstel(contract, soort, anders))).Moet(200);
        return antwoord.Koppen["Location"].Replace("/api/contracten", "", StringComparison.Ordinal).Replace("/tekst", "", StringComparison.Ordinal);
    }

    /// <summary>A contract in force of which a text was put right, and that afterwards a gemeente that pays more changed with all others.</summary>
    public static async Task<Guid> BrengInWerkingMetAvenant(this Werking werking)
    {
        var contract = await werking.BrengInWerking();
        var (avenant, hash) = await werking.LegAvenantVoor(contract, "rechtzetting", i => i["verbintenissen"]![0]!["omschrijving"] = "Aanleg van het pad");
        foreach (var client in new[] { "demo-voorzitter-gemeenteraad-11002", "demo-algemeen-directeur-11002" })
        {
            (await werking.Post(client, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);
        }

        return contract;
    }

    /// <summary>Drafted and offered; answers its path and the hash to sign.</summary>
    public static async Task<(string Avenant, string Hash)> LegAvenantVoor(this Werking werking, Guid contract, string soort, Action<JsonObject> anders)
    {
        var avenant = await werking.StelAvenantOp(contract, soort, anders);
        (await werking.Post(Verzoeken.Team, $"{avenant}/voorlegging")).Moet(200);
        return (avenant, (await werking.Get(Verzoeken.Team, $"{avenant}/tekst")).Moet(200).Koppen["Inhoud-Hash"]);
    }
}
