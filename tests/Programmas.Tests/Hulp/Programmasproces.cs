using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>Programmas as real processes on a real database of its own.</summary>
public sealed class Programmasproces : IAsyncLifetime
{
    private Proefdatabase? _database;

    private Dictionary<string, string?> Omgeving => new() { ["ConnectionStrings__Opslag"] = _database!.Verbinding, ["Opslag__Provider"] = _database.Provider };

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
    public async Task<List<string>> Vraag(string sql) =>
        [.. (await _database!.Vraag(sql)).Select(w => Convert.ToString(w, System.Globalization.CultureInfo.InvariantCulture)!)];

    public async Task<List<string>> Gebeurtenissen() => [.. (await Vraag("SELECT type FROM dossierlog")).GroupBy(type => type)
        .OrderBy(soort => soort.Key, StringComparer.Ordinal).Select(soort => $"{soort.Key} {soort.Count()}")];

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
