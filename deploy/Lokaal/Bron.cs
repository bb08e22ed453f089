using System.Reflection;

namespace Gebiedswerking.Lokaal;

/// <summary>Where the source tree is, and which of its two builds we belong to.</summary>
internal static class Bron
{
    /// <summary>What is started is built the same way as the launcher or the test that starts it.</summary>
    public static string Bouwwijze { get; } =
        typeof(Bron).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Release";

    public static string Wortel { get; } = Zoek(AppContext.BaseDirectory);

    public static string In(params string[] delen) => Path.Combine([Wortel, .. delen]);

    /// <summary>The very dotnet that runs us, so that a second installation on the PATH changes nothing.</summary>
    public static string Dotnet { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    private static string Zoek(string vanaf)
    {
        for (var map = new DirectoryInfo(vanaf); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Gebiedswerking.sln")))
            {
                return map.FullName;
            }
        }

        throw new Startfout($"De broncode (Gebiedswerking.sln) is niet gevonden boven {vanaf}.");
    }
}
