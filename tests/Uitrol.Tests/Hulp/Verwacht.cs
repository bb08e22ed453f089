using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Uitrol.Tests.Hulp;

/// <summary>What the launcher tells each service: its own code is run, nothing of it is written down here again.</summary>
internal static class Verwacht
{
    private static readonly Lazy<Uitrolgeheimen> Lijst = new(() => new Uitrolgeheimen(
        new Instellingen(Path.Combine(Directory.CreateTempSubdirectory("uitrol-").FullName, "geheimen.json"))));

    // Demo accounts, and a goal that may pass in a day: for one machine only.
    private static readonly string[] AlleenOntwikkeling = ["GEGEVENS", "Taakstellingen__InbrengDagen"];

    /// <summary>The secrets as they would be made.</summary>
    public static Uitrolgeheimen Geheimen => Lijst.Value;

    public static IEnumerable<string> Namen => Diensten.Alle.Select(dienst => dienst.Naam);

    public static Dienst Dienst(string naam) => Diensten.Alle.Single(dienst => dienst.Naam == naam);

    /// <summary>Settings that this service must get elsewhere, with the value where the launcher knows it for containers too.</summary>
    public static IReadOnlyDictionary<string, string?> Instellingen(Dienst dienst)
    {
        var uit = Dienstproces.Basis(dienst, Uitrolgeheimen.Poort).Keys.ToDictionary(naam => naam, _ => (string?)null);
        foreach (var (naam, waarde) in Geheimen.Instellingen(dienst).Where(paar => paar.Value is not null && !AlleenOntwikkeling.Contains(paar.Key) && Hoort(dienst, paar.Key)))
        {
            uit[naam] = Uitrolgeheimen.Namen.Contains(naam) || naam == "ASPNETCORE_URLS" ? null : waarde;
        }

        foreach (var naam in AlleenProductie(dienst))
        {
            uit[naam] = null;
        }

        return uit;
    }

    /// <summary>Which other service a service asks something, by the addresses that it is told.</summary>
    public static IReadOnlySet<string> Buren(Dienst dienst) => Instellingen(dienst).Values
        .Where(waarde => Uri.TryCreate(waarde, UriKind.Absolute, out _)).Select(waarde => new Uri(waarde!).Host).Intersect(Namen).ToHashSet();

    // The launcher tells everybody all feeds; whom a service does not hear, it need not reach.
    private static bool Hoort(Dienst dienst, string naam) => !naam.StartsWith("Bronnen__", StringComparison.Ordinal)
        || dienst.Hoort.Any(bron => bron.Naam.Split('-')[0] == naam["Bronnen__".Length..]);

    private static IEnumerable<string> AlleenProductie(Dienst dienst) =>
    [
        .. dienst.Soort is Dienstsoort.DotNet ? ["OTEL_EXPORTER_OTLP_ENDPOINT"] : Array.Empty<string>(),
        .. dienst == Diensten.Contracten ? ["Zegel__Geheim"] : Array.Empty<string>(),
        .. dienst == Diensten.Gateway ? ["Grenzen__VertrouwdeNetwerken__0"] : Array.Empty<string>(),
    ];
}
