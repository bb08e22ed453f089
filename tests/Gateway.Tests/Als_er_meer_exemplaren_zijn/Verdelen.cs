using System.Net;
using System.Net.Http.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Gateway.Tests.Als_er_meer_exemplaren_zijn;

public sealed class Verdelen : IAsyncLifetime
{
    private const string Nergens = "http://127.0.0.1:1";
    private readonly VreemdeDienst _een = new();
    private readonly VreemdeDienst _twee = new();
    private VreemdeDienst _drie = new();
    private Proefdienst _gateway = null!;

    public async Task InitializeAsync()
    {
        await Task.WhenAll(_een.InitializeAsync(), _twee.InitializeAsync(), _drie.InitializeAsync());
        _gateway = await Proefdienst.Start(Diensten.Gateway, Gatewaysituatie.Instellingen(_een.Adres,
            ("Diensten__contracten", $"{_een.Adres}, {_twee.Adres},{_drie.Adres}"), ("Diensten__fondsen", $"{Nergens},{_twee.Adres}"), ("Diensten__programmas", $"{Nergens},http://127.0.0.1:2")));
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        foreach (var dienst in new[] { _een, _twee, _drie })
        {
            await dienst.DisposeAsync();
        }
    }

    [Fact]
    public async Task Krijgt_elk_exemplaar_zijn_deel()
    {
        await Vraag(30);

        Aangekomen.ShouldBe([10, 10, 10]);
        _gateway.Logboek().ShouldContain("contracten-3");
    }

    [Fact]
    public async Task Gaat_een_opdracht_die_nergens_aankwam_met_haar_inhoud_naar_een_ander()
    {
        for (var i = 0; i < 6; i++)
        {
            using var antwoord = await _gateway.Http.PostAsJsonAsync("/api/fondsen", new { naam = "fonds" });
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await antwoord.Content.ReadFromJsonAsync<Gezien>())!.Bytes.ShouldBe(16);
        }

        _twee.Aangekomen.ShouldBe(6);
        Uitgeweken.ShouldBeLessThan(3, "half of the requests would find nobody if it were not taken out");
    }

    [Fact]
    public async Task Wordt_een_opdracht_die_onderweg_afbrak_nooit_herhaald()
    {
        using var antwoord = await _gateway.Http.PostAsJsonAsync("/api/contracten?gedrag=breek-af", new { naam = "contract" });

        await antwoord.MoetProbleemZijn(502, "dienst-antwoordt-fout");
        Aangekomen.Sum().ShouldBe(1);
    }

    [Fact]
    public async Task Wordt_een_vraag_die_afbrak_een_keer_aan_een_ander_gesteld_en_niet_aan_allen()
    {
        using var antwoord = await _gateway.Http.GetAsync("/api/contracten?gedrag=breek-af");

        await antwoord.MoetProbleemZijn(502, "dienst-antwoordt-fout");
        Aangekomen.Order().ShouldBe([0, 1, 1]);
    }

    [Fact]
    public async Task Is_een_dienst_waarvan_geen_exemplaar_draait_onbereikbaar() =>
        await (await _gateway.Http.GetAsync("/api/programmas")).MoetProbleemZijn(503, "dienst-onbereikbaar");

    [Fact]
    public async Task Wordt_een_exemplaar_dat_wegvalt_overgeslagen_en_doet_het_later_weer_mee()
    {
        var poort = _drie.Adres.Port;
        await _drie.DisposeAsync();
        await Vraag(30);
        (_een.Aangekomen + _twee.Aangekomen).ShouldBe(30);
        Uitgeweken.ShouldBeLessThan(10, "a third of the requests would find nobody if it were not taken out");

        _drie = new(poort);
        await _drie.InitializeAsync();

        await Wacht.TotDat(async () =>
        {
            await Vraag(3);
            return _drie.Aangekomen > 0;
        });
    }

    private int[] Aangekomen => [_een.Aangekomen, _twee.Aangekomen, _drie.Aangekomen];

    private int Uitgeweken => _gateway.Logboek().Split("gaat naar een ander exemplaar\"").Length - 1;

    private async Task Vraag(int keer)
    {
        for (var i = 0; i < keer; i++)
        {
            using var antwoord = await _gateway.Http.GetAsync("/api/contracten");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
