using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Identiteit.Tests.Als_identiteit_start;

public sealed class Starten : IAsyncLifetime
{
    private Proefdatabase _database = null!;

    public async Task InitializeAsync() => _database = await (await Infrastructuur.Haal()).NieuweDatabase();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task hebben_twee_replicas_op_een_lege_databank_dezelfde_sleutels()
    {
        var replicas = await Task.WhenAll(Start(), Start());

        var sleutels = await Task.WhenAll(replicas.Select(r => r.Http.GetStringAsync("/identiteit/jwks")));
        sleutels[0].ShouldBe(sleutels[1]);
        sleutels[0].ShouldNotContain("\"d\"");
        await Ruim(replicas);
    }

    [Fact]
    public async Task geldt_een_token_van_de_ene_replica_bij_de_andere_en_na_een_herstart()
    {
        var replicas = await Task.WhenAll(Start(), Start());
        var token = await Token(replicas[0]);

        (await KijkIn(replicas[1], token)).ShouldBeTrue();
        await replicas[1].Herstart();
        (await KijkIn(replicas[1], token)).ShouldBeTrue();
        await Ruim(replicas);
    }

    [Fact]
    public async Task is_het_klaar_zolang_de_databank_antwoordt()
    {
        await using var proces = await Start();
        (await proces.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Beheer($"""alter database "{_database.Naam}" allow_connections false""");
        await Beheer($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_database.Naam}'");

        await Wacht.TotDat(async () => (await proces.Http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable);
        (await proces.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Beheer($"""alter database "{_database.Naam}" allow_connections true""");
        await Wacht.TotDat(async () => (await proces.Http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task stopt_het_netjes()
    {
        await using var proces = await Start();

        (await proces.Stop()).ShouldBeTrue();

        (await proces.Einde).ShouldBe(0);
        proces.Logboek().ShouldContain("gestopt");
    }

    [Fact]
    public async Task noemt_het_overal_het_openbare_adres()
    {
        await using var proces = await Start();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/identiteit/.well-known/openid-configuration");
        vraag.Headers.Add("X-Forwarded-Host", "kwaad.example");

        var beschrijving = await (await proces.Http.SendAsync(vraag)).Content.ReadFromJsonAsync<JsonElement>();

        beschrijving.Tekst("issuer").ShouldBe(Identiteitssituatie.Uitgever);
        beschrijving.Tekst("token_endpoint").ShouldBe($"{Identiteitssituatie.Uitgever}/token");
        beschrijving.ToString().ShouldNotContain("kwaad");
    }

    private static async Task Ruim(Proefdienst[] replicas)
    {
        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    private static async Task<string> Token(Proefdienst proces)
    {
        var antwoord = await proces.Http.PostAsync("/identiteit/token", new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "demo-regering"), new("client_secret", "demo")]));
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).Tekst("access_token")!;
    }

    private static async Task<bool> KijkIn(Proefdienst proces, string token)
    {
        var antwoord = await proces.Http.PostAsync("/identiteit/token/introspection", new FormUrlEncodedContent(
            [new("token", token), new("client_id", "dienst-contracten"), new("client_secret", Identiteitssituatie.Dienstgeheim)]));
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("active").GetBoolean();
    }

    private static async Task Beheer(string sql)
    {
        await using var verbinding = new NpgsqlConnection((await Infrastructuur.Haal()).PostgresBeheer);
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    private Task<Proefdienst> Start() => Proefdienst.Start(Diensten.Identiteit, Identiteitssituatie.Instellingen(_database));
}
