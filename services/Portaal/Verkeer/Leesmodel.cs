using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>Questions to the read model, with the token of the person who looks: the database decides what that person sees.</summary>
public sealed class Leesmodel(HttpClient http, IHttpContextAccessor context, TimeProvider klok)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(50);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    /// <summary>Asks, and answers the data.</summary>
    /// <exception cref="HttpRequestException">The read model does not answer as agreed.</exception>
    public async Task<T> Vraag<T>(string vraag, object variabelen, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = vraag, variables = variabelen }) };
        if (await context.HttpContext!.GetTokenAsync("access_token") is { } token)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var antwoord = await http.SendAsync(verzoek, stop);
        antwoord.EnsureSuccessStatusCode();
        var uitkomst = await antwoord.Content.ReadFromJsonAsync<Uitkomst<T>>(Json, stop);
        return uitkomst is { Data: { } data, Errors: null or [] } ? data : throw new HttpRequestException("the read model refused the question");
    }

    /// <summary>The version of a dossier that the read model has reached; null while it knows nothing of it, or shows nothing.</summary>
    public async Task<int?> Versie(Guid dossier, CancellationToken stop) =>
        (await Vraag<Standvraag>("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = dossier }, stop)).Dossierstand?.Versie;

    /// <summary>Waits, at most two seconds, until the read model has reached a version; answers whether it did.</summary>
    public async Task<bool> WachtOp(Guid dossier, int versie, CancellationToken stop)
    {
        var begin = klok.GetTimestamp();
        while (await Versie(dossier, stop) is not { } stand || stand < versie)
        {
            if (klok.GetElapsedTime(begin) > Geduld)
            {
                return false;
            }

            await Task.Delay(Tussenpoos, klok, stop);
        }

        return true;
    }

    private sealed record Uitkomst<T>(T? Data, IReadOnlyList<JsonElement>? Errors);

    private sealed record Standvraag(Dossierstand? Dossierstand);

    private sealed record Dossierstand(int Versie);
}
