using System.Net;
using System.Net.Sockets;

namespace Gebiedswerking.Lokaal.Tests.Als_het_platform_gestart_wordt;

public sealed class MaarDatKanNiet
{
    [Fact]
    public async Task Zegt_het_in_een_zin_dat_de_poort_bezet_is()
    {
        using var bezetter = new TcpListener(IPAddress.Loopback, 0);
        bezetter.Start();
        var poort = ((IPEndPoint)bezetter.LocalEndpoint).Port;
        await using var start = Startproef.Start(await Startproef.NieuweMap(), poort);

        (await start.Einde()).ShouldBe(1);
        start.Uitvoer.ShouldContain($"Poort {poort} is al in gebruik; kies een andere met --poort N.");
        start.Uitvoer.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("Na --gegevens hoort een waarde.", "--gegevens")]
    [InlineData("De map met gegevens /bestaat/niet bestaat niet.", "--gegevens", "/bestaat/niet")]
    [InlineData("'tachtig' is geen poort; kies een getal van 1 tot 65535.", "--poort=tachtig")]
    [InlineData("Onbekende optie '--vlug'; ./deploy/start --help toont wat kan.", "--vlug")]
    public async Task Zegt_het_in_een_zin_wat_er_aan_de_opties_schort(string zin, params string[] opties)
    {
        await using var start = Startproef.Start(await Startproef.NieuweMap(), Poorten.Vrij(), opties);

        (await start.Einde()).ShouldBe(1);
        start.Uitvoer.Trim().ShouldBe(zin);
    }

    [Theory]
    [InlineData("GEBIEDSWERKING_POSTGRES", "postgres://iemand:geheim@127.0.0.1:1/", "De PostgreSQL van GEBIEDSWERKING_POSTGRES is niet bereikbaar")]
    [InlineData("GEBIEDSWERKING_POSTGRES", "zomaar wat", "De PostgreSQL van GEBIEDSWERKING_POSTGRES is niet bereikbaar")]
    [InlineData("GEBIEDSWERKING_RABBITMQ", "amqp://iemand:geheim@127.0.0.1:1/", "De RabbitMQ van GEBIEDSWERKING_RABBITMQ is niet bereikbaar")]
    [InlineData("GEBIEDSWERKING_RABBITMQ", "zomaar wat", "De RabbitMQ van GEBIEDSWERKING_RABBITMQ is niet bereikbaar")]
    public async Task Zegt_het_in_een_zin_dat_een_bestaande_server_niet_bereikbaar_is(string variabele, string adres, string zin)
    {
        var map = await Startproef.NieuweMap();
        await using var start = Startproef.Start(map, Poorten.Vrij(), omgeving => omgeving[variabele] = adres);

        (await start.Einde()).ShouldBe(1);
        start.Uitvoer.ShouldContain(zin);
        start.Uitvoer.ShouldNotContain("   at ");
        Startproef.LevendIn(map).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zegt_het_welk_bestand_met_gegevens_fout_is_en_stopt_alles()
    {
        var map = await Startproef.NieuweMap();
        var gegevens = Directory.CreateDirectory(Path.Combine(map, "gegevens")).FullName;
        foreach (var bestand in Directory.EnumerateFiles(Bron.In("services", "Programmas", "Gegevens")))
        {
            File.Copy(bestand, Path.Combine(gegevens, Path.GetFileName(bestand)));
        }

        var gemeenten = await File.ReadAllLinesAsync(Path.Combine(gegevens, "gemeenten.csv"));
        gemeenten[2] = gemeenten[1];
        await File.WriteAllLinesAsync(Path.Combine(gegevens, "gemeenten.csv"), gemeenten);
        await using var start = Startproef.Start(map, Poorten.Vrij(), "--leeg", "--gegevens", gegevens);

        (await start.Einde()).ShouldBe(1);
        start.Uitvoer.ShouldContain("gemeenten.csv");
        Startproef.LevendIn(map).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zegt_het_welke_dienst_niet_start_en_stopt_alles()
    {
        var map = await Startproef.NieuweMap();
        await using var start = Startproef.Start(map, Poorten.Vrij(), omgeving => omgeving["Grenzen__Bodybytes"] = "-1");

        (await start.Einde()).ShouldBe(1);
        start.Uitvoer.ShouldContain("De dienst gateway stopte bij het starten");
        Startproef.LevendIn(map).ShouldBeEmpty();
    }
}
