using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Proefbank;

/// <summary>A service as a real process on a free port, for one test.</summary>
public sealed class Proefdienst : IAsyncDisposable
{
    private const string Breekpuntvariabele = "GEBIEDSWERKING_BREEKPUNT";
    private readonly Werkmap _map;
    private readonly Dictionary<string, string?> _omgeving;
    private readonly int _poort;
    private Dienstproces _proces;
    private int _start;

    private Proefdienst(Werkmap map, Dienst dienst, IReadOnlyDictionary<string, string?> omgeving, string? breekpunt)
    {
        _map = map;
        Dienst = dienst;
        _omgeving = new(omgeving);
        _poort = Poorten.Vrij();
        _proces = StartProces(breekpunt);
        Http = new HttpClient { BaseAddress = Adres };
    }

    public Dienst Dienst { get; }

    public Uri Adres => new($"http://127.0.0.1:{_poort}");

    /// <summary>A client with the address of the service as its base.</summary>
    public HttpClient Http { get; }

    public int Pid => _proces.Proces.Pid;

    public bool Leeft => _proces.Proces.Leeft;

    /// <summary>Completes with the exit code when the process is gone; 137 after SIGKILL.</summary>
    public Task<int> Einde => _proces.Proces.Einde;

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="dienst">Which one.</param>
    /// <param name="omgeving">Its configuration on top of address and Development.</param>
    /// <param name="breekpunt">Named point at which it kills itself, `naam` or `naam:n`.</param>
    /// <param name="wacht">False when it is expected to die before it is ready.</param>
    public static async Task<Proefdienst> Start(Dienst dienst, IReadOnlyDictionary<string, string?> omgeving,
        string? breekpunt = null, bool wacht = true)
    {
        var infrastructuur = await Infrastructuur.Haal();
        var proef = new Proefdienst(infrastructuur.NieuweMap(dienst.Naam), dienst, omgeving, breekpunt);
        if (wacht)
        {
            await proef.WachtTotKlaar();
        }

        return proef;
    }

    /// <summary>Runs a .NET service as a command to its end.</summary>
    public static async Task<(int Code, string Uitvoer)> Voer(Dienst dienst, IReadOnlyDictionary<string, string?> omgeving,
        params IReadOnlyList<string> argumenten)
    {
        var uitkomst = await Dienstproces.Voer(dienst, argumenten, omgeving, CancellationToken.None);
        return (uitkomst.Code, uitkomst.Uitvoer);
    }

    public Task WachtTotKlaar() => _proces.WachtTotKlaar(CancellationToken.None);

    /// <summary>Kill -9, and waits until it is gone.</summary>
    public Task Dood() => _proces.Proces.Dood();

    /// <summary>SIGTERM, and waits until it is gone; false when it did not listen and had to be killed.</summary>
    public Task<bool> Stop() => _proces.Stop();

    /// <summary>Starts it again on the same port with the same configuration, with or without a kill point.</summary>
    public async Task Herstart(string? breekpunt = null, bool wacht = true)
    {
        await Dood();
        _proces = StartProces(breekpunt);
        if (wacht)
        {
            await WachtTotKlaar();
        }
    }

    /// <summary>What the running (or last) process wrote.</summary>
    public string Logboek() => File.ReadAllText(Path.Combine(_map.Logboek, $"{Dienstproces.Naam(Dienst, _start)}.log"));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Dood();
    }

    /// <summary>Changes when the build of the service changes, so that a template of an older build is not used.</summary>
    internal static string Kenmerk(Dienst dienst)
    {
        var map = Bron.In(dienst.Map, "bin", Bron.Bouwwijze, "net10.0");
        var dlls = Directory.EnumerateFiles(map, "Gebiedswerking.*.dll").Order(StringComparer.Ordinal)
            .Select(dll => $"{dll} {File.GetLastWriteTimeUtc(dll):O}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', dlls))))[..8];
    }

    private Dienstproces StartProces(string? breekpunt) => Dienstproces.Start(_map, Dienst, _poort,
        new Dictionary<string, string?>(_omgeving) { [Breekpuntvariabele] = breekpunt }, ++_start);
}
