using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Scenario.Tests.Als_er_meer_exemplaren_zijn;

[Collection("huis")]
public sealed class En_een_sterft(Huis huis)
{
    private const int Gevers = 4;

    /// <summary>Kill -9 of one instance after the other while contracts are made through the gateway: each is there, once.</summary>
    [Fact]
    public async Task Gaan_opdrachten_door_en_gebeurt_elk_een_keer()
    {
        using var genoeg = new CancellationTokenSource();
        var gemaakt = 0;
        var belasting = Task.WhenAll(Enumerable.Range(0, Gevers).Select(gever => Task.Run(async () =>
        {
            var dossiers = new List<Guid>();
            while (!genoeg.IsCancellationRequested)
            {
                dossiers.Add(await Maak($"uitval-{gever}-{dossiers.Count}"));
                Interlocked.Increment(ref gemaakt);
            }

            return dossiers;
        })));

        foreach (var exemplaar in Enumerable.Range(1, Huis.Exemplaren))
        {
            await Verder(15);
            await huis.Platform.Dood(Diensten.Contracten, exemplaar);
            await Verder(15);
            await huis.Platform.Herstart(Diensten.Contracten, exemplaar);
        }

        await genoeg.CancelAsync();
        var alle = (await belasting).SelectMany(dossiers => dossiers).ToList();
        alle.Distinct().Count().ShouldBe(alle.Count);
        await TotGelezen();
        (await Tel(Diensten.Contracten, $"select count(*) from dossierlog where dossier = any('{Lijst(alle)}')")).ShouldBe(alle.Count, "one event each");
        (await Tel(Diensten.Projectie, $"select count(*) from lees.gebiedscontract where id = any('{Lijst(alle)}')")).ShouldBe(alle.Count);
        (await Tel(Diensten.Contracten, "select max(volgnummer) - count(*) from uitgave where bron = 'contracten'")).ShouldBe(0, "no number is missing");

        async Task Verder(int aantal)
        {
            var tot = Volatile.Read(ref gemaakt) + aantal;
            await Wacht.TotDat(() => belasting.IsCompleted || Volatile.Read(ref gemaakt) >= tot, TimeSpan.FromSeconds(60));
            belasting.IsCompleted.ShouldBeFalse(belasting.Exception?.ToString());
        }
    }

    /// <summary>Whichever of the two consumes a source: the other takes over, and what is read is what a rebuild of everything gives.</summary>
    [Fact]
    public async Task Leest_het_andere_verder_en_is_alles_gelijk_aan_een_herbouw()
    {
        foreach (var exemplaar in Enumerable.Range(1, Huis.Exemplaren))
        {
            await huis.Platform.Dood(Diensten.Projectie, exemplaar);
            await Contractverhaal.TerOndertekening(huis); // waits until it is read
            await huis.Platform.Herstart(Diensten.Projectie, exemplaar);
        }

        await TotGelezen();
        await using var nieuw = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Projectie);
        var herbouw = await huis.Platform.Taak(Diensten.Projectie, "herbouw", nieuw);
        herbouw.Code.ShouldBe(0, herbouw.Uitvoer);

        (await huis.Platform.Taak(Diensten.Projectie, "inhoudshash")).ShouldBe(await huis.Platform.Taak(Diensten.Projectie, "inhoudshash", nieuw));
    }

    /// <summary>The same key again until there is an answer, as a careful sender does.</summary>
    private async Task<Guid> Maak(string sleutel)
    {
        using var http = await huis.Platform.Als($"demo-{Contractverhaal.Team}");
        var inhoud = Contractverhaal.Inhoud();
        return await Wacht.Op(async () =>
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/contracten") { Content = JsonContent.Create(inhoud, inhoud.GetType()) };
            vraag.Headers.Add("Idempotency-Key", sleutel);
            using var antwoord = await http.SendAsync(vraag);
            antwoord.StatusCode.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests);
            return antwoord.StatusCode is HttpStatusCode.Created ? (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid() : Guid.Empty;
        }, dossier => dossier != Guid.Empty);
    }

    /// <summary>Waits until the read model has consumed everything that the services hold.</summary>
    private async Task TotGelezen()
    {
        foreach (var dienst in Diensten.Alle.Where(dienst => dienst.Geeft.Count > 0))
        {
            foreach (var bron in dienst.Geeft.Where(Diensten.Projectie.Hoort.Contains))
            {
                await Wacht.TotDat(async () => await Tel(dienst, "select count(*) from ongenummerd") == 0
                    && await Tel(dienst, $"select coalesce(max(volgnummer), 0) from uitgave where bron = '{bron.Naam}'")
                        == await Tel(Diensten.Projectie, $"select coalesce(max(volgnummer), 0) from lees.bronstand where bron = '{bron.Naam}'"));
            }
        }
    }

    private static string Lijst(IEnumerable<Guid> dossiers) => $"{{{string.Join(',', dossiers)}}}";

    private async Task<long> Tel(Dienst dienst, string sql)
    {
        await using var verbinding = new NpgsqlConnection(huis.Platform.DatabaseVan(dienst));
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return (long)(await opdracht.ExecuteScalarAsync())!;
    }
}
