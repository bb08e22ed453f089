using System.Diagnostics;
using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class Het_schema(Leeszaal zaal)
{
    private const string Host = "../../../services/Leesmodel/GraphQL";

    [Fact]
    public async Task Is_van_de_draaiende_server_wat_in_schema_graphql_staat()
    {
        var map = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Bestand())!, Host));
        using var proces = Process.Start(new ProcessStartInfo(Path.Combine(map, "node_modules/.bin/node"), ["bron/sdl.js", new Uri(zaal.GraphQL.Adres, "/graphql").AbsoluteUri])
        {
            WorkingDirectory = map,
            RedirectStandardOutput = true,
        })!;
        var sdl = await proces.StandardOutput.ReadToEndAsync();

        Momentopname.Controleer(sdl, $"{Host}/schema.graphql");
    }

    [Fact]
    public async Task Kent_geen_mutaties_en_geen_abonnementen()
    {
        var schema = (await zaal.Vraag("{ __schema { mutationType { name } subscriptionType { name } } }")).GetProperty("__schema");

        schema.GetProperty("mutationType").ValueKind.ShouldBe(JsonValueKind.Null);
        schema.GetProperty("subscriptionType").ValueKind.ShouldBe(JsonValueKind.Null);
        (await zaal.Weigering("mutation { weg }")).ShouldBe("alleen-lezen");
    }

    [Fact]
    public async Task Kan_ook_de_inlogrol_van_de_server_niet_schrijven()
    {
        var adres = new Uri(zaal.Instellingen["DATABASE_URL"]!);
        var wie = adres.UserInfo.Split(':');
        await using var verbinding = new Npgsql.NpgsqlConnection(
            $"Host={adres.Host};Port={adres.Port};Username={wie[0]};Password={wie[1]};Database={adres.AbsolutePath[1..]};Pooling=false");
        await verbinding.OpenAsync();

        await Weigert("select * from lees.gemeente");
        await Weigert("set role gw_regering; delete from lees.gemeente_kern");
        await Weigert("set role gw_regering; select * from public.bron_cursor");
        await Weigert("set role gw_lezer; insert into lees.provincie values ('x', 'x')");

        async Task Weigert(string sql)
        {
            await using var opdracht = new Npgsql.NpgsqlCommand(sql, verbinding);
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => opdracht.ExecuteNonQueryAsync())).SqlState.ShouldBe("42501", sql);
        }
    }

    private static string Bestand([System.Runtime.CompilerServices.CallerFilePath] string bestand = "") => bestand;
}
