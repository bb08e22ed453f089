using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Taakstellingen.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Gebiedswerking.Vorige.Tests.Als_het_platform_van_de_vorige_uitgave_verdergaat;

/// <summary>Puts a database back as a release left it: with the schema of that release, and its rows.</summary>
internal static class Herstel
{
    public static readonly Dienst[] Domeindiensten = [Diensten.Programmas, Diensten.Taakstellingen, Diensten.Fondsen, Diensten.Contracten];

    public static async Task Zet(Proefplatform platform, Uitgave uitgave)
    {
        foreach (var dienst in Domeindiensten)
        {
            var log = uitgave.Keten(dienst.Naam);
            var beheer = platform.DatabaseVan(dienst);
            var eigenaar = (await Lees(beheer, "select rolname from pg_database join pg_roles r on r.oid = datdba where datname = current_database()"))[0];
            await Voer(beheer, $"""drop schema public cascade; create schema public authorization "{eigenaar}" """);
            await Migreer(dienst, new NpgsqlConnectionStringBuilder(beheer) { Options = $"-c role={eigenaar}", Pooling = false }.ConnectionString, log.Migraties[^1]);
            await Vul(beheer, log);
        }
    }

    public static async Task<List<string>> Lees(string verbinding, string sql)
    {
        await using var open = await Open(verbinding);
        await using var vraag = new NpgsqlCommand(sql, open);
        await using var lezer = await vraag.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await lezer.ReadAsync())
        {
            rijen.Add(lezer.GetValue(0).ToString()!);
        }

        return rijen;
    }

    public static async Task Voer(string verbinding, string sql)
    {
        await using var open = await Open(verbinding);
        await using var opdracht = new NpgsqlCommand(sql, open);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>A row as the recording has it: only the columns that it had then.</summary>
    public static string Rij(JsonObject rij, IReadOnlyCollection<string> kolommen) =>
        string.Join(" | ", kolommen.Select(k => $"{k}={rij[k]?.ToJsonString(Vormen.Json)}"));

    private static async Task Migreer(Dienst dienst, string verbinding, string tot)
    {
        await using var diensten = dienst.Naam switch
        {
            "programmas" => Bouw<ProgrammasDb>(dienst, verbinding),
            "taakstellingen" => Bouw<TaakstellingenDb>(dienst, verbinding),
            "fondsen" => Bouw<FondsenDb>(dienst, verbinding),
            _ => Bouw<ContractenDb>(dienst, verbinding),
        };
        await using var scope = diensten.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DossierDb>().GetService<IMigrator>().MigrateAsync(tot);
    }

    private static ServiceProvider Bouw<TDb>(Dienst dienst, string verbinding) where TDb : DossierDb
    {
        var dialect = new PostgresDialect();
        var diensten = new ServiceCollection();
        diensten.AddScoped(_ => new Opslagdiensten(new Dienstnaam(dienst.Naam), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
        diensten.AddDbContext<TDb>(opties => dialect.Gebruik(opties, verbinding)).AddScoped<DossierDb>(d => d.GetRequiredService<TDb>());
        return diensten.BuildServiceProvider();
    }

    private static async Task Vul(string verbinding, Logbestand log)
    {
        await using var open = await Open(verbinding);
        await using (var vrij = new NpgsqlCommand("set session_replication_role = replica", open)) // rows that refer to each other, in any order
        {
            await vrij.ExecuteNonQueryAsync();
        }

        foreach (var tabel in log.Tabellen)
        {
            await using var opdracht = new NpgsqlCommand($"insert into {tabel} overriding system value select r.* from unnest($1) j, json_populate_record(null::{tabel}, j) r", open);
            opdracht.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Json, Value = log.Van(tabel).Select(r => r.ToJsonString(Vormen.Json)).ToArray() });
            await opdracht.ExecuteNonQueryAsync();
        }

        await using var teller = new NpgsqlCommand("select setval(pg_get_serial_sequence('public.dossierlog', 'rij'), (select max(rij) from dossierlog))", open);
        await teller.ExecuteNonQueryAsync();
    }

    private static async Task<NpgsqlConnection> Open(string verbinding)
    {
        var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false, Timezone = "UTC" }.ConnectionString);
        await open.OpenAsync();
        return open;
    }
}
