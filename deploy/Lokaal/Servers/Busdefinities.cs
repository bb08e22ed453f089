using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>What a broker reads when it starts (<c>load_definitions</c>): the vhost, its users and their rights.</summary>
internal static class Busdefinities
{
    /// <summary>The definitions as JSON; passwords are in it as salted hashes only.</summary>
    /// <param name="vhost">The one vhost.</param>
    /// <param name="beheerder">Who may do everything: the launcher, or who operates a cluster.</param>
    /// <param name="wachtwoord">Password of that one.</param>
    /// <param name="gebruikers">The services.</param>
    /// <param name="gerepliceerd">
    /// Whether several nodes keep every durable queue (RabbitMQ 4). No policy can make a queue a quorum queue, only its declaration or the
    /// default type of its vhost; and a quorum queue drops a message after 20 deliveries unless a policy says otherwise, while a block waits
    /// here as long as a database is away.
    /// </param>
    public static string Schrijf(string vhost, string beheerder, string wachtwoord, IReadOnlyList<Busgebruiker> gebruikers, bool gerepliceerd) =>
        JsonSerializer.Serialize(new
        {
            vhosts = new object[] { gerepliceerd ? new { name = vhost, default_queue_type = "quorum", metadata = new { default_queue_type = "quorum", description = "", tags = Array.Empty<string>() } } : new { name = vhost } },
            users = gebruikers.Select(wie => Persoon(wie.Naam, wie.Wachtwoord, "")).Prepend(Persoon(beheerder, wachtwoord, "administrator")),
            permissions = gebruikers.Select(wie => Recht(vhost, wie.Naam, wie.Configureer, wie.Schrijf, wie.Lees)).Prepend(Recht(vhost, beheerder, ".*", ".*", ".*")),
            policies = gerepliceerd ? new[] { Beleid(vhost) } : [],
        });

    private static object Recht(string vhost, string naam, string configure, string write, string read) => new { user = naam, vhost, configure, write, read };

    private static Dictionary<string, object> Beleid(string vhost) => new()
    {
        ["vhost"] = vhost,
        ["name"] = "onbeperkt-afleveren",
        ["pattern"] = ".*",
        ["apply-to"] = "quorum_queues",
        ["priority"] = 0,
        ["definition"] = new Dictionary<string, object> { ["delivery-limit"] = -1 },
    };

    /// <summary>The password as RabbitMQ keeps it: four bytes of salt, then SHA-256 over salt and password.</summary>
    private static object Persoon(string naam, string wachtwoord, string tags)
    {
        var zout = RandomNumberGenerator.GetBytes(4);
        return new
        {
            name = naam,
            password_hash = Convert.ToBase64String([.. zout, .. SHA256.HashData([.. zout, .. Encoding.UTF8.GetBytes(wachtwoord)])]),
            hashing_algorithm = "rabbit_password_hashing_sha256",
            tags,
        };
    }
}
