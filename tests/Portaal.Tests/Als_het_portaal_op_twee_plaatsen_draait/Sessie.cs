using System.Net;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Scenario.Tests;
using Npgsql;

namespace Gebiedswerking.Portaal.Tests.Als_het_portaal_op_twee_plaatsen_draait;

[Collection("browser")]
public sealed partial class Sessie(Browser browser)
{
    private const int Tegelijk = 20;

    // Within the minute before the end, in which a page renews.
    private static readonly TimeSpan Straks = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Wordt_een_keer_vernieuwd_hoeveel_bladzijden_er_ook_tegelijk_op_beide_plaatsen_gevraagd_worden()
    {
        await using var koek = await Sessiekoek.MeldAan(browser.Huis.Platform, $"burgemeester-{Contractverhaal.Mol}");
        var oud = koek.VerlooptOver(Straks);
        var sleutel = koek.Lees(oud, "refresh_token");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Tegelijk).Select(i => koek.Open("/", oud, exemplaar: 1 + i % 2)));

        antwoorden.ShouldAllBe(antwoord => antwoord.Status == HttpStatusCode.OK && antwoord.Tekst.Contains("Burgemeester van Mol"));
        var nieuw = antwoorden.Select(antwoord => koek.Lees(antwoord.Koek!, "refresh_token")).Distinct().ShouldHaveSingleItem();
        nieuw.ShouldNotBe(sleutel);
        (await Vernieuwd(nieuw)).ShouldBe((1, 2), "one was used, one is new: a second use would have ended both");

        // A page that left with the old cookie arrives late, and the next renewal comes after this one.
        (await koek.Open("/", oud, exemplaar: 2)).Tekst.ShouldContain("Burgemeester van Mol");
        var later = await koek.Open("/", koek.VerlooptOver(Straks, antwoorden[0].Koek!), exemplaar: 1);
        later.Tekst.ShouldContain("Burgemeester van Mol");
        (await Vernieuwd(koek.Lees(later.Koek!, "refresh_token"))).ShouldBe((2, 3));
    }

    [Fact]
    public async Task Is_op_beide_plaatsen_dezelfde_en_een_formulier_van_de_ene_gaat_naar_de_andere()
    {
        await using var koek = await Sessiekoek.MeldAan(browser.Huis.Platform, $"burgemeester-{Contractverhaal.Mol}");
        foreach (var exemplaar in new[] { 1, 2 })
        {
            (await koek.Open("/", koek.Waarde, exemplaar)).Tekst.ShouldContain("Burgemeester van Mol");
        }

        var blad = await koek.Open("/", koek.Waarde, exemplaar: 1);
        var zegel = Formulierzegel().Match(blad.Tekst).Groups[1].Value;
        (await koek.Verstuur("/afmelden", blad.Formulierkoek!, zegel[..^4] + "AAAA", exemplaar: 2)).ShouldBe(HttpStatusCode.BadRequest);

        (await koek.Verstuur("/afmelden", blad.Formulierkoek!, zegel, exemplaar: 2)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Gaat_door_als_een_exemplaar_sterft()
    {
        await using var koek = await Sessiekoek.MeldAan(browser.Huis.Platform, $"burgemeester-{Contractverhaal.Mol}");
        var oud = koek.VerlooptOver(Straks);
        await browser.Huis.Platform.Dood(Diensten.Portaal, 1);
        try
        {
            for (var i = 0; i < 6; i++)
            {
                (await koek.Open("/", oud)).Tekst.ShouldContain("Burgemeester van Mol");
            }
        }
        finally
        {
            await browser.Huis.Platform.Herstart(Diensten.Portaal, 1);
        }

        var terug = await koek.Open("/", oud, exemplaar: 1);
        terug.Tekst.ShouldContain("Burgemeester van Mol", customMessage: "it reads what the other renewed");
        (await Vernieuwd(koek.Lees(terug.Koek!, "refresh_token"))).ShouldBe((1, 2));
    }

    /// <summary>Of the session of that token: how many were used, and how many there are.</summary>
    private async Task<(long Gebruikt, long Samen)> Vernieuwd(string token)
    {
        await using var verbinding = new NpgsqlConnection(browser.Huis.Platform.DatabaseVan(Diensten.Identiteit));
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand("""
            select count(*) filter (where inhoud ? 'consumed'), count(*) from oidc
            where model = 'RefreshToken' and inhoud ->> 'grantId' = (select inhoud ->> 'grantId' from oidc where model = 'RefreshToken' and id = $1)
            """, verbinding) { Parameters = { new() { Value = token } } };
        await using var rij = await opdracht.ExecuteReaderAsync();
        await rij.ReadAsync();
        return (rij.GetInt64(0), rij.GetInt64(1));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Formulierzegel();
}
