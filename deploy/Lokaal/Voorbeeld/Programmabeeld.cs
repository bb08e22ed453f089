using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>An example programme with its platform, mandatering and fund, as the read model shows them.</summary>
internal sealed record Programmabeeld(
    Guid? Id, string? Status, int Acties, Guid? Mandatering, Guid? Platform, IReadOnlySet<string> Uitgenodigd, Guid? Fonds, IReadOnlyList<Inbrengbeeld> Inbrengen)
{
    private const string Vraag =
        """
        query($titel: String!) {
          gebiedsprogrammas(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) {
            nodes {
              id status acties(first: 20) { totalCount }
              gebiedsfonds { id fondsinbrengen(first: 100) { nodes { id entiteit begrotingsartikel jaar bevestigdOp } } }
            }
          }
          mandateringen(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) { nodes { id } }
          platformen(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) { nodes { id deelnemers(first: 200) { nodes { nis } } } }
        }
        """;

    public static async Task<Programmabeeld> Lees(Poort poort, Voorbeeldprogramma voorbeeld, CancellationToken stop)
    {
        var data = await poort.Vraag(voorbeeld.Team, Vraag, new { titel = voorbeeld.Titel }, stop);
        var (programma, mandatering, platform) = (Eerste("gebiedsprogrammas"), Eerste("mandateringen"), Eerste("platformen"));
        var fonds = programma is { } p && p.GetProperty("gebiedsfonds") is { ValueKind: JsonValueKind.Object } f ? f : (JsonElement?)null;
        return new Programmabeeld(
            Sleutel(programma), programma?.GetProperty("status").GetString(), programma?.GetProperty("acties").GetProperty("totalCount").GetInt32() ?? 0,
            Sleutel(mandatering), Sleutel(platform),
            platform is { } tafel ? Eersten(tafel, "deelnemers").Select(d => d.GetProperty("nis").GetString()).OfType<string>().ToHashSet() : new HashSet<string>(),
            Sleutel(fonds), fonds is { } kas ? [.. Eersten(kas, "fondsinbrengen").Select(i => i.Deserialize<Inbrengbeeld>(JsonSerializerOptions.Web)!)] : []);

        JsonElement? Eerste(string veld) => Eersten(data, veld).Select(gevonden => (JsonElement?)gevonden).FirstOrDefault();
    }

    private static IEnumerable<JsonElement> Eersten(JsonElement van, string veld) => van.GetProperty(veld).GetProperty("nodes").EnumerateArray();

    private static Guid? Sleutel(JsonElement? van) => van?.GetProperty("id").GetGuid();
}

/// <summary>What an entiteit puts in a fund in a year.</summary>
internal sealed record Inbrengbeeld(Guid Id, string Entiteit, string Begrotingsartikel, int Jaar, DateTimeOffset? BevestigdOp);
