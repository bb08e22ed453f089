using System.Net.Sockets;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests.Als_een_test_servers_nodig_heeft;

public sealed class RabbitMq
{
    [Fact]
    public async Task Krijgt_hij_telkens_een_andere_vhost()
    {
        var infrastructuur = await Infrastructuur.Haal();

        (await infrastructuur.NieuweVhost()).ShouldNotBe(await infrastructuur.NieuweVhost());
    }

    [Fact]
    public async Task Kan_hij_een_eigen_RabbitMQ_doden_en_op_dezelfde_poort_herstarten()
    {
        await using var eigen = await ProefRabbitMq.Start();
        var adres = new Uri(eigen.Adres);

        await eigen.Dood();
        (await Luistert(adres)).ShouldBeFalse();

        await eigen.Herstart();
        (await Luistert(adres)).ShouldBeTrue();
    }

    private static async Task<bool> Luistert(Uri adres)
    {
        try
        {
            using var klant = new TcpClient();
            await klant.ConnectAsync(adres.Host, adres.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
