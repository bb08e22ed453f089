using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_iets_nog_niet_bekend_is;

[Collection(OverHttp.Naam)]
public sealed class Programmas_fondsen_en_mandateringen(Werking werking)
{
    /// <summary>The helper tables hold what the logs of their sources hold, no more and no less.</summary>
    [Fact]
    public async Task Staan_in_de_eigen_kopie_zoals_een_herlezing_van_de_bronnen_ze_vindt()
    {
        await werking.NieuwFonds("iemand");
        var laatste = await werking.NieuwFonds("iemand");
        await werking.WachtTotGehoord(laatste);
        var verteld = (await werking.Programmas.Verteld()).Concat(await werking.Fondsen.Verteld()).ToList();
        await using var scope = new Exemplaar(werking.Database, DateTimeOffset.UnixEpoch).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();

        (await db.Programmas.Select(p => p.Id).ToListAsync())
            .ShouldBe(verteld.OfType<Berichten.Programmas.GebiedsprogrammaWerdVastgesteld>().Select(g => g.Programma), ignoreOrder: true);
        (await db.Fondsen.ToListAsync()).Select(f => (f.Id, f.Programma))
            .ShouldBe(verteld.OfType<Berichten.Fondsen.GebiedsfondsWerdOpgericht>().Select(g => (g.Fonds, g.Programma)), ignoreOrder: true);
        var mandateringen = verteld.OfType<Berichten.Programmas.MandateringWerdVerleend>().ToList();
        (await db.Mandateringen.ToListAsync()).Select(m => (m.Id, m.GeldigVan, m.GeldigTot))
            .ShouldBe(mandateringen.Select(g => (g.Mandatering, g.GeldigVan, g.GeldigTot)), ignoreOrder: true);
        (await db.Mandateringen.SelectMany(m => m.Leden).ToListAsync()).Select(l => (l.Mandatering, l.Persoon, l.Van, l.Tot))
            .ShouldBe(mandateringen.SelectMany(g => g.Collectief.Select(l => (g.Mandatering, l.Persoon, l.Van, l.Tot))), ignoreOrder: true);
    }
}
