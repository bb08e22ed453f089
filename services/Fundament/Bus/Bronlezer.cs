using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.Extensions.Configuration;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>Reads the feed of a source over HTTP: the one exception to 'services talk over the bus'.</summary>
public sealed class Bronlezer(IHttpClientFactory http, Diensttoken token, IConfiguration instellingen)
{
    /// <summary>Rows after a number, at most so many.</summary>
    /// <exception cref="HttpRequestException">The source cannot be reached or refuses.</exception>
    public async Task<Feedpagina> Na(string bron, long na, int hoogstens, CancellationToken stop)
    {
        var adres = instellingen[$"Bronnen:{bron}"] ?? instellingen[$"Bronnen:{Bronnaam.Dienst(bron)}"]
            ?? throw new InvalidOperationException($"no address configured for source {bron} (Bronnen:{bron})");
        using var vraag = new HttpRequestMessage(HttpMethod.Get, $"{adres}/intern/dossierlog?bron={bron}&na={na}&hoogstens={hoogstens}");
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.Haal(Bronnaam.Scope(bron), stop));
        using var antwoord = await http.CreateClient(nameof(Bronlezer)).SendAsync(vraag, stop);
        if (antwoord.StatusCode == HttpStatusCode.Unauthorized)
        {
            await token.Vergeet(Bronnaam.Scope(bron), stop);
        }

        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadFromJsonAsync<Feedpagina>(JsonSerializerOptions.Web, stop)
            ?? throw new HttpRequestException($"the feed of {bron} answered nothing");
    }
}
