using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using MassTransit;

namespace Gebiedswerking.Leesmodel.Tests.Als_de_bronnen_door_elkaar_komen;

public sealed class Een_lopend_proces
{
    [Fact]
    public async Task Haalt_bij_het_starten_bij_wat_het_miste_en_volgt_dan_de_bus()
    {
        var (gebieden, contracten) = (Voorbeeld.Gebieden(), Voorbeeld.Contracten());
        var vhost = await (await Infrastructuur.Haal()).NieuweVhost();
        await using var feed = await Feed.Open(gebieden, contracten);
        await using var tafel = await Leestafel.Dek();
        await using var projectie = await Proefdienst.Start(Diensten.Projectie, feed.Instellingen(tafel.Database.Verbinding, vhost));
        await using var verwacht = await Leestafel.Dek(gebieden, contracten);
        var inhoud = await verwacht.Inhoud();
        await Wacht.TotDat(async () => await tafel.Inhoud() == inhoud);

        var na = contracten.Regels.Count;
        contracten.Opgesteld("nieuw");
        var bus = Bus.Factory.CreateUsingRabbitMq(x => x.Host(new Uri(vhost)));
        await bus.StartAsync();
        try
        {
            await bus.Publish((ContractenBlok)contracten.Blokken(na: na).Single());
            await Wacht.TotDat(async () => (await tafel.Rijen($"titel from lees.gebiedscontract where id = '{Voorbeeld.Id("nieuw")}'")).Count == 1);
        }
        finally
        {
            await bus.StopAsync();
        }

        (await tafel.Rij("lees.bijgewerkt_tot() is not null from generate_series(1, 1)")).ShouldBe("t");
        (await projectie.Stop()).ShouldBeTrue();
    }
}
