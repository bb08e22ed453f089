using System.Net.Http.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Proces = Gebiedswerking.Lokaal.Werking.Dienst;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_de_bus_bewaakt_wordt;

/// <summary>The broker itself refuses what a service has no business with; what it may, works with those rights alone.</summary>
public sealed class Rechten : IAsyncLifetime
{
    private const string Wachtwoord = "wachtwoord-van-de-proef";
    private static readonly Berichtenbron Openbaar = new("proef", "Gebiedswerking.Tellerdienst:ProefBlok");
    private static readonly Berichtenbron Vertrouwelijk = new("proef-vertrouwelijk", "Gebiedswerking.Tellerdienst:ProefVertrouwelijkBlok");
    private readonly string _voorvoegsel = $"r{Guid.CreateVersion7():N}_";
    private string _bus = null!;

    private static Proces Gever { get; } = new("proef", "", Dienstsoort.DotNet) { Client = "dienst-proef", Geeft = [Openbaar, Vertrouwelijk] };

    private static Proces Genoemd { get; } = new("volger", "", Dienstsoort.DotNet) { Client = "dienst-volger", Hoort = [Openbaar, Vertrouwelijk] };

    private static Proces NietGenoemd { get; } = new("ander", "", Dienstsoort.DotNet) { Client = "dienst-ander", Hoort = [Openbaar] };

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        _bus = await infrastructuur.NieuweVhost();
        await infrastructuur.GeefBusrechten(_bus, [.. new[] { Gever, Genoemd, NietGenoemd }.Select(d => Busgebruiker.Van(d, _voorvoegsel, Wachtwoord))]);
        await Als(Gever, async kanaal =>
        {
            await kanaal.ExchangeDeclareAsync(Openbaar.Bericht, ExchangeType.Fanout, durable: true);
            await kanaal.ExchangeDeclareAsync(Vertrouwelijk.Bericht, ExchangeType.Fanout, durable: true);
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Een_genoemde_dienst_bindt_een_vertrouwelijke_bron() =>
        await Als(Genoemd, kanaal => Bind(kanaal, "volger-van-proef-vertrouwelijk", Vertrouwelijk));

    [Fact]
    public async Task Een_andere_dienst_bindt_ze_niet_ook_niet_aan_een_wachtrij_die_hij_wel_heeft()
    {
        await Als(NietGenoemd, kanaal => Bind(kanaal, "ander-van-proef", Openbaar));
        await Geweigerd(NietGenoemd, kanaal => kanaal.QueueBindAsync("ander-van-proef", Vertrouwelijk.Bericht, ""));
        await Geweigerd(NietGenoemd, kanaal => kanaal.ExchangeDeclareAsync(Vertrouwelijk.Bericht, ExchangeType.Fanout, durable: true));
        await Geweigerd(NietGenoemd, kanaal => kanaal.ExchangeDeclareAsync("Gebiedswerking.Berichten:IBlok", ExchangeType.Fanout, durable: true));
        await Geweigerd(NietGenoemd, kanaal => kanaal.QueueDeclareAsync("ander-van-proef-vertrouwelijk", durable: true, exclusive: false, autoDelete: false));
    }

    [Fact]
    public async Task Niemand_leest_de_wachtrij_van_een_ander_of_spreekt_in_naam_van_een_ander()
    {
        await Als(Genoemd, kanaal => Bind(kanaal, "volger-van-proef", Openbaar));
        await Geweigerd(NietGenoemd, kanaal => kanaal.BasicGetAsync("volger-van-proef", autoAck: true));
        await Geweigerd(NietGenoemd, kanaal => kanaal.QueuePurgeAsync("volger-van-proef"));
        await Geweigerd(NietGenoemd, kanaal => kanaal.QueueDeleteAsync("volger-van-proef"));
        await Geweigerd(Genoemd, async kanaal =>
        {
            await kanaal.BasicPublishAsync(Openbaar.Bericht, "", "onecht"u8.ToArray());
            await kanaal.QueueDeclarePassiveAsync("volger-van-proef"); // a refusal to publish shows at the next answer
        });
    }

    [Fact]
    public async Task Diensten_hebben_er_genoeg_aan_en_krijgen_ook_het_vertrouwelijke()
    {
        await using var o = await Maak(bus: Adres(Gever), metVolger: false);
        await o.StartVolger(extra: new Dictionary<string, string?> { ["Bus__Adres"] = Adres(Genoemd), ["PROEF_VERTROUWELIJK"] = "ja" });
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var geheim = await http.PostAsJsonAsync($"/api/proef/tellers/{teller}/geheim", new { met = 7 });
        geheim.EnsureSuccessStatusCode();

        await Wacht.TotDat(async () => await Vraag<long>(o.Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor where bron = 'proef-vertrouwelijk'") == 1);
        await o.EisDatAllesKlopt();
        (await (await Infrastructuur.Haal()).HeeftWachtrij(_bus, "volger-van-proef-vertrouwelijk")).ShouldBeTrue();
    }

    [Fact]
    public async Task Een_dienst_die_niet_genoemd_is_krijgt_het_vertrouwelijke_langs_geen_van_beide_wegen()
    {
        await using var o = await Maak(bus: Adres(Gever), metVolger: false);
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var geheim = await http.PostAsJsonAsync($"/api/proef/tellers/{teller}/geheim", new { met = 7 });
        geheim.EnsureSuccessStatusCode();
        await o.StartVolger(extra: new Dictionary<string, string?>
        {
            ["Bus__Adres"] = Adres(NietGenoemd),
            ["Identiteit__Client"] = "dienst-programmas", // no feed of this source for this client
            ["PROEF_VERTROUWELIJK"] = "ja",
        });

        // The public source arrives through the feed, several comparisons with both sources later.
        await o.WachtTotGevolgd();
        await Task.Delay(TimeSpan.FromSeconds(3));
        (await Vraag<long>(o.Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor where bron = 'proef-vertrouwelijk'")).ShouldBe(0);
    }

    private static async Task Bind(IChannel kanaal, string wachtrij, Berichtenbron bron)
    {
        await kanaal.ExchangeDeclareAsync(wachtrij, ExchangeType.Fanout, durable: true);
        await kanaal.QueueDeclareAsync(wachtrij, durable: true, exclusive: false, autoDelete: false);
        await kanaal.QueueBindAsync(wachtrij, wachtrij, "");
        await kanaal.ExchangeBindAsync(wachtrij, bron.Bericht, "");
    }

    private async Task Geweigerd(Proces dienst, Func<IChannel, Task> doet) =>
        (await Should.ThrowAsync<OperationInterruptedException>(() => Als(dienst, doet))).ShutdownReason!.ReplyCode.ShouldBe((ushort)403);

    private async Task Als(Proces dienst, Func<IChannel, Task> doet)
    {
        await using var verbinding = await new ConnectionFactory { Uri = new Uri(Adres(dienst)) }.CreateConnectionAsync();
        await using var kanaal = await verbinding.CreateChannelAsync();
        await doet(kanaal);
    }

    private string Adres(Proces dienst) =>
        new UriBuilder(_bus) { UserName = _voorvoegsel + dienst.Client, Password = Wachtwoord }.Uri.AbsoluteUri;
}
