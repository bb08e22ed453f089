using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_verzegeld_wordt;

/// <summary>Several instances of the service on one database of their own.</summary>
public sealed class De_sleutels : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 20, 11, 0, 0, TimeSpan.Zero);
    private Proefdatabase _database = null!;

    public async Task InitializeAsync() => _database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Contracten);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Beginnen_met_een_ook_als_vele_exemplaren_tegelijk_starten()
    {
        var kids = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var zegelaar = await Kast().Huidige(CancellationToken.None);
            return zegelaar.Kid;
        }));

        kids.Distinct().Count().ShouldBe(1);
        (await Rijen()).Single().Kid.ShouldBe(kids[0]);
    }

    [Fact]
    public async Task Volgen_elkaar_op_en_blijven_allemaal()
    {
        using var eerste = await Kast().Huidige(CancellationToken.None);
        var volgende = await Kast().Vernieuw(CancellationToken.None);
        using var nu = await Kast().Huidige(CancellationToken.None);

        nu.Kid.ShouldBe(volgende);
        (await Rijen()).Select(r => (r.Kid, r.Nummer, r.GeldigVan, r.IngetrokkenOp)).ShouldBe([(eerste.Kid, 1, Nu, Nu), (nu.Kid, 2, Nu, null)]);
    }

    [Fact]
    public async Task Worden_een_keer_vernieuwd_als_twee_het_tegelijk_doen()
    {
        (await Kast().Huidige(CancellationToken.None)).Dispose();

        var kids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Kast().Vernieuw(CancellationToken.None)));

        var rijen = await Rijen();
        rijen.Count.ShouldBe(1 + kids.Count(k => k is not null));
        rijen.Count(r => r.IngetrokkenOp is null).ShouldBe(1);
        rijen.Select(r => r.Nummer).ShouldBe(Enumerable.Range(1, rijen.Count));
    }

    [Fact]
    public async Task Liggen_onleesbaar_in_de_databank()
    {
        using var zegelaar = await Kast().Huidige(CancellationToken.None);

        var rij = (await Rijen()).Single();
        rij.Prive.AsSpan().IndexOf(zegelaar.Prive().AsSpan(40, 32)).ShouldBe(-1);
        await Should.ThrowAsync<InvalidOperationException>(() => Kast("een-ander-geheim-voor-de-proef-van-32-tekens").Huidige(CancellationToken.None));
    }

    private async Task<List<Zegelsleutelrij>> Rijen()
    {
        await using var scope = new Exemplaar(_database, Nu).Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ContractenDb>().Zegelsleutels.AsNoTracking().OrderBy(z => z.Nummer).ToListAsync();
    }

    private Zegelkast Kast(string? geheim = null)
    {
        var exemplaar = new Exemplaar(_database, Nu);
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new("Zegel:Geheim", geheim)]).Build();
        return new Zegelkast(exemplaar.Diensten, new Sleutelkluis(instellingen, new HostingEnvironment { EnvironmentName = "Development" }), exemplaar.Dialect, exemplaar.Klok);
    }
}
