using Gebiedswerking.Lokaal.Gereedmaken;

namespace Gebiedswerking.Lokaal.Tests.Als_er_gereedschap_ontbreekt;

public sealed class Meldingen
{
    [Fact]
    public void Is_er_een_zin_per_ding_die_zegt_hoe_je_het_installeert() =>
        Gereedschap.Zin(new Vereiste("RabbitMQ 3.10 of hoger", ["rabbitmq-server"], () => false)).ShouldBe(
            "RabbitMQ 3.10 of hoger ontbreekt; installeer het met: sudo apt-get install -y --no-install-recommends rabbitmq-server");

    [Fact]
    public async Task Gebeurt_er_niets_als_alles_er_is() =>
        (await Gereedschap.Zorg([new Vereiste("iets", ["iets"], () => true)], CancellationToken.None)).ShouldBeEmpty();
}
