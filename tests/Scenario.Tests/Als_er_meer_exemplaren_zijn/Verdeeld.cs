using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests.Als_er_meer_exemplaren_zijn;

/// <summary>Or the other scenarios would prove nothing about several instances.</summary>
[Collection("huis")]
public sealed partial class Verdeeld(Huis huis)
{
    private static readonly string[] Paden =
    [
        "/api/programmas/openapi.json", "/api/taakstellingen/openapi.json", "/api/fondsen/openapi.json", "/api/contracten/openapi.json",
        "/api/leesmodel/openapi.json", "/graphql", "/identiteit/.well-known/openid-configuration", "/",
    ];

    [Fact]
    public async Task Doet_elk_exemplaar_van_elke_dienst_iets()
    {
        // A connection each, as strangers have: what is before the gateways spreads connections.
        for (var i = 0; i < 2 * Huis.Exemplaren; i++)
        {
            using var vreemde = new HttpClient { BaseAddress = huis.Platform.Adres };
            foreach (var pad in Paden)
            {
                using var antwoord = await vreemde.GetAsync(new Uri(pad, UriKind.Relative));
                ((int)antwoord.StatusCode).ShouldBeLessThan(500, pad);
            }
        }

        var verwacht = Diensten.Alle.Where(dienst => dienst != Diensten.Gateway)
            .SelectMany(dienst => Enumerable.Range(1, Huis.Exemplaren).Select(nummer => $"{dienst.Naam}-{nummer}"));
        await Wacht.Op(() => Task.FromResult(Bediend(huis.Platform.Logboek(Diensten.Gateway))), bediend => !verwacht.Except(bediend).Any());
        foreach (var nummer in Enumerable.Range(1, Huis.Exemplaren))
        {
            Bediend(huis.Platform.Logboek(Diensten.Gateway, nummer)).ShouldNotBeEmpty($"gateway {nummer}");
        }
    }

    private static HashSet<string> Bediend(string logboek) => [.. Bedieningen().Matches(logboek).Where(m => m.Groups[2].Value[0] is not '5').Select(m => m.Groups[1].Value)];

    [GeneratedRegex("verzoek [A-Z]+ [a-z]+ ([a-z]+-[0-9]) ([0-9]{3}) ")]
    private static partial Regex Bedieningen();
}
