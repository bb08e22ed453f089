using System.Net.Sockets;
using Gebiedswerking.Lokaal.Processen;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>A private RabbitMQ on loopback with its own epmd, in a data directory of our own.</summary>
internal sealed class RabbitMq
{
    private const string Gebruiker = "gebiedswerking";
    private const string Vhost = "gebiedswerking";
    private const string Server = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(90);
    private readonly Werkmap _map;
    private readonly Instellingen _instellingen;
    private readonly IReadOnlyList<Busgebruiker> _gebruikers;
    private readonly int? _beheerpoort;
    private readonly int _poort;
    private readonly int _epmdpoort;
    private Proces? _epmd;
    private Proces? _proces;

    public RabbitMq(Werkmap map, Instellingen instellingen, bool metBeheer, IReadOnlyList<Busgebruiker>? gebruikers = null)
    {
        _gebruikers = gebruikers ?? [];
        _map = map;
        _instellingen = instellingen;
        _poort = instellingen.Poort("rabbitmq");
        _epmdpoort = instellingen.Poort("rabbitmq-epmd");
        _beheerpoort = metBeheer ? instellingen.Poort("rabbitmq-beheer") : null;
    }

    public static bool IsGevonden => File.Exists(Server);

    public string Adres => $"amqp://{Gebruiker}:{Wachtwoord}@127.0.0.1:{_poort}/{Vhost}";

    /// <summary>The HTTP interface for making vhosts; only for tests.</summary>
    public string? Beheer => _beheerpoort is { } poort ? $"http://127.0.0.1:{poort}" : null;

    public Proces Proces => _proces ?? throw new InvalidOperationException("RabbitMQ draait niet.");

    public bool IsGestart => _proces is not null;

    private string Wachtwoord => _instellingen.Geheim("rabbitmq");

    /// <summary>Starts the server, also again after it was stopped or killed: same port, same data.</summary>
    public async Task Start(CancellationToken stop)
    {
        if (!IsGevonden)
        {
            throw new Startfout($"RabbitMQ is niet gevonden ({Server}).");
        }

        var thuis = _map.In("rabbitmq");
        Directory.CreateDirectory(thuis);
        Werkmap.SchrijfGeheim(Path.Combine(thuis, "rabbitmq.conf"), Configuratie(thuis));
        Werkmap.SchrijfGeheim(Path.Combine(thuis, "definities.json"), Definities());
        await File.WriteAllTextAsync(Path.Combine(thuis, "plugins"), _beheerpoort is null ? "[]." : "[rabbitmq_management].", stop);
        if (_epmd is not { Leeft: true })
        {
            // Started by us and not by the server, so that its pid is known; a daemon that Erlang forks off is nobody's child.
            _epmd = Proces.Start(Procesopdracht.In(_map, "epmd", "/usr/bin/epmd", "-address", "127.0.0.1", "-port", $"{_epmdpoort}"));
        }

        _proces = Proces.Start(Procesopdracht.In(_map, "rabbitmq", Server) with { Omgeving = Omgeving(thuis) });
        await WachtTotKlaar(stop);
    }

    public async Task Stop()
    {
        if (_proces is not null)
        {
            await _proces.Stop(TimeSpan.FromSeconds(30));
        }

        if (_epmd is not null)
        {
            await _epmd.Stop(TimeSpan.FromSeconds(5));
        }
    }

    /// <summary>Read at every start: users, and the rights that they have in this version of the platform.</summary>
    private string Definities() => Busdefinities.Schrijf(Vhost, Gebruiker, Wachtwoord, _gebruikers, gerepliceerd: false);

    private string Configuratie(string thuis) =>
        $"""
         listeners.tcp.1 = 127.0.0.1:{_poort}
         load_definitions = {Path.Combine(thuis, "definities.json")}
         log.console = true
         log.console.level = warning
         log.file = false
         disk_free_limit.absolute = 50MB
         management_agent.disable_metrics_collector = true

         """ + (_beheerpoort is null ? "" : $"management.tcp.ip = 127.0.0.1\nmanagement.tcp.port = {_beheerpoort}\n");

    private Dictionary<string, string?> Omgeving(string thuis) => new()
    {
        ["HOME"] = thuis,
        ["RABBITMQ_NODENAME"] = "gebiedswerking@localhost",
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(thuis, "gegevens"),
        ["RABBITMQ_LOG_BASE"] = _map.Logboek,
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(thuis, "rabbitmq.conf"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(thuis, "plugins"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(thuis, "pid"),
        ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
        ["RABBITMQ_DIST_PORT"] = $"{_instellingen.Poort("rabbitmq-distributie")}",
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_EPMD_PORT"] = $"{_epmdpoort}",
        // Makes the start script become the server instead of standing between us and it: our pid is the server's.
        ["RUNNING_UNDER_SYSTEMD"] = "true",
        ["NOTIFY_SOCKET"] = null,
    };

    private async Task WachtTotKlaar(CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (!await Antwoordt(stop))
        {
            var teLang = TimeProvider.System.GetElapsedTime(begin) > Geduld;
            if (!Proces.Leeft || teLang)
            {
                var reden = string.Join(" | ", Proces.LaatsteRegels(3));
                await Stop();
                throw new Startfout($"RabbitMQ start niet{(teLang ? $" binnen {Geduld.TotalSeconds:0} s" : "")}: {reden}");
            }

            await Task.Delay(50, stop);
        }
    }

    /// <summary>An AMQP greeting that is answered: the server opens this port as the last step of its start.</summary>
    private async Task<bool> Antwoordt(CancellationToken stop)
    {
        try
        {
            using var klant = new TcpClient();
            await klant.ConnectAsync("127.0.0.1", _poort, stop);
            await using var stroom = klant.GetStream();
            await stroom.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), stop);
            return await stroom.ReadAsync(new byte[1], stop) == 1 && (Beheer is null || await BeheerAntwoordt(stop));
        }
        catch (Exception fout) when (fout is SocketException or IOException)
        {
            return false;
        }
    }

    private async Task<bool> BeheerAntwoordt(CancellationToken stop)
    {
        using var klant = new TcpClient();
        await klant.ConnectAsync("127.0.0.1", _beheerpoort!.Value, stop);
        return true;
    }
}
