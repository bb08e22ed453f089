using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Lokaal.Tests.Als_het_platform_gestart_wordt;

public sealed class OpBestaandeServers
{
    [Fact]
    public async Task Start_het_geen_eigen_servers_en_laat_het_die_van_een_ander_draaien()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var beheer = new NpgsqlConnectionStringBuilder(infrastructuur.PostgresBeheer);
        var vhost = await infrastructuur.NieuweVhost();
        var map = await Startproef.NieuweMap();
        await using var start = Startproef.Start(map, Poorten.Vrij(), omgeving =>
        {
            omgeving["GEBIEDSWERKING_POSTGRES"] = $"postgres://{beheer.Username}:{beheer.Password}@{beheer.Host}:{beheer.Port}/";
            omgeving["GEBIEDSWERKING_RABBITMQ"] = vhost;
        });

        await start.TotKlaar();
        start.Processen().Keys.ShouldBe(["contracten", "fondsen", "gateway", "graphql", "identiteit", "portaal", "programmas", "projectie", "taakstellingen"], ignoreOrder: true);
        (await start.Stop()).ShouldBe(0);

        Startproef.LevendIn(map).ShouldBeEmpty();
        await using var verbinding = new NpgsqlConnection(infrastructuur.PostgresBeheer);
        await verbinding.OpenAsync();
    }
}
