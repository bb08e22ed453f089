using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Scenario.Tests.Als_iemand_het_logboek_wil_wijzigen;

/// <summary>Not even the administrator changes, deletes or empties what was written: the database of every service refuses.</summary>
[Collection("huis")]
public sealed class In_elke_databank(Huis huis)
{
    [TheorieOpPostgres]
    [InlineData("programmas")]
    [InlineData("taakstellingen")]
    [InlineData("fondsen")]
    [InlineData("contracten")]
    public async Task Weigert_de_databank(string naam)
    {
        await using var verbinding = new NpgsqlConnection(huis.Platform.DatabaseVan(Diensten.Alle.Single(dienst => dienst.Naam == naam)));
        await verbinding.OpenAsync();
        foreach (var tabel in new[] { "dossierlog", "uitgave" })
        {
            // A trigger per row says nothing about an empty table, so it is looked up; emptying one is tried, and never kept.
            (await Een(verbinding, $"select count(*) from pg_trigger where tgrelid = '{tabel}'::regclass and tgenabled = 'O' and tgname = '{tabel}_onveranderlijk' and tgtype & 27 = 27")).ShouldBe(1L);
            await using var transactie = await verbinding.BeginTransactionAsync();
            (await Should.ThrowAsync<PostgresException>(() => Een(verbinding, $"truncate {tabel} cascade"))).SqlState.ShouldBe("23001");
        }
    }

    private static async Task<object?> Een(NpgsqlConnection verbinding, string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return await opdracht.ExecuteScalarAsync();
    }
}
