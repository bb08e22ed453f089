namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>What was asked on the command line of deploy/reservekopie and deploy/terugzetten.</summary>
internal sealed record Kopieopties
{
    public const string Uitleg =
        """
        ./deploy/reservekopie KOPIE [--map DIR]
        ./deploy/terugzetten KOPIE [--map DIR] [--vervang]

          KOPIE        map van de kopie; reservekopie maakt ze en schrijft nooit over een bestaande
          --map DIR    de installatie (standaard .gebiedswerking)
          --vervang    zet ook terug als er al databanken staan; wat daarin zit, gaat weg

        Een kopie maakt u terwijl het platform draait. Terugzetten doet u als het gestopt is.
        GEBIEDSWERKING_POSTGRES=postgres://... gebruikt een bestaande PostgreSQL. Een bestaande RabbitMQ
        moet na het terugzetten leeg zijn: geef het platform een nieuwe vhost.
        """;

    public string Kopie { get; private init; } = "";

    public string Map { get; private init; } = new Opties().Map;

    public bool Vervang { get; private init; }

    public bool Hulp { get; private init; }

    public static Kopieopties Lees(IEnumerable<string> args)
    {
        var opties = new Kopieopties();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var naam))
        {
            opties = naam switch
            {
                "--map" when rest.TryDequeue(out var map) => opties with { Map = Path.GetFullPath(map) },
                "--vervang" => opties with { Vervang = true },
                "--help" or "-h" => opties with { Hulp = true },
                _ when naam.StartsWith('-') || opties.Kopie.Length > 0 => throw new Startfout($"'{naam}' past hier niet; --help toont wat kan."),
                _ => opties with { Kopie = Path.GetFullPath(naam) },
            };
        }

        return opties.Hulp || opties.Kopie.Length > 0 ? opties : throw new Startfout("Noem de map van de kopie; --help toont wat kan.");
    }
}
