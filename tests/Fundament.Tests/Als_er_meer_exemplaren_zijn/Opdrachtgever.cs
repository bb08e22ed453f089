using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fundament.Tests.Als_er_meer_exemplaren_zijn;

/// <summary>Gives commands in turn to each instance, as a gateway spreads them, and as a careful sender: the same key at the next instance until there is an answer.</summary>
internal sealed class Opdrachtgever
{
    private readonly IReadOnlyList<HttpClient> _deuren;
    private readonly string _naam;
    private int _beurt;

    private Opdrachtgever(string naam, IReadOnlyList<HttpClient> deuren) => (_naam, _deuren) = (naam, deuren);

    public Guid Teller { get; private set; }

    /// <summary>How many commands were answered, the one that made the counter included.</summary>
    public int Bevestigd { get; private set; }

    public static async Task<Opdrachtgever> Bij(Proefopstelling o, string naam, IEnumerable<Proefdienst> bronnen)
    {
        var deuren = new List<HttpClient>();
        foreach (var bron in bronnen)
        {
            deuren.Add(await o.Als(bij: bron));
        }

        return new(naam, deuren);
    }

    public async Task Geef(int keer)
    {
        for (var i = 0; i < keer; i++)
        {
            await Geef();
        }
    }

    public async Task Geef()
    {
        var nieuw = Teller == Guid.Empty;
        for (var poging = 0; ; poging++)
        {
            poging.ShouldBeLessThan(200, "no instance answers");
            using var vraag = new HttpRequestMessage(HttpMethod.Post, nieuw ? "/api/proef/tellers" : $"/api/proef/tellers/{Teller}/verhoging")
            {
                Content = nieuw ? JsonContent.Create(new { grens = 1_000_000 }) : JsonContent.Create(new { met = 1 }),
            };
            vraag.Headers.Add("Idempotency-Key", $"{_naam}-{Bevestigd}");
            try
            {
                using var antwoord = await _deuren[_beurt++ % _deuren.Count].SendAsync(vraag);
                antwoord.IsSuccessStatusCode.ShouldBeTrue(await antwoord.Content.ReadAsStringAsync());
                Teller = (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid();
                Bevestigd++;
                return;
            }
            catch (HttpRequestException)
            {
                // that instance is gone, or went while it answered
            }
        }
    }
}
