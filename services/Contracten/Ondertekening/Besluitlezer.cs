using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>What was found at an address.</summary>
/// <param name="Uitkomst">Outcome.</param>
/// <param name="Status">HTTP status; null when nothing answered.</param>
/// <param name="Digest">SHA-256 of the content, hex, lower case; null when there was none, or too much.</param>
public sealed record Vondst(Raadpleeguitkomst Uitkomst, int? Status = null, string? Digest = null);

/// <summary>
/// Reads a decision at the address that somebody filled in. That address is hostile input: only http and https on their own ports, only to
/// public addresses (checked on the address to which is connected, so that a name cannot point elsewhere a moment later, and again after
/// each redirect), without credentials, five seconds and one megabyte at most.
/// </summary>
/// <param name="intern">True in Development only: also private addresses and other ports.</param>
/// <param name="geduld">How long may be waited for all of it; null: five seconds.</param>
public sealed class Besluitlezer(bool intern, TimeSpan? geduld = null) : IDisposable
{
    private const int HoogstensBytes = 1024 * 1024;
    private const int HoogstensOmleidingen = 3;

    private static readonly IPNetwork[] Gesloten =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork Wereldwijd = IPNetwork.Parse("2000::/3");

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), MaxResponseHeadersLength = 16,
        ConnectCallback = (context, stop) => Verbind(context.DnsEndPoint, intern, stop),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Is this a public address, to which the platform may connect?</summary>
    public static bool IsOpenbaar(IPAddress adres)
    {
        var kaal = adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres;
        return !Gesloten.Any(n => n.Contains(kaal)) && (kaal.AddressFamily is AddressFamily.InterNetwork || Wereldwijd.Contains(kaal));
    }

    /// <summary>Looks at an address; never throws for what the other side does.</summary>
    public async Task<Vondst> Lees(string uri, CancellationToken stop)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(stop);
        tijd.CancelAfter(geduld ?? TimeSpan.FromSeconds(5));
        try
        {
            Uri.TryCreate(uri, UriKind.Absolute, out var adres);
            for (var keer = 0; keer <= HoogstensOmleidingen && MagNaar(adres); keer++)
            {
                using var antwoord = await _http.GetAsync(adres, HttpCompletionOption.ResponseHeadersRead, tijd.Token);
                if ((int)antwoord.StatusCode is < 300 or >= 400 || antwoord.Headers.Location is not { } elders)
                {
                    return antwoord.IsSuccessStatusCode
                        ? new(Raadpleeguitkomst.Bereikbaar, (int)antwoord.StatusCode, await Digest(antwoord.Content, tijd.Token))
                        : new(Raadpleeguitkomst.NietBereikbaar, (int)antwoord.StatusCode);
                }

                adres = new Uri(adres!, elders);
            }

            return new(Raadpleeguitkomst.Geweigerd);
        }
        catch (Exception fout) when (!stop.IsCancellationRequested && fout is HttpRequestException or OperationCanceledException or IOException or UriFormatException or InvalidOperationException)
        {
            return new(IsGeweigerd(fout) ? Raadpleeguitkomst.Geweigerd : Raadpleeguitkomst.NietBereikbaar);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private bool MagNaar(Uri? adres) => adres is { Scheme: "http" or "https", UserInfo: "" } && (intern || adres.IsDefaultPort);

    private static async ValueTask<Stream> Verbind(DnsEndPoint naar, bool intern, CancellationToken stop)
    {
        var adressen = IPAddress.TryParse(naar.Host, out var letterlijk) ? [letterlijk] : await Dns.GetHostAddressesAsync(naar.Host, stop);
        // One private address among public ones is already a trap.
        if (!intern && !adressen.All(IsOpenbaar))
        {
            throw new BeslotenAdres();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(adressen, naar.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<string?> Digest(HttpContent inhoud, CancellationToken stop)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var stroom = await inhoud.ReadAsStreamAsync(stop);
        var (buffer, gelezen) = (new byte[16 * 1024], 0);
        while (await stroom.ReadAsync(buffer, stop) is var aantal and > 0)
        {
            if ((gelezen += aantal) > HoogstensBytes)
            {
                return null;
            }

            sha.AppendData(buffer, 0, aantal);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static bool IsGeweigerd(Exception? fout) => fout is BeslotenAdres || (fout is not null && IsGeweigerd(fout.InnerException));

    private sealed class BeslotenAdres() : IOException("this address is not public");
}
