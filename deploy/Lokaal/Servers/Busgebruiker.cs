using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>A service on the bus, with rights on its own queues, on what it gives, and on what it may hear: nothing else.</summary>
/// <param name="Naam">Name of the user.</param>
/// <param name="Wachtwoord">Password.</param>
/// <param name="Configureer">What it may declare.</param>
/// <param name="Schrijf">What it may publish to, and bind something to.</param>
/// <param name="Lees">What it may consume, and bind to something of its own.</param>
internal sealed record Busgebruiker(string Naam, string Wachtwoord, string Configureer, string Schrijf, string Lees)
{
    /// <summary>The user of a service.</summary>
    /// <param name="dienst">The service; its queues are named <c>dienst-van-bron</c>, with its client id for its own name.</param>
    /// <param name="voorvoegsel">Keeps several platforms on one server apart.</param>
    /// <param name="wachtwoord">Password.</param>
    public static Busgebruiker Van(Dienst dienst, string voorvoegsel, string wachtwoord)
    {
        var naam = dienst.Client!["dienst-".Length..];
        var eigen = dienst.Hoort.Select(bron => $"{naam}-van-{bron.Naam}")
            .SelectMany(wachtrij => new[] { wachtrij, $"{wachtrij}_error", $"{wachtrij}_skipped" }).ToList();
        var geeft = dienst.Geeft.Select(bron => bron.Bericht).ToList();
        var hoort = dienst.Hoort.Select(bron => bron.Bericht).ToList();
        return new Busgebruiker(voorvoegsel + dienst.Client, wachtwoord, Patroon([.. eigen, .. geeft, .. hoort]), Patroon([.. eigen, .. geeft]), Patroon([.. eigen, .. hoort]));
    }

    /// <summary>The users of all services that are on the bus.</summary>
    public static IReadOnlyList<Busgebruiker> Alle(IEnumerable<Dienst> diensten, string voorvoegsel, Instellingen instellingen) =>
        [.. diensten.Where(dienst => dienst.IsOpDeBus).Select(dienst => Van(dienst, voorvoegsel, Geheim(instellingen, dienst)))];

    /// <summary>The address of the bus for one service.</summary>
    public static string Adres(string bus, Dienst dienst, string voorvoegsel, Instellingen instellingen) => new UriBuilder(bus)
    {
        UserName = Uri.EscapeDataString(voorvoegsel + dienst.Client),
        Password = Geheim(instellingen, dienst),
    }.Uri.AbsoluteUri;

    private static string Geheim(Instellingen instellingen, Dienst dienst) => instellingen.Geheim($"rabbitmq-{dienst.Client}");

    private static string Patroon(IReadOnlyList<string> namen) => $"^({string.Join('|', namen.Select(Regex.Escape))})$";
}
