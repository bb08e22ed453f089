using System.Text.Json;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>What containers need of the launcher: its lists of services, rights and secrets, and nothing that it starts.</summary>
internal static class Uitrol
{
    /// <summary>The secrets themselves; every other file in the folder is made from it again.</summary>
    public const string Bewaarbestand = "geheimen.json";

    private const string Uitleg = "geheimen MAP | busgebruikers MAP UIT | databanken | leesrechten";

    public static async Task<int> Voer(string[] args, CancellationToken stop)
    {
        switch (args)
        {
            case ["geheimen", var map]:
                Directory.CreateDirectory(map);
                foreach (var (naam, inhoud) in Open(map).Bestanden())
                {
                    Werkmap.SchrijfGeheim(Path.Combine(map, naam), inhoud);
                }

                return 0;
            case ["busgebruikers", var map, var uit]:
                Werkmap.SchrijfGeheim(uit, Open(map).Busdefinities());
                return 0;
            case ["databanken"]:
                await Server(Wachtwoorden()).Richt(Diensten.Alle, stop);
                return 0;
            case ["leesrechten"]:
                await Server([]).GeefLeesrechten(Diensten.Alle, stop);
                return 0;
            default:
                throw new Startfout($"Gebruik: {Uitleg}");
        }
    }

    private static Uitrolgeheimen Open(string map) => new(new Instellingen(Path.Combine(map, Bewaarbestand)));

    // A password that is missing stops us; it is not made up where nobody would find it back.
    private static Databanken Server(Dictionary<string, string> wachtwoorden) => new(
        Adressen.BestaandePostgres() ?? throw new Startfout($"De instelling {Adressen.PostgresVariabele} ontbreekt."), "",
        naam => wachtwoorden.GetValueOrDefault(naam) ?? throw new Startfout($"{Uitrolgeheimen.Databankgeheimen} geeft geen wachtwoord '{naam}'; maak het met deploy/geheimen/maak."));

    private static Dictionary<string, string> Wachtwoorden() => Environment.GetEnvironmentVariable(Uitrolgeheimen.Databankgeheimen) is { Length: > 0 } json
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!
        : throw new Startfout($"De instelling {Uitrolgeheimen.Databankgeheimen} ontbreekt.");
}
