using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>
/// The people of a contract, sending as careful senders do: each command with a key of its own, again and again with the
/// same key until there is an answer.
/// </summary>
public sealed class Afzender(Keten keten)
{
    private const string Team = "demo-gebiedsteam-REFREG01";
    private const string Directeur = "demo-algemeen-directeur-11002";
    private const string Partner = "0403123486";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private static readonly object Collegebesluit = new { grond = new { soort = "collegebesluit", datum = "2025-10-01", referentie = "Collegebesluit 12" } };
    private readonly string _naam = Guid.NewGuid().ToString();
    private int _opdrachten;

    /// <summary>What was answered, in order.</summary>
    public List<(Guid Dossier, int Versie)> Bevestigd { get; } = [];

    /// <summary>How often a command was sent again.</summary>
    public int Herhaald { get; private set; }

    /// <summary>Keys of the commands begin with this.</summary>
    public string Sleutels => _naam;

    /// <summary>A contract of Antwerpen, which pays, and a company; drafted, offered and signed.</summary>
    public async Task<Guid> BrengInWerking()
    {
        var contract = await Verstuur(Team, "", Inhoud());
        await Verstuur(Team, $"/{contract}/voorlegging");
        await Verstuur("demo-financieel-directeur-11002", $"/{contract}/visum", new { uitkomst = "verleend", meerjarenplan = "AC000012" });
        using var tekst = await Tekst(contract);
        var hash = tekst.Headers.GetValues("Inhoud-Hash").Single();
        await Teken("demo-voorzitter-gemeenteraad-11002", new
        {
            soort = "raadsbesluit", datum = "2025-10-01", referentie = "Goedkeuring", uri = "https://example.org/besluit/1", bekendmaking = "2025-10-05",
        });
        await Teken(Directeur, new
        {
            soort = "raadsbesluit", datum = "2025-10-01", referentie = "Goedkeuring", uri = "https://example.org/besluit/1", bekendmaking = "2025-10-05",
        });
        await Teken($"demo-partner-{Partner}", new { soort = "volmacht", datum = "1995-10-01", referentie = "Statuten, artikel 14" });
        return contract;

        Task Teken(string wie, object grond) => Verstuur(wie, $"/{contract}/ondertekening", new { hash, grond });
    }

    /// <summary>The milestones of Antwerpen, as the text of the contract names them.</summary>
    public async Task<List<Guid>> Mijlpalen(Guid contract)
    {
        using var tekst = await Tekst(contract);
        return [.. (await tekst.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("inhoud").GetProperty("verbintenissen")[0]
            .GetProperty("mijlpalen").EnumerateArray().Select(m => m.GetProperty("id").GetGuid())];
    }

    public Task Rapporteer(Guid contract, Guid mijlpaal, string tekst = "Plannen klaar.") =>
        Verstuur("demo-gemeentemedewerker-11002", $"/{contract}/mijlpalen/{mijlpaal}/verslag", new { tekst, bedrag = "500.25" });

    /// <summary>Reported, sent back, reported again, signed by both officials, accepted.</summary>
    public async Task BrengTotAanvaarding(Guid contract, Guid mijlpaal)
    {
        await Rapporteer(contract, mijlpaal);
        await Verstuur(Team, $"/{contract}/mijlpalen/{mijlpaal}/terugsturing", new { reden = "Het bedrag klopt niet." });
        await Rapporteer(contract, mijlpaal);
        await Verstuur("demo-burgemeester-11002", $"/{contract}/mijlpalen/{mijlpaal}/ondertekening", Collegebesluit);
        await Verstuur(Directeur, $"/{contract}/mijlpalen/{mijlpaal}/ondertekening", Collegebesluit);
        await Verstuur(Team, $"/{contract}/mijlpalen/{mijlpaal}/aanvaarding");
    }

    private async Task<Guid> Verstuur(string wie, string pad, object? inhoud = null)
    {
        var sleutel = $"{_naam}-{++_opdrachten}";
        using var antwoord = await TotAntwoord(() => keten.Stuur(keten.Contracten, HttpMethod.Post, wie, $"/api/contracten{pad}", inhoud, sleutel));
        antwoord.IsSuccessStatusCode.ShouldBeTrue($"{wie} {pad}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
        var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        var dossier = json.GetProperty("dossier").GetGuid();
        Bevestigd.Add((dossier, json.GetProperty("versie").GetInt32()));
        return dossier;
    }

    private async Task<HttpResponseMessage> Tekst(Guid contract)
    {
        var antwoord = await TotAntwoord(() => keten.Stuur(keten.Contracten, HttpMethod.Get, Team, $"/api/contracten/{contract}/tekst"));
        antwoord.IsSuccessStatusCode.ShouldBeTrue();
        return antwoord;
    }

    private async Task<HttpResponseMessage> TotAntwoord(Func<Task<HttpResponseMessage>> stuur)
    {
        var antwoord = await Wacht.Op(async () =>
        {
            try
            {
                var gekregen = await stuur();
                return gekregen.StatusCode is HttpStatusCode.ServiceUnavailable ? null : gekregen;
            }
            catch (HttpRequestException)
            {
                Herhaald++; // the connection broke: the sender does not know whether it was done
                return null;
            }
        }, gekregen => gekregen is not null, Geduld, "een antwoord van Contracten");
        return antwoord!;
    }

    private static object Inhoud() => new
    {
        titel = $"Fietspad langs de Schelde {Guid.NewGuid()}",
        referentieregios = new[] { "REFREG01" },
        ingangsdatum = "2024-01-01",
        einddatum = "2050-12-31",
        voorbeeld = true,
        partijen = new object[] { new { soort = "gemeente", nis = "11002" }, new { soort = "onderneming", kbo = Partner, naam = "Voorbeeld nv" } },
        verbintenissen = new object[]
        {
            new
            {
                verantwoordelijke = "11002", soort = "resultaat", omschrijving = "Aanleg", bedrag = "1500.50",
                mijlpalen = new[]
                {
                    new { omschrijving = "Plannen", vervaldatum = "2027-12-31", bewijs = "Besluit", bedrag = "500.25" },
                    new { omschrijving = "Open", vervaldatum = "2028-12-31", bewijs = "Foto's", bedrag = "1000.25" },
                },
            },
        },
        financiering = new[] { new { partij = "11002", bedrag = "1500.50" } },
    };
}
