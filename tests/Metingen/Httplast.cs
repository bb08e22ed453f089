using System.Diagnostics;
using System.Text;

namespace Gebiedswerking.Metingen;

/// <summary>
/// A closed load over HTTP: so many clients, each with its own connection, each sending the next request when the answer is in. Our own small loop, so that
/// all that is compared is asked in the same way.
/// </summary>
internal sealed class Httplast : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseCookies = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>One turn.</summary>
    /// <param name="PerSeconde">Answers per second.</param>
    /// <param name="Aantal">Answers.</param>
    /// <param name="Tijden">Milliseconds of each, ascending.</param>
    public sealed record Uitslag(double PerSeconde, int Aantal, IReadOnlyList<double> Tijden)
    {
        public double Ms(double deel) => Statistiek.Percentiel(Tijden, deel);
    }

    public HttpClient Http => _http;

    public static Func<HttpRequestMessage> Get(Uri adres, string? koekjes = null) => () =>
    {
        var vraag = new HttpRequestMessage(HttpMethod.Get, adres);
        if (koekjes is not null)
        {
            vraag.Headers.Add("Cookie", koekjes);
        }

        return vraag;
    };

    public static Func<HttpRequestMessage> Post(Uri adres, string json) =>
        () => new HttpRequestMessage(HttpMethod.Post, adres) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public async Task<Uitslag> Meet(int klanten, TimeSpan duur, Func<HttpRequestMessage> maak, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        var tijden = await Task.WhenAll(Enumerable.Range(0, klanten).Select(_ => Task.Run(async () =>
        {
            List<double> eigen = [];
            while (Stopwatch.GetElapsedTime(begin) < duur)
            {
                var vertrek = Stopwatch.GetTimestamp();
                using var vraag = maak();
                using var antwoord = await _http.SendAsync(vraag, HttpCompletionOption.ResponseContentRead, stop);
                antwoord.EnsureSuccessStatusCode();
                eigen.Add(Stopwatch.GetElapsedTime(vertrek).TotalMilliseconds);
            }

            return eigen;
        }, stop)));
        var alle = tijden.SelectMany(t => t).Order().ToList();
        return new Uitslag(alle.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds, alle.Count, alle);
    }

    public void Dispose() => _http.Dispose();
}
