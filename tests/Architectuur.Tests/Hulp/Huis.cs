using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Gebiedswerking.Architectuur.Tests.Hulp;

/// <summary>The source tree and what was built from it.</summary>
internal static class Huis
{
    public static string Wortel { get; } = ZoekWortel();

    public static IReadOnlyList<Project> Projecten { get; } =
        [.. Bronnen("services", "*.csproj").Concat(Bronnen("gateway", "*.csproj")).Select(pad => new Project(pad))];

    /// <summary>Everything that runs as a service: what stands on Fundament.</summary>
    public static IReadOnlyList<Project> Diensten { get; } = [.. Projecten.Where(p => p.Map.StartsWith("services/", StringComparison.Ordinal) && p.Naam is not ("Berichten" or "Fundament"))];

    public static Assembly Berichten { get; } = Assembly.Load("Gebiedswerking.Berichten");

    public static Assembly Fundament { get; } = Assembly.Load("Gebiedswerking.Fundament");

    /// <summary>The services, Fundament and Berichten as built.</summary>
    public static IReadOnlyList<Assembly> Samenstellen { get; } = [Berichten, Fundament, .. Diensten.Select(d => d.Samenstel)];

    public static IEnumerable<Type> Gebeurtenissen =>
        Berichten.GetTypes().Where(t => !t.IsInterface && t.IsAssignableTo(typeof(Gebiedswerking.Berichten.IGebeurtenis)));

    /// <summary>Paths of source files, from the root, without what builds leave behind.</summary>
    public static IEnumerable<string> Bronnen(string map, string patroon) =>
        Directory.EnumerateFiles(Path.Combine(Wortel, map), patroon, SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Wortel, pad).Replace('\\', '/'))
            .Where(pad => !pad.Split('/').Any(deel => deel is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    public static string Lees(string pad) => File.ReadAllText(Path.Combine(Wortel, pad));

    /// <summary>The class that a person wrote: closures and state machines are nested in it.</summary>
    public static Type Buitenste(Type type)
    {
        while (type.DeclaringType is { } buiten)
        {
            type = buiten;
        }

        return type;
    }

    private static string ZoekWortel([CallerFilePath] string hier = "")
    {
        var map = Path.GetDirectoryName(hier);
        while (map is not null && !File.Exists(Path.Combine(map, "Gebiedswerking.sln")))
        {
            map = Path.GetDirectoryName(map);
        }

        return map ?? throw new InvalidOperationException("Gebiedswerking.sln is in no folder above this file");
    }
}

/// <summary>A project file.</summary>
internal sealed record Project(string Pad)
{
    public string Naam => Path.GetFileNameWithoutExtension(Pad);

    public string Map => Path.GetDirectoryName(Pad)!.Replace('\\', '/');

    public Assembly Samenstel => Assembly.Load($"Gebiedswerking.{Naam}");

    public IReadOnlyList<string> Verwijst(string soort) =>
        [.. XDocument.Parse(Huis.Lees(Pad)).Descendants(soort).Select(e => (string?)e.Attribute("Include")).OfType<string>()];

    public override string ToString() => Naam;
}
