using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>The public API through the gateway, as any client would use it.</summary>
internal sealed class Poort : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private readonly HttpClient _http;
    private readonly Demotoegang _toegang;

    public Poort(Uri gateway)
    {
        _http = new HttpClient { BaseAddress = gateway, Timeout = TimeSpan.FromSeconds(30) };
        _toegang = new Demotoegang(new Uri(gateway, "/identiteit"));
    }

    /// <summary>A command; repeated with the same key it has no second effect.</summary>
    /// <returns>The dossier and its version.</returns>
    public async Task<Stand> Doe(string client, string pad, object inhoud, string sleutel, CancellationToken stop)
    {
        using var antwoord = await Stuur(client, HttpMethod.Post, pad, inhoud, sleutel, stop);
        return (await antwoord.Content.ReadFromJsonAsync<Stand>(stop))!;
    }

    /// <summary>The hash of the text that is offered for signature.</summary>
    public async Task<string> Hash(string client, Guid contract, CancellationToken stop)
    {
        using var antwoord = await Stuur(client, HttpMethod.Get, $"/api/contracten/{contract}/tekst", null, null, stop);
        return antwoord.Headers.GetValues("Inhoud-Hash").Single();
    }

    /// <summary>What an address answers.</summary>
    public async Task<JsonElement> Haal(string client, string pad, CancellationToken stop)
    {
        using var antwoord = await Stuur(client, HttpMethod.Get, pad, null, null, stop);
        return await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
    }

    public async Task<JsonElement> Vraag(string client, string vraag, object variabelen, CancellationToken stop)
    {
        using var antwoord = await Stuur(client, HttpMethod.Post, "/graphql", new { query = vraag, variables = variabelen }, null, stop);
        var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
        return json.TryGetProperty("errors", out var fouten) ? throw new Startfout($"GraphQL weigert de vraag: {fouten}") : json.GetProperty("data");
    }

    /// <summary>Waits until the read model has reached this version of the dossier.</summary>
    public Task WachtOpLeesmodel(string client, Stand stand, CancellationToken stop) => WachtTot(async () =>
    {
        var data = await Vraag(client, "query($dossier: UUID!) { dossierstand(dossier: $dossier) { versie } }", new { dossier = stand.Dossier }, stop);
        return data.GetProperty("dossierstand") is { ValueKind: JsonValueKind.Object } gelezen && gelezen.GetProperty("versie").GetInt32() >= stand.Versie;
    }, "een eigen stap", stop);

    /// <summary>Waits for what another service does with an example, within a minute.</summary>
    public static async Task WachtTot(Func<Task<bool>> gezien, string wat, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (!await gezien())
        {
            if (TimeProvider.System.GetElapsedTime(begin) > Geduld)
            {
                throw new Startfout($"Na {Geduld.TotalSeconds:0} s toont het leesmodel bij de voorbeeldgegevens nog niet: {wat}.");
            }

            await Task.Delay(50, stop);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Stuur(string client, HttpMethod methode, string pad, object? inhoud, string? sleutel, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            using var vraag = new HttpRequestMessage(methode, pad) { Content = inhoud is null ? null : JsonContent.Create(inhoud, inhoud.GetType()) };
            vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _toegang.Token(client));
            if (sleutel is not null)
            {
                vraag.Headers.Add("Idempotency-Key", sleutel);
            }

            var antwoord = await _http.SendAsync(vraag, stop);
            if (antwoord.IsSuccessStatusCode)
            {
                return antwoord;
            }

            // Retry-After is how a service says that something of another service is still on its way, or that it is busy.
            var reden = await antwoord.Content.ReadAsStringAsync(stop);
            var straks = antwoord.Headers.RetryAfter?.Delta;
            antwoord.Dispose();
            if (straks is null || TimeProvider.System.GetElapsedTime(begin) > Geduld)
            {
                throw new Startfout($"De voorbeeldgegevens: {methode} {pad} als {client} gaf {(int)antwoord.StatusCode}: {reden}");
            }

            await Task.Delay(straks.Value < TimeSpan.FromSeconds(1) ? straks.Value : TimeSpan.FromMilliseconds(500), stop);
        }
    }
}

/// <summary>What a command answers.</summary>
internal sealed record Stand(Guid Dossier, int Versie);
