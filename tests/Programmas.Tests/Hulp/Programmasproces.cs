using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>Programmas as real processes on a real database of its own.</summary>
public sealed class Programmasproces : IAsyncLifetime
{
    private Proefdatabase? _database;

    private Dictionary<string, string?> Omgeving => new() { ["ConnectionStrings__Opslag"] = _database!.Verbinding };

    public async Task InitializeAsync() =>
        _database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Programmas);

    public Task<(int Code, string Uitvoer)> Laad(params IReadOnlyList<string> argumenten) =>
        Proefdienst.Voer(Diensten.Programmas, Omgeving, ["laad-gebieden", .. argumenten]);

    /// <summary>The service itself; it publishes on a vhost of its own, and has no use for an identity provider in these tests.</summary>
    public async Task<Proefdienst> Start() => await Proefdienst.Start(Diensten.Programmas, new Dictionary<string, string?>(Omgeving)
    {
        ["Bus__Adres"] = await (await Infrastructuur.Haal()).NieuweVhost(),
        ["Identiteit__Adres"] = "http://127.0.0.1:9/identiteit",
        ["Identiteit__Client"] = "dienst-programmas",
        ["Identiteit__Geheim"] = "proef",
    });

    /// <summary>The first column of every row.</summary>
    public async Task<List<string>> Vraag(string sql)
    {
        await using var verbinding = await _database!.Open();
        await using var opdracht = new Npgsql.NpgsqlCommand(sql, verbinding);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await lezer.ReadAsync())
        {
            rijen.Add(Convert.ToString(lezer.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rijen;
    }

    public Task<List<string>> Gebeurtenissen() => Vraag("SELECT type || ' ' || count(*) FROM dossierlog GROUP BY type ORDER BY type COLLATE \"C\"");

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
