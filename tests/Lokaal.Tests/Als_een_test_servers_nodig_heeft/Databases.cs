using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Lokaal.Tests.Als_een_test_servers_nodig_heeft;

public sealed class Databases
{
    [Fact]
    public async Task Krijgt_hij_een_lege_database_van_een_gewone_rol()
    {
        await using var database = await (await Infrastructuur.Haal()).NieuweDatabase();
        await using var verbinding = await database.Open();

        await using var vraag = new NpgsqlCommand("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", verbinding);
        (await vraag.ExecuteScalarAsync()).ShouldBe(false);
    }

    [Fact]
    public async Task Krijgt_hij_een_kopie_van_een_sjabloon_dat_een_keer_gevuld_wordt()
    {
        var gevuld = 0;
        async Task Vul(string verbinding)
        {
            Interlocked.Increment(ref gevuld);
            await using var bron = NpgsqlDataSource.Create(verbinding);
            await using var opdracht = bron.CreateCommand("CREATE TABLE iets (id int); INSERT INTO iets VALUES (1)");
            await opdracht.ExecuteNonQueryAsync();
        }

        var infrastructuur = await Infrastructuur.Haal();
        var sjabloon = $"iets_{Environment.ProcessId}";
        await using var een = await infrastructuur.NieuweDatabase(sjabloon, Vul);
        await using var twee = await infrastructuur.NieuweDatabase(sjabloon, Vul);

        gevuld.ShouldBe(1);
        een.Naam.ShouldNotBe(twee.Naam);
        await using var verbinding = await twee.Open();
        await using var vraag = new NpgsqlCommand("SELECT count(*) FROM iets", verbinding);
        (await vraag.ExecuteScalarAsync()).ShouldBe(1L);
    }
}
