using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Ondertekening;

namespace Gebiedswerking.Contracten.Tests.Als_een_besluit_geraadpleegd_wordt;

/// <summary>Against a real server on this machine: the address is hostile input.</summary>
public sealed class Lezen
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:7f00:1::")]
    public void Gaat_nooit_naar_een_besloten_adres(string adres) => Besluitlezer.IsOpenbaar(IPAddress.Parse(adres)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("193.191.1.1")]
    [InlineData("2a02:1800::1")]
    public void Gaat_wel_naar_een_openbaar_adres(string adres) => Besluitlezer.IsOpenbaar(IPAddress.Parse(adres)).ShouldBeTrue();

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://8.8.8.8:8443/")]
    [InlineData("http://gebruiker:woord@8.8.8.8/")]
    [InlineData("ftp://8.8.8.8/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("geen adres")]
    public async Task Weigert_een_adres_dat_niet_mag(string uri)
    {
        using var lezer = new Besluitlezer(intern: false);

        (await lezer.Lees(uri, CancellationToken.None)).ShouldBe(new Vondst(Raadpleeguitkomst.Geweigerd));
    }

    [Fact]
    public async Task Vraagt_een_server_op_een_besloten_adres_niets()
    {
        await using var server = new Server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        using var lezer = new Besluitlezer(intern: false);

        (await lezer.Lees(server.Adres, CancellationToken.None)).Uitkomst.ShouldBe(Raadpleeguitkomst.Geweigerd);
        server.Gevraagd.ShouldBe(0);
    }

    [Fact]
    public async Task Neemt_de_digest_van_wat_er_staat()
    {
        await using var server = new Server("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nBesluit");
        using var lezer = new Besluitlezer(intern: true);

        (await lezer.Lees(server.Adres, CancellationToken.None))
            .ShouldBe(new Vondst(Raadpleeguitkomst.Bereikbaar, 200, Convert.ToHexStringLower(SHA256.HashData("Besluit"u8))));
    }

    [Fact]
    public async Task Leest_niet_meer_dan_een_megabyte()
    {
        await using var server = new Server($"HTTP/1.1 200 OK\r\nContent-Length: 1100000\r\n\r\n{new string('a', 1_100_000)}");
        using var lezer = new Besluitlezer(intern: true);

        (await lezer.Lees(server.Adres, CancellationToken.None)).ShouldBe(new Vondst(Raadpleeguitkomst.Bereikbaar, 200));
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", Raadpleeguitkomst.NietBereikbaar, 404)]
    [InlineData("HTTP/1.1 500 Oeps\r\nContent-Length: 0\r\n\r\n", Raadpleeguitkomst.NietBereikbaar, 500)]
    [InlineData("onzin\r\n\r\n", Raadpleeguitkomst.NietBereikbaar, null)]
    [InlineData("HTTP/1.1 302 Elders\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", Raadpleeguitkomst.Geweigerd, null)]
    [InlineData("HTTP/1.1 302 Elders\r\nLocation: /nog-eens\r\nContent-Length: 0\r\n\r\n", Raadpleeguitkomst.Geweigerd, null)]
    public async Task Zegt_wat_er_scheelt(string antwoord, Raadpleeguitkomst uitkomst, int? status)
    {
        await using var server = new Server(antwoord);
        using var lezer = new Besluitlezer(intern: true);

        (await lezer.Lees(server.Adres, CancellationToken.None)).ShouldBe(new Vondst(uitkomst, status));
        server.Gevraagd.ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task Wacht_niet_op_een_server_die_zwijgt()
    {
        await using var server = new Server(antwoord: null);
        using var lezer = new Besluitlezer(intern: true, TimeSpan.FromMilliseconds(300));

        (await lezer.Lees(server.Adres, CancellationToken.None)).ShouldBe(new Vondst(Raadpleeguitkomst.NietBereikbaar));
    }
}

/// <summary>Answers every request with the same bytes; null: never.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly TcpListener _luistert = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _werk;
    private int _gevraagd;

    public Server(string? antwoord)
    {
        _luistert.Start();
        _werk = Luister(antwoord is null ? null : Encoding.ASCII.GetBytes(antwoord));
    }

    public string Adres => $"http://127.0.0.1:{((IPEndPoint)_luistert.LocalEndpoint).Port}/besluit";

    public int Gevraagd => _gevraagd;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _luistert.Stop();
        await _werk;
        _stop.Dispose();
    }

    private async Task Luister(byte[]? antwoord)
    {
        try
        {
            while (true)
            {
                using var client = await _luistert.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _gevraagd);
                var stroom = client.GetStream();
                await stroom.ReadAtLeastAsync(new byte[4096], 1, throwOnEndOfStream: false, _stop.Token);
                if (antwoord is null)
                {
                    await stroom.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, _stop.Token); // until the other side gives up
                    continue;
                }

                await stroom.WriteAsync(antwoord, _stop.Token);
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // the test is over, or the other side hung up
        }
    }
}
