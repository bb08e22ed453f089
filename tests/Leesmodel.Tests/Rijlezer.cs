using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>Questions to a database, with answers as text.</summary>
public static class Rijlezer
{
    /// <summary>One row as text, its columns with | between; fails when there is not exactly one.</summary>
    public static async Task<string> Rij(this Proefdatabase database, string vraag) => (await database.Rijen(vraag)).ShouldHaveSingleItem();

    public static async Task<List<string>> Rijen(this Proefdatabase database, string vraag)
    {
        await using var verbinding = await database.Open();
        await using var opdracht = new NpgsqlCommand($"select concat_ws(' | ', {vraag.Split(" from ", 2)[0]}) from {vraag.Split(" from ", 2)[1]}", verbinding);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        List<string> rijen = [];
        while (await lezer.ReadAsync())
        {
            rijen.Add(lezer.GetString(0));
        }

        return rijen;
    }
}
