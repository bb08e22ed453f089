using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;

namespace Gebiedswerking.Metingen;

/// <summary>The pages that people open, of the real platform with its examples, through the gateway.</summary>
internal sealed partial class Portaalbladen(Keuze keuze, Stappen stappen)
{
    private const string Wie = "demo-burgemeester-11002";
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(6);

    public async Task<string> Meet(CancellationToken stop)
    {
        var map = await Meetservers.LegeMap("portaal");
        var adres = new Uri($"http://localhost:{Poorten.Vrij()}");
        var opdracht = Procesopdracht.In(map, "start-portaal", Bron.In("deploy", "start"), "--map", map.In("platform"), "--poort", $"{adres.Port}") with
        {
            // One visitor asks as much as all others together: the limits of speed are measured elsewhere.
            Omgeving = new Dictionary<string, string?>
            {
                ["Grenzen__PerClient__PerSeconde"] = "100000000", ["Grenzen__PerClient__Piek"] = "100000000",
                ["Grenzen__PerAdres__PerSeconde"] = "100000000", ["Grenzen__PerAdres__Piek"] = "100000000",
            },
        };
        var platform = Proces.Start(opdracht);
        try
        {
            await stappen.Doe("platform starten", () => WachtTotKlaar(platform, opdracht.Logboek, stop));
            return await Meet(adres, Procesgroep.In(new Werkmap(map.In("platform"))).Single(groep => groep.Naam == "portaal"), stop);
        }
        finally
        {
            await platform.Stop(TimeSpan.FromSeconds(60));
            Directory.Delete(map.Pad, recursive: true);
        }
    }

    private async Task<string> Meet(Uri adres, Procesgroep portaal, CancellationToken stop)
    {
        using var last = new Httplast();
        var contract = Contract().Match(await last.Http.GetStringAsync(adres, stop)) is { Success: true } m
            ? m.Value
            : throw new Startfout("Op het eerste blad staat geen contract.");
        var koekjes = await MeldAan(adres, stop);
        var rijen = new List<IReadOnlyList<string>>();
        foreach (var (naam, pad, wie) in (IReadOnlyList<(string, string, string?)>)
            [("home with the list of contracts, anybody", "/", null), ("a contract, anybody", contract, null), ("its text, anybody", $"{contract}/tekst", null), ("Te doen, a burgemeester", "/", koekjes)])
        {
            await stappen.Doe(naam, async () =>
            {
                var vraag = Httplast.Get(new Uri(adres, pad), wie);
                var (kaal, verstuurd, gzip) = await Bytes(last, vraag, stop);
                await last.Meet(4, keuze.Leesbeurt, vraag, stop);
                var eerste = await EersteByte(last, vraag, stop);
                var (een, acht, rekentijd) = (new List<double>(), new List<double>(), new List<double>());
                for (var ronde = 0; ronde < keuze.Rondes; ronde++)
                {
                    een.Add((await last.Meet(1, keuze.Leesbeurt, vraag, stop)).PerSeconde);
                    var voor = portaal.Rekentijd();
                    var uitslag = await last.Meet(8, keuze.Leesbeurt, vraag, stop);
                    acht.Add(uitslag.PerSeconde);
                    rekentijd.Add((portaal.Rekentijd() - voor) / uitslag.Aantal * 1000);
                }

                if (pad == contract)
                {
                    Kosten.Noteer("portaal", Statistiek.Mediaan(rekentijd));
                }

                rijen.Add([
                    naam, Statistiek.Spreiding(een, "0"), Statistiek.Spreiding(acht, "0"), $"{Statistiek.Getal(Statistiek.Percentiel(eerste, 0.5), "0.0")}",
                    $"{Statistiek.Getal(Statistiek.Percentiel(eerste, 0.99), "0.0")}", $"{kaal:N0}", $"{verstuurd:N0}", $"{gzip:N0}",
                ]);
                return Statistiek.Getal(acht[^1], "0") + " per s";
            });
        }

        var stijl = await Bytes(last, Httplast.Get(new Uri(adres, Stijl().Match(await last.Http.GetStringAsync(adres, stop)).Value)), stop);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["page", "pages/s, 1 client", "pages/s, 8 clients", "first byte p50, ms", "p99, ms", "bytes", "bytes sent", "gzip would be"], rijen)}

            Median of {keuze.Rondes} rounds of {keuze.Leesbeurt.TotalSeconds:0} s each (lowest-highest), through the gateway, on the platform of `deploy/start` with its examples; every page is made anew from GraphQL. First byte: of 100 requests one after the other. Besides a page a browser fetches one style sheet, once: {stijl.Kaal:N0} bytes, {stijl.Verstuurd:N0} sent. A client that takes gzip was sent 'bytes sent'.
            """);
    }

    private static async Task<(int Kaal, int Verstuurd, int Gzip)> Bytes(Httplast last, Func<HttpRequestMessage> maak, CancellationToken stop)
    {
        using var kaal = await last.Http.SendAsync(maak(), stop);
        if (kaal.StatusCode != HttpStatusCode.OK)
        {
            throw new Startfout($"{kaal.RequestMessage!.RequestUri} antwoordt {(int)kaal.StatusCode}.");
        }

        var inhoud = await kaal.Content.ReadAsByteArrayAsync(stop);
        using var vraag = maak();
        vraag.Headers.AcceptEncoding.ParseAdd("gzip");
        using var klein = await last.Http.SendAsync(vraag, stop);
        using var gezipt = new MemoryStream();
        await using (var gzip = new GZipStream(gezipt, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(inhoud, stop);
        }

        return (inhoud.Length, (await klein.Content.ReadAsByteArrayAsync(stop)).Length, (int)gezipt.Length);
    }

    private static async Task<IReadOnlyList<double>> EersteByte(Httplast last, Func<HttpRequestMessage> maak, CancellationToken stop)
    {
        List<double> tijden = [];
        for (var i = 0; i < 100; i++)
        {
            var begin = TimeProvider.System.GetTimestamp();
            using var antwoord = await last.Http.SendAsync(maak(), HttpCompletionOption.ResponseHeadersRead, stop);
            tijden.Add(TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds);
            await antwoord.Content.ReadAsByteArrayAsync(stop);
        }

        return [.. tijden.Order()];
    }

    /// <summary>Signs in as a browser would: pages, redirects, cookies and one form; answers the cookies of the Portaal.</summary>
    private static async Task<string> MeldAan(Uri adres, CancellationToken stop)
    {
        var pot = new CookieContainer();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = pot }) { BaseAddress = adres };
        using var blad = await browser.GetAsync(new Uri("/aanmelden?terug=/", UriKind.Relative), stop);
        using var formulier = new FormUrlEncodedContent([new("naam", Wie), new("wachtwoord", Wie)]);
        using var na = await browser.PostAsync(blad.RequestMessage!.RequestUri, formulier, stop);
        return na.StatusCode == HttpStatusCode.OK && na.RequestMessage!.RequestUri!.AbsolutePath == "/"
            ? pot.GetCookieHeader(adres)
            : throw new Startfout($"Aanmelden als {Wie} lukt niet: {(int)na.StatusCode} {na.RequestMessage!.RequestUri}");
    }

    private static async Task WachtTotKlaar(Proces platform, string logboek, CancellationToken stop)
    {
        for (var begin = TimeProvider.System.GetTimestamp(); !File.Exists(logboek) || !(await File.ReadAllTextAsync(logboek, stop)).Contains("Klaar na ", StringComparison.Ordinal);)
        {
            if (!platform.Leeft || TimeProvider.System.GetElapsedTime(begin) > Geduld)
            {
                throw new Startfout($"Het platform start niet: {string.Join(" | ", platform.LaatsteRegels(3))}");
            }

            await Task.Delay(100, stop);
        }
    }

    [GeneratedRegex("/contracten/[0-9a-f-]{36}(?=\")")]
    private static partial Regex Contract();

    [GeneratedRegex("/stijl\\.css\\?v=[0-9a-f]+")]
    private static partial Regex Stijl();
}
