using System.Text.Json;
using Gebiedswerking.Lokaal.Servers;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>
/// The secrets of a platform in containers, from the very list that the launcher gives its processes (<see cref="Platform.Omgeving"/>).
/// What is no secret stands in deploy/compose.yaml and k8s/.
/// </summary>
internal sealed class Uitrolgeheimen
{
    /// <summary>Where PostgreSQL is, in compose and in Kubernetes: the name that CloudNativePG gives the writable side of a cluster `postgres`.</summary>
    public const string Postgres = "postgres-rw";

    /// <summary>Where the broker is, in compose and in Kubernetes.</summary>
    public const string RabbitMq = "rabbitmq";

    /// <summary>Name of the vhost, and of who operates the broker.</summary>
    public const string Bus = "gebiedswerking";

    /// <summary>Setting of the command `databanken`: a JSON object, name of the secret -> password.</summary>
    public const string Databankgeheimen = "DATABANKGEHEIMEN";

    /// <summary>Where every service listens in its container.</summary>
    public const int Poort = 8080;

    /// <summary>Settings that hold a secret.</summary>
    public static readonly IReadOnlySet<string> Namen = new HashSet<string>(StringComparer.Ordinal)
    {
        "ConnectionStrings__Opslag", "DATABASE_URL", "Bus__Adres", "Identiteit__Geheim", "IDENTITEIT_GEHEIM", "DIENSTGEHEIMEN",
        "PORTAAL_GEHEIM", "COOKIESLEUTELS", "Zegel__Geheim",
    };

    private readonly Instellingen _instellingen;
    private readonly Platform _platform;

    /// <param name="instellingen">Where the secrets are kept; one that is missing is made.</param>
    /// <param name="publiek">What people open; only for what is no secret.</param>
    public Uitrolgeheimen(Instellingen instellingen, Uri? publiek = null)
    {
        _instellingen = instellingen;
        _platform = new Platform(new Opstelling
        {
            Map = null!, // nothing is started here
            Instellingen = instellingen,
            Adressen = new Adressen(Beheer, $"amqp://{RabbitMq}:5672/{Bus}", null),
            Poort = Poort,
            Gegevens = "",
            EigenBusgebruikers = true,
            Dienstadres = dienst => new Uri($"http://{dienst.Naam}:{Poort}"),
            Publiek = publiek ?? new Uri("https://gebiedswerking.example"),
        });
    }

    /// <summary>Connection string of who may make databases and roles.</summary>
    public string Beheer => $"Host={Postgres};Port=5432;Username=postgres;Password={Superwachtwoord};Database=postgres;Pooling=false";

    /// <summary>Password of the superuser of PostgreSQL.</summary>
    public string Superwachtwoord => _instellingen.Geheim("postgres");

    /// <summary>Everything that a service is told.</summary>
    public IReadOnlyDictionary<string, string?> Instellingen(Dienst dienst) => _platform.Omgeving(dienst);

    /// <summary>The secret part of it, and what only production asks for.</summary>
    public IReadOnlyDictionary<string, string> Geheimen(Dienst dienst)
    {
        var alle = _platform.Omgeving(dienst).Where(paar => Namen.Contains(paar.Key) && paar.Value is not null);
        if (dienst == Diensten.Contracten)
        {
            alle = alle.Append(new("Zegel__Geheim", _instellingen.Geheim("zegel")));
        }

        return alle.ToDictionary(paar => paar.Key, paar => paar.Value!);
    }

    /// <summary>The definitions that the brokers load.</summary>
    public string Busdefinities() => Servers.Busdefinities.Schrijf(Bus, Bus, _instellingen.Geheim("rabbitmq"),
        Busgebruiker.Alle(Diensten.Alle, "", _instellingen), gerepliceerd: true);

    /// <summary>The passwords of the login roles and no others, for who makes these roles.</summary>
    public string Wachtwoorden() => JsonSerializer.Serialize(
        Diensten.Alle.Where(dienst => dienst.Database is not null).Select(dienst => $"postgres-{dienst.Loginrol}").Distinct()
            .ToDictionary(naam => naam, _instellingen.Geheim));

    /// <summary>The shared secret of the nodes of the broker.</summary>
    public string Erlangcookie => _instellingen.Geheim("erlang");

    /// <summary>Every file: name and content.</summary>
    public IReadOnlyDictionary<string, string> Bestanden()
    {
        var bestanden = Diensten.Alle.Select(dienst => (dienst.Naam, Geheimen: Geheimen(dienst))).Where(paar => paar.Geheimen.Count > 0)
            .ToDictionary(paar => $"{paar.Naam}.env", paar => string.Concat(paar.Geheimen.Select(geheim => $"{geheim.Key}={geheim.Value}\n")));
        bestanden["inrichting.env"] = $"{Adressen.PostgresVariabele}={Beheer}\n{Databankgeheimen}={Wachtwoorden()}\n";
        bestanden["definities.json"] = Busdefinities();
        bestanden["postgres-wachtwoord"] = Superwachtwoord;
        bestanden["erlang-cookie"] = Erlangcookie;
        return bestanden;
    }
}
