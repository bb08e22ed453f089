using System.Globalization;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>What was asked on the command line of deploy/start.</summary>
internal sealed record Opties
{
    public const string Uitleg =
        """
        ./deploy/start [--poort N] [--leeg] [--gegevens DIR] [--map DIR] [--exemplaren N]

          --poort N        waar het platform luistert (standaard 8080)
          --leeg           alleen de referentiegegevens, zonder voorbeeldcontract
          --gegevens DIR   map met gemeenten.csv en referentieregios.csv
          --map DIR        waar databanken, instellingen en logboeken staan (standaard .gebiedswerking)
          --exemplaren N   hoeveel van elke dienst naast elkaar draaien (standaard 1, ten hoogste 5)

        GEBIEDSWERKING_POSTGRES=postgres://naam:wachtwoord@machine:poort/ en
        GEBIEDSWERKING_RABBITMQ=amqp://naam:wachtwoord@machine:poort/vhost gebruiken bestaande servers.
        """;

    public int Poort { get; private init; } = 8080;

    public bool Leeg { get; private init; }

    public string Gegevens { get; private init; } = Bron.In("services", "Programmas", "Gegevens");

    public string Map { get; private init; } = Bron.In(".gebiedswerking");

    public int Exemplaren { get; private init; } = 1;

    public bool Hulp { get; private init; }

    public static Opties Lees(IEnumerable<string> args)
    {
        var opties = new Opties();
        var rest = new Queue<string>(args.SelectMany(arg => arg.Split('=', 2)));
        while (rest.TryDequeue(out var naam))
        {
            opties = naam switch
            {
                "--leeg" => opties with { Leeg = true },
                "--poort" => opties with { Poort = Poortnummer(Waarde(naam, rest)) },
                "--gegevens" => opties with { Gegevens = Bestaand(Waarde(naam, rest)) },
                "--map" => opties with { Map = Path.GetFullPath(Waarde(naam, rest)) },
                "--exemplaren" => opties with { Exemplaren = Aantal(Waarde(naam, rest)) },
                "--help" or "-h" => opties with { Hulp = true },
                _ => throw new Startfout($"Onbekende optie '{naam}'; ./deploy/start --help toont wat kan."),
            };
        }

        return opties;
    }

    private static string Waarde(string naam, Queue<string> rest) =>
        rest.TryDequeue(out var waarde) ? waarde : throw new Startfout($"Na {naam} hoort een waarde.");

    private static int Poortnummer(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var poort) && poort is > 0 and < 65_536
            ? poort
            : throw new Startfout($"'{tekst}' is geen poort; kies een getal van 1 tot 65535.");

    private static int Aantal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is > 0 and <= 5
            ? aantal
            : throw new Startfout($"'{tekst}' is geen aantal exemplaren; kies een getal van 1 tot 5.");

    private static string Bestaand(string map) =>
        Directory.Exists(map) ? Path.GetFullPath(map) : throw new Startfout($"De map met gegevens {map} bestaat niet.");
}
