using System.Net;

namespace Gebiedswerking.Gateway;

/// <summary>The process may not start; the message is one sentence for a person.</summary>
internal sealed class Weigering(string zin) : Exception(zin);

/// <summary>Where the services are, from <c>Diensten__naam</c>: one address, or that of each instance with a comma in between.</summary>
internal sealed record Diensten(IReadOnlyDictionary<string, IReadOnlyList<string>> Adressen)
{
    /// <summary>Reads the addresses of every service that a route leads to.</summary>
    /// <exception cref="Weigering">When one is missing or is no address.</exception>
    public static Diensten Lees(IConfiguration configuratie) => new(Routes.Alle.Select(r => r.Dienst).Distinct().ToDictionary(
        dienst => dienst,
        dienst => (configuratie[$"Diensten:{dienst}"] ?? "").Split(',', StringSplitOptions.TrimEntries) is { } adressen && adressen.All(IsWebadres)
            ? (IReadOnlyList<string>)[.. adressen.Distinct()]
            : throw new Weigering($"De instelling Diensten__{dienst} moet het webadres van de dienst zijn, bijvoorbeeld http://127.0.0.1:5001.")));

    private static bool IsWebadres(string adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

/// <summary>A bucket: so many requests at once, filled up again at so many per second.</summary>
internal sealed record Emmer(int PerSeconde, int Piek);

/// <summary>What the gateway takes from one stranger, from the section <c>Grenzen</c>.</summary>
internal sealed record Grenzen
{
    /// <summary>Largest body in bytes; more answers 413.</summary>
    public long Bodybytes { get; init; } = 1_048_576;

    /// <summary>Largest form with a file in bytes, where one is taken: 25 MB and what a form puts around it.</summary>
    public long Bestandbytes { get; init; } = 26 * 1_048_576;

    /// <summary>Largest sum of all headers in bytes; more answers 431.</summary>
    public int Headerbytes { get; init; } = 16_384;

    /// <summary>Largest number of headers.</summary>
    public int Headeraantal { get; init; } = 64;

    /// <summary>How long a service may be silent before the answer is 504.</summary>
    public int Wachtseconden { get; init; } = 30;

    /// <summary>Per Authorization header, or per address without one.</summary>
    public Emmer PerClient { get; init; } = new(100, 400);

    /// <summary>Per address, whatever it says it is: changing the header must not help.</summary>
    public Emmer PerAdres { get; init; } = new(500, 2000);

    /// <summary>Networks (CIDR) of proxies in front of us whose X-Forwarded-For and -Proto are believed; nobody by default.</summary>
    public string[] VertrouwdeNetwerken { get; init; } = [];

    /// <summary>The trusted networks, parsed.</summary>
    public IReadOnlyList<IPNetwork> Netwerken => [.. VertrouwdeNetwerken.Select(IPNetwork.Parse)];

    /// <summary>Reads the section and refuses numbers that cannot work.</summary>
    public static Grenzen Lees(IConfiguration configuratie)
    {
        var grenzen = configuratie.GetSection("Grenzen").Get<Grenzen>() ?? new();
        long[] getallen = [grenzen.Bodybytes, grenzen.Bestandbytes, grenzen.Headerbytes, grenzen.Headeraantal, grenzen.Wachtseconden,
            grenzen.PerClient.PerSeconde, grenzen.PerClient.Piek, grenzen.PerAdres.PerSeconde, grenzen.PerAdres.Piek];
        return getallen.Any(g => g <= 0) ? throw new Weigering("Elk getal onder Grenzen moet groter dan nul zijn.")
            : grenzen.VertrouwdeNetwerken.FirstOrDefault(n => !IPNetwork.TryParse(n, out _)) is { } netwerk
                ? throw new Weigering($"Grenzen__VertrouwdeNetwerken bevat {netwerk}; schrijf een netwerk als 10.0.0.0/8.")
                : grenzen;
    }
}
