using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Gebiedswerking.Gateway.Tests;

/// <summary>The gateway as people run it: its own process, configured by environment variables only.</summary>
public sealed class Gatewayproces : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly Process _proces;
    private readonly ConcurrentQueue<string> _uitvoer = new();
    private readonly ConcurrentQueue<string> _fouten = new();

    private Gatewayproces(int poort, IReadOnlyDictionary<string, string> instellingen)
    {
        Adres = new Uri($"http://127.0.0.1:{poort}");
        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "Gebiedswerking.Gateway.dll"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Not its own folder: the settings must be found from anywhere.
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_URLS"] = Adres.ToString();
        foreach (var (naam, waarde) in instellingen)
        {
            start.Environment[naam] = waarde;
        }

        _proces = new Process { StartInfo = start };
        _proces.OutputDataReceived += (_, regel) => Bewaar(_uitvoer, regel.Data);
        _proces.ErrorDataReceived += (_, regel) => Bewaar(_fouten, regel.Data);
        _proces.Start();
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null }) { BaseAddress = Adres, Timeout = Geduld };
    }

    public Uri Adres { get; }

    public HttpClient Http { get; }

    public IEnumerable<string> Uitvoer => _uitvoer;

    public string Fouten => string.Join('\n', _fouten);

    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>Starts and waits until it says that it is ready.</summary>
    public static async Task<Gatewayproces> Start(Uri dienst, params (string Naam, string Waarde)[] instellingen)
    {
        var omgeving = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        foreach (var naam in (string[])["programmas", "contracten", "graphql", "identiteit"])
        {
            omgeving[$"Diensten__{naam}"] = dienst.ToString();
        }

        foreach (var (naam, waarde) in instellingen)
        {
            omgeving[naam] = waarde;
        }

        var gateway = new Gatewayproces(VrijePoort(), omgeving);
        await Wacht(gateway.IsKlaar, "de gateway werd niet klaar: " + gateway.Fouten);
        return gateway;
    }

    /// <summary>Starts with exactly these settings and waits until the process has ended by itself.</summary>
    public static async Task<(int Code, string Fouten)> StartEnEindig(params (string Naam, string Waarde)[] instellingen)
    {
        await using var gateway = new Gatewayproces(VrijePoort(), instellingen.ToDictionary(i => i.Naam, i => i.Waarde));
        await gateway._proces.WaitForExitAsync(new CancellationTokenSource(Geduld).Token);
        return (gateway._proces.ExitCode, gateway.Fouten);
    }

    /// <summary>Polls until the condition holds, and fails with the reason when it never does.</summary>
    public static async Task Wacht(Func<Task<bool>> voorwaarde, string anders)
    {
        using var klok = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var begin = Stopwatch.GetTimestamp();
        while (!await voorwaarde())
        {
            Stopwatch.GetElapsedTime(begin).ShouldBeLessThan(Geduld, anders);
            await klok.WaitForNextTickAsync();
        }
    }

    /// <summary>Asks it to stop as an operating system does; answers the exit code.</summary>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_proces.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _proces.WaitForExitAsync(new CancellationTokenSource(Geduld).Token);
        return _proces.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_proces.HasExited)
        {
            _proces.Kill();
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
    }

    private static void Bewaar(ConcurrentQueue<string> rij, string? regel)
    {
        if (regel is not null)
        {
            rij.Enqueue(regel);
        }
    }

    private async Task<bool> IsKlaar()
    {
        _proces.HasExited.ShouldBeFalse($"de gateway stopte: {Fouten}");
        try
        {
            return (await Http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
