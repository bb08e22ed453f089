using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>The texts that people are writing, in the own database of the Portaal.</summary>
public sealed class Kladlade(NpgsqlDataSource databank, TimeProvider klok)
{
    /// <summary>How many one person can have open.</summary>
    public const int Hoogstens = 50;

    private const string Kolommen = "id, persoon, versie, doel, inhoud, gewijzigd, af";

    /// <summary>Makes the table.</summary>
    public static async Task Migreer(NpgsqlDataSource databank)
    {
        await using var opdracht = databank.CreateCommand("""
            create table if not exists klad (id uuid primary key, persoon text not null, versie int not null, doel text not null, inhoud text not null,
              gewijzigd timestamptz not null, af text);
            create index if not exists klad_persoon on klad (persoon)
            """);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>What this person is writing, last changed first. What became something is forgotten after a week, what nobody touched after a year.</summary>
    public async Task<IReadOnlyList<Klad>> Van(string persoon, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        await Doe("delete from klad where persoon = $1 and (gewijzigd < $2 or (af is not null and gewijzigd < $3))", stop, persoon, nu.AddYears(-1), nu.AddDays(-7));
        return await Lees($"select {Kolommen} from klad where persoon = $1 and af is null order by gewijzigd desc, id", stop, persoon);
    }

    /// <summary>One of this person; null when there is none.</summary>
    public async Task<Klad?> Haal(Guid id, string persoon, CancellationToken stop) =>
        (await Lees($"select {Kolommen} from klad where id = $1 and persoon = $2", stop, id, persoon)).FirstOrDefault();

    /// <summary>Begins one; null when this person has too many.</summary>
    public async Task<Klad?> Begin(string persoon, Kladdoel doel, JsonObject inhoud, CancellationToken stop, Guid? sleutel = null)
    {
        var id = sleutel ?? Guid.CreateVersion7();
        if (await Haal(id, persoon, stop) is { } dezelfde)
        {
            return dezelfde; // the form was sent twice
        }

        if ((await Van(persoon, stop)).Count >= Hoogstens)
        {
            return null;
        }

        var klad = new Klad(id, persoon, 1, doel, inhoud, klok.GetUtcNow(), null);
        await Doe($"insert into klad ({Kolommen}) values ($1, $2, $3, $4, $5, $6, null) on conflict do nothing", stop,
            klad.Id, persoon, klad.Versie, JsonSerializer.Serialize(doel), inhoud.ToJsonString(), klad.Gewijzigd);
        return await Haal(id, persoon, stop);
    }

    /// <summary>Keeps it with its changes; null when another window changed it meanwhile.</summary>
    public async Task<Klad?> Bewaar(Klad klad, CancellationToken stop)
    {
        var nieuw = klad with { Versie = klad.Versie + 1, Gewijzigd = klok.GetUtcNow() };
        return await Doe("update klad set versie = $3, doel = $4, inhoud = $5, gewijzigd = $6, af = $7 where id = $1 and versie = $2", stop,
            klad.Id, klad.Versie, nieuw.Versie, JsonSerializer.Serialize(nieuw.Doel), nieuw.Inhoud.ToJsonString(), nieuw.Gewijzigd, (object?)nieuw.Af ?? DBNull.Value) == 1 ? nieuw : null;
    }

    /// <summary>Throws it away.</summary>
    public Task Gooi(Klad klad, CancellationToken stop) => Doe("delete from klad where id = $1", stop, klad.Id);

    private async Task<int> Doe(string sql, CancellationToken stop, params object[] waarden)
    {
        await using var opdracht = Opdracht(sql, waarden);
        return await opdracht.ExecuteNonQueryAsync(stop);
    }

    private async Task<IReadOnlyList<Klad>> Lees(string sql, CancellationToken stop, params object[] waarden)
    {
        await using var opdracht = Opdracht(sql, waarden);
        await using var rijen = await opdracht.ExecuteReaderAsync(stop);
        var kladden = new List<Klad>();
        while (await rijen.ReadAsync(stop))
        {
            kladden.Add(new(rijen.GetGuid(0), rijen.GetString(1), rijen.GetInt32(2), JsonSerializer.Deserialize<Kladdoel>(rijen.GetString(3))!,
                JsonNode.Parse(rijen.GetString(4))!.AsObject(), rijen.GetFieldValue<DateTimeOffset>(5), await rijen.IsDBNullAsync(6, stop) ? null : rijen.GetString(6)));
        }

        return kladden;
    }

    private NpgsqlCommand Opdracht(string sql, object[] waarden)
    {
        var opdracht = databank.CreateCommand(sql);
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(new() { Value = waarde });
        }

        return opdracht;
    }
}
