using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>
/// What others are held against, as a process of its own: a page of milestones by SQL that was written for it, and a small answer that costs nothing.
/// </summary>
internal static class Kaaldienst
{
    /// <summary>First argument of the process.</summary>
    public const string Woord = "--kaaldienst";

    /// <summary>A small answer of a service, the same each time.</summary>
    private const string Klein = """{"data":{"gemeenten":{"totalCount":285,"nodes":[{"nis":"44021","naam":"Gent"},{"nis":"11002","naam":"Antwerpen"}]}}}""";

    private const string Bladzijde = """
        select json_build_object('data', json_build_object('mijlpalen', json_build_object('nodes', coalesce(json_agg(r.rij), '[]'))))::text
        from (
          select json_build_object('omschrijving', m.omschrijving, 'vervaldatum', m.vervaldatum, 'bedrag', m.bedrag::text, 'status', m.status,
            'verantwoordelijke', json_build_object('naam', p.naam), 'gebiedscontract', json_build_object('titel', c.titel)) as rij
          from (
            select * from lees.mijlpaal where verantwoordelijke_kbo = $1 order by vervaldatum, gebiedscontract_id, id limit 20) m
          join lees.gebiedscontract c on c.id = m.gebiedscontract_id
          join lees.partij p on p.gebiedscontract_id = m.gebiedscontract_id and p.kbo = m.verantwoordelijke_kbo
          order by m.vervaldatum, m.gebiedscontract_id, m.id) r
        """;

    /// <param name="args">The word, a port, and the connection string when there is a database.</param>
    public static async Task Voer(string[] args)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls($"http://127.0.0.1:{args[1]}");
        await using var app = bouwer.Build();
        app.MapGet("/", () => "klaar");
        app.MapGet("/api/contracten/klein", () => Results.Text(Klein, "application/json"));
        if (args.Length > 2)
        {
            var databank = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(args[2]) { MaxPoolSize = 10, MaxAutoPrepare = 10 }.ConnectionString);
            app.MapGet("/mijlpalen", async (string kbo, CancellationToken stop) =>
            {
                await using var vraag = databank.CreateCommand(Bladzijde);
                vraag.Parameters.Add(new() { Value = kbo });
                return Results.Text(Convert.ToString(await vraag.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture)!, "application/json");
            });
        }

        await app.RunAsync();
    }
}
