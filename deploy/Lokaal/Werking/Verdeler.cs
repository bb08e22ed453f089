using System.Net;
using System.Net.Sockets;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>
/// One address before several instances, as a Service of Kubernetes is: each connection goes to the next instance that takes it. It does
/// not look at what passes.
/// </summary>
internal sealed class Verdeler : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly IReadOnlyList<TcpListener> _luisteraars;
    private readonly IReadOnlyList<int> _achter;
    private readonly Task _werk;
    private uint _beurt;

    private Verdeler(IReadOnlyList<TcpListener> luisteraars, IReadOnlyList<int> achter)
    {
        (_luisteraars, _achter) = (luisteraars, achter);
        _werk = Task.WhenAll(luisteraars.Select(Luister));
    }

    /// <param name="poort">Where it listens, on loopback.</param>
    /// <param name="achter">The ports of the instances.</param>
    public static Verdeler Start(int poort, IReadOnlyList<int> achter)
    {
        var luisteraars = new List<TcpListener>();
        foreach (var adres in Socket.OSSupportsIPv6 ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : new[] { IPAddress.Loopback })
        {
            var luisteraar = new TcpListener(adres, poort);
            luisteraar.Start();
            luisteraars.Add(luisteraar);
        }

        return new Verdeler(luisteraars, achter);
    }

    /// <summary>Closes every connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        foreach (var luisteraar in _luisteraars)
        {
            luisteraar.Dispose();
        }

        await _werk;
        _stop.Dispose();
    }

    private async Task Luister(TcpListener luisteraar)
    {
        var lopend = new HashSet<Task>();
        try
        {
            while (true)
            {
                lopend.RemoveWhere(verbinding => verbinding.IsCompleted);
                lopend.Add(Verbind(await luisteraar.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(lopend);
        }
    }

    private async Task Verbind(Socket voor)
    {
        using var _ = voor;
        using var achter = await Volgende();
        if (achter is null)
        {
            Breek(voor); // as when nobody listens
            return;
        }

        voor.NoDelay = achter.NoDelay = true;
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        try
        {
            await Task.WhenAll(Pomp(voor, achter, einde), Pomp(achter, voor, einde));
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException)
        {
            Breek(voor);
            Breek(achter);
        }
    }

    private async Task<Socket?> Volgende()
    {
        var begin = Interlocked.Increment(ref _beurt);
        for (var i = 0u; i < _achter.Count; i++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, _achter[(int)((begin + i) % _achter.Count)], _stop.Token);
                return socket;
            }
            catch (Exception fout) when (fout is OperationCanceledException or SocketException)
            {
                socket.Dispose();
            }
        }

        return null;
    }

    private static async Task Pomp(Socket van, Socket naar, CancellationTokenSource einde)
    {
        var buffer = new byte[16_384];
        try
        {
            while (await van.ReceiveAsync(buffer, einde.Token) is var gelezen && gelezen > 0)
            {
                for (var verzonden = 0; verzonden < gelezen;)
                {
                    verzonden += await naar.SendAsync(buffer.AsMemory(verzonden, gelezen - verzonden), einde.Token);
                }
            }

            naar.Shutdown(SocketShutdown.Send);
        }
        catch
        {
            await einde.CancelAsync(); // what broke at one side is broken at the other
            throw;
        }
    }

    private static void Breek(Socket socket) => socket.LingerState = new LingerOption(true, 0);
}
