using System.Text.Json.Nodes;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Vorige.Tests.Als_een_migratie_bijkomt;

/// <summary>The schema of a database as the recording describes it, and what a later one must still have of it.</summary>
internal static class Schemas
{
    public static async Task<JsonObject> Lees(Proefdatabase database)
    {
        await using var verbinding = await database.Open();
        await using var vraag = new NpgsqlCommand(Opname.Schema, verbinding);
        return JsonNode.Parse((string)(await vraag.ExecuteScalarAsync())!)!.AsObject();
    }

    public static List<string> Vergelijk(JsonObject was, JsonObject nu)
    {
        var breuken = new List<string>();
        foreach (var (tabel, kolommen) in was["kolommen"]!.AsObject())
        {
            if (nu["kolommen"]![tabel]?.AsObject() is not { } nieuw)
            {
                breuken.Add($"{tabel}: is weg");
                continue;
            }

            breuken.AddRange(kolommen!.AsObject().Where(k => (string?)nieuw[k.Key] != (string)k.Value! && (string?)nieuw[k.Key] != $"{k.Value} default")
                .Select(k => $"{tabel}.{k.Key}: was {k.Value}, is {nieuw[k.Key] ?? "weg"}"));
            breuken.AddRange(nieuw.Where(k => !kolommen.AsObject().ContainsKey(k.Key) && ((string)k.Value!).EndsWith(" not null", StringComparison.Ordinal))
                .Select(k => $"{tabel}.{k.Key}: verplicht zonder beginwaarde"));
            breuken.AddRange(Regels(nu, tabel).Except(Regels(was, tabel)).Select(r => $"{tabel}: nieuwe regel {r}"));
        }

        return breuken;
    }

    private static IEnumerable<string> Regels(JsonObject schema, string tabel) => schema["beperkingen"]![tabel]?.AsArray().Select(r => (string)r!) ?? [];
}
