using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>A change of the contract of <see cref="Contractverhaal"/>, told step by step by the people who must do each step.</summary>
public sealed class Avenantverhaal
{
    private readonly Huis _huis;

    private Avenantverhaal(Huis huis, Contractverhaal contract) => (_huis, Contract) = (huis, contract);

    public Contractverhaal Contract { get; }

    public Guid Id { get; private set; }

    /// <summary>Address of its page.</summary>
    public string Blad => $"/contracten/{Contract.Id}/avenanten/{Id}";

    /// <summary>The contract in force, and a draft that lets it run a year longer.</summary>
    public static Task<Avenantverhaal> Langer(Huis huis) =>
        Ontwerp(huis, "termijn", inhoud => inhoud.Replace($"{Contractverhaal.Vandaag.AddYears(3):yyyy-MM-dd}", $"{Contractverhaal.Vandaag.AddYears(4):yyyy-MM-dd}", StringComparison.Ordinal));

    /// <summary>The contract in force, and a draft by which Geel promises and pays 10 000 euro more.</summary>
    public static Task<Avenantverhaal> Duurder(Huis huis) =>
        Ontwerp(huis, "financieel", inhoud => inhoud.Replace("250000.50", "260000.50", StringComparison.Ordinal));

    /// <summary>The partij `wie` asks `stap`; what the platform answers.</summary>
    public Task<Antwoord> Doet(string wie, string stap, object inhoud) => Contract.Doet(wie, $"avenanten/{Id}/{stap}", inhoud);

    public Task<Antwoord> Lukt(string wie, string stap, object inhoud) => Contract.Lukt(wie, $"avenanten/{Id}/{stap}", inhoud);

    /// <summary>Offered, and seen by the read model.</summary>
    public async Task<Avenantverhaal> LigtVoor()
    {
        await Lukt(Contractverhaal.Team, "voorlegging", new { });
        await Contract.Gelezen();
        return this;
    }

    public async Task Tekent(string wie, object grond) => await Lukt(wie, "ondertekening", new { hash = await Hash(), grond });

    public async Task<string> Hash() => (await (await _huis.Als(Contractverhaal.Team)).Haalt($"/api{Blad}/tekst")).Koppen["Inhoud-Hash"];

    private static async Task<Avenantverhaal> Ontwerp(Huis huis, string soort, Func<string, string> anders)
    {
        var verhaal = new Avenantverhaal(huis, await Contractverhaal.InWerking(huis));
        var team = await huis.Als(Contractverhaal.Team);
        var inhoud = JsonSerializer.Deserialize<JsonElement>((await team.Haalt($"/api/contracten/{verhaal.Contract.Id}/tekst")).Tekst).GetProperty("inhoud").GetRawText();
        var voorstel = new { soort, reden = "De aannemer had vertraging.", inhoud = JsonNode.Parse(anders(inhoud)) };
        var antwoord = await verhaal.Contract.Doet(Contractverhaal.Team, "avenanten", voorstel);
        antwoord.Status.ShouldBe(HttpStatusCode.OK, antwoord.Tekst);
        verhaal.Id = Guid.Parse(antwoord.Koppen["Location"].Split('/')[^2]);
        await verhaal.Contract.Gelezen(antwoord.Versie);
        return verhaal;
    }
}
