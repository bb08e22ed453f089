using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Proefbank;

/// <summary>
/// The real PostgreSQL and RabbitMQ for a whole test run: those of tests/run when it says so in the environment, else
/// private ones for this test process. They are started on first use and end with the process.
/// </summary>
public sealed class Infrastructuur
{
    private static readonly Lazy<Task<Infrastructuur>> Enige = new(Start);
    // Held for as long as we live: collected as garbage, its pipe closes and the servers end in the middle of a test.
    private static Dodemansknop? _knop;
    private readonly Adressen _adressen;
    private readonly HttpClient? _beheer;
    private int _teller;

    private Infrastructuur(Werkmap map, Adressen adressen)
    {
        Map = map;
        _adressen = adressen;
        Databases = new Databases(adressen.Postgres);
        if (adressen.RabbitMqBeheer is { } beheer)
        {
            var wie = Uri.UnescapeDataString(new Uri(adressen.RabbitMq).UserInfo);
            _beheer = new HttpClient { BaseAddress = new Uri(beheer), Timeout = TimeSpan.FromSeconds(30) };
            _beheer.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(wie)));
        }
    }

    /// <summary>Connection string of the administrator.</summary>
    public string PostgresBeheer => _adressen.Postgres;

    /// <summary>Databases for tests.</summary>
    public Databases Databases { get; }

    internal Werkmap Map { get; }

    /// <summary>The one of this process; starts it when needed.</summary>
    public static Task<Infrastructuur> Haal() => Enige.Value;

    /// <summary>A path inside the source tree.</summary>
    public static string InBron(string pad) => Bron.In(pad);

    /// <summary>An empty database.</summary>
    public Task<Proefdatabase> NieuweDatabase() => Databases.Nieuw();

    /// <summary>A database cloned from a template, which is filled once per run by <paramref name="vul"/>.</summary>
    /// <param name="sjabloon">Name of the template: change it when what fills it changes.</param>
    /// <param name="vul">Receives the connection string of the template.</param>
    public Task<Proefdatabase> NieuweDatabase(string sjabloon, Func<string, Task> vul) => Databases.Nieuw(sjabloon, vul);

    /// <summary>A database as the `migreer` of that service makes it.</summary>
    public Task<Proefdatabase> NieuweDatabase(Dienst dienst) => Databases.Nieuw(dienst);

    /// <summary>An address on the shared RabbitMQ with a vhost of its own: nobody else's messages.</summary>
    public async Task<string> NieuweVhost()
    {
        if (_beheer is null)
        {
            throw new InvalidOperationException($"Zet {Adressen.BeheerVariabele}: elke proef maakt een eigen vhost.");
        }

        var naam = $"proef-{Environment.ProcessId}-{Interlocked.Increment(ref _teller)}";
        var adres = new UriBuilder(_adressen.RabbitMq) { Path = naam };
        using var vhost = await _beheer.PutAsJsonAsync($"/api/vhosts/{naam}", new { });
        vhost.EnsureSuccessStatusCode();
        using var recht = await _beheer.PutAsJsonAsync($"/api/permissions/{naam}/{Uri.EscapeDataString(adres.UserName)}",
            new { configure = ".*", write = ".*", read = ".*" });
        recht.EnsureSuccessStatusCode();
        return adres.Uri.AbsoluteUri;
    }

    /// <summary>Gives services a user each with the rights that they have in the platform.</summary>
    /// <param name="vhostadres">Address from <see cref="NieuweVhost"/>.</param>
    /// <param name="gebruikers">The users.</param>
    internal Task GeefBusrechten(string vhostadres, IReadOnlyList<Busgebruiker> gebruikers) =>
        new Busbeheer(_adressen.RabbitMqBeheer!, vhostadres).Richt(gebruikers, CancellationToken.None);

    /// <summary>Throws away what waits in a queue: messages that a broker lost.</summary>
    /// <param name="vhostadres">Address from <see cref="NieuweVhost"/>.</param>
    /// <param name="wachtrij">Name of the queue.</param>
    public async Task LeegWachtrij(string vhostadres, string wachtrij)
    {
        using var antwoord = await _beheer!.DeleteAsync($"/api/queues{new Uri(vhostadres).AbsolutePath}/{wachtrij}/contents");
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>Is there such a queue?</summary>
    /// <param name="vhostadres">Address from <see cref="NieuweVhost"/>.</param>
    /// <param name="wachtrij">Name of the queue.</param>
    public async Task<bool> HeeftWachtrij(string vhostadres, string wachtrij)
    {
        using var antwoord = await _beheer!.GetAsync($"/api/queues{new Uri(vhostadres).AbsolutePath}/{wachtrij}");
        return antwoord.StatusCode != System.Net.HttpStatusCode.NotFound && antwoord.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }

    /// <summary>Does what is published reach this queue? It exists before it is bound, and what is published in between is lost.</summary>
    /// <param name="vhostadres">Address from <see cref="NieuweVhost"/>.</param>
    /// <param name="wachtrij">Name of the queue, and of the exchange before it.</param>
    public async Task<bool> HoortWachtrij(string vhostadres, string wachtrij)
    {
        var vhost = new Uri(vhostadres).AbsolutePath;
        var bindingen = (await _beheer!.GetFromJsonAsync<List<Binding>>($"/api/bindings{vhost}"))!;
        return bindingen.Any(b => b is { BestemmingIs: "exchange" } && b.Bestemming == wachtrij)
            && bindingen.Any(b => b is { BestemmingIs: "queue" } && b.Bestemming == wachtrij && b.Bron == wachtrij);
    }

    /// <summary>A folder of its own inside the folder of this test process, removed with it.</summary>
    internal Werkmap NieuweMap(string naam) => new(Map.In($"{naam}-{Interlocked.Increment(ref _teller)}"));

    private static async Task<Infrastructuur> Start()
    {
        var map = new Werkmap(Directory.CreateTempSubdirectory("gebiedswerking-proef-").FullName);
        // Others may pass through, or PostgreSQL would need extra rights to reach its data.
        File.SetUnixFileMode(map.Pad, File.GetUnixFileMode(map.Pad) | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        _knop = new Dodemansknop(map.Pad);
        var servers = new Serverpaar(map, new Instellingen(map));
        await servers.Start(duurzaam: false, metBeheer: true, CancellationToken.None);
        return new Infrastructuur(map, servers.Adressen);
    }

    private sealed record Binding(
        [property: JsonPropertyName("source")] string Bron,
        [property: JsonPropertyName("destination")] string Bestemming,
        [property: JsonPropertyName("destination_type")] string BestemmingIs);
}
