using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;
using Gebiedswerking.Taakstellingen.Reacties;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_een_programma_vastgesteld_wordt;

/// <summary>The reaction on a real database; that the event really arrives is tested in Programmas.Tests, over the bus.</summary>
public sealed class De_taakstelling : IAsyncLifetime
{
    private readonly Guid _ander = new("01900000-0000-7000-8000-0000000000a2");
    private Proefdatabase _database = null!;
    private IServiceScopeFactory _diensten = null!;

    public async Task InitializeAsync()
    {
        _database = await (await Infrastructuur.Haal()).NieuweDatabase(Lokaal.Werking.Diensten.Taakstellingen);
        _diensten = Exemplaar.Van(_database);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Gaat_in_uitvoering_en_maar_een_keer()
    {
        var (een, twee) = (await Vastgesteld(), await Vastgesteld());

        await Hoor(Programma, een);
        await Hoor(_ander, een, twee);

        (await Stand(een)).ShouldBe((Taakstellingstatus.InUitvoering, 7));
        (await Stand(twee)).ShouldBe((Taakstellingstatus.InUitvoering, 7));
        (await Uitvoeringen()).ShouldBe([Programma, _ander]);
    }

    [Fact]
    public async Task Blijft_ingetrokken_als_ze_dat_intussen_is()
    {
        var id = await Vastgesteld(ingetrokken: true);

        await Hoor(Programma, id);

        (await Stand(id)).Status.ShouldBe(Taakstellingstatus.Ingetrokken);
        (await Uitvoeringen()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Moet_hier_bestaan()
    {
        var id = await Vastgesteld();

        (await Should.ThrowAsync<Domeinfout>(() => Hoor(Programma, id, Guid.CreateVersion7()))).Code.ShouldBe("niet-gevonden");

        (await Stand(id)).Status.ShouldBe(Taakstellingstatus.Vastgesteld, "a reaction is kept whole or not at all");
    }

    private async Task<Guid> Vastgesteld(bool ingetrokken = false)
    {
        await using var scope = _diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TaakstellingenDb>();
        var t = await db.Begin<Taakstelling>(Guid.CreateVersion7(), CancellationToken.None);
        t.StelOp(Inhoud);
        t.OpenInbreng(Dag.AddDays(30), Dag);
        t.SluitInbreng(Dag.AddDays(30));
        t.PlanMoment(Moment, Dag, ParlementairMomentsoort.Advies, ["Leefmilieu"]);
        t.Wijzig(Inhoud);
        t.StelVast(Beslissing, 30);
        if (ingetrokken)
        {
            t.TrekIn("Vervangen.");
        }

        await db.Bewaar(t, Aanvrager.Dienst("proef"), CancellationToken.None);
        return t.Id;
    }

    /// <summary>As the consumer does: one transaction around the reaction.</summary>
    private async Task Hoor(Guid programma, params Guid[] taakstellingen)
    {
        await using var scope = _diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TaakstellingenDb>();
        await using var transactie = await db.Database.BeginTransactionAsync();
        typeof(OntvangstDb).GetProperty(nameof(OntvangstDb.InOntvangst))!.SetValue(db, true);
        var inhoud = new Programmainhoud("Water", Programmasoort.Generiek, [Kempen], ["REFREG03"], taakstellingen, null, "Visie", Dag, Dag.AddYears(5), null, [], null, false);
        var gebeurtenis = new GebiedsprogrammaWerdVastgesteld(programma, Guid.CreateVersion7(), inhoud, [Opgave.IntegraalWaterbeheer], Bedrag.Nul, false);
        await new GebiedsprogrammaWerdVastgesteldReactie(db).Verwerk(new(gebeurtenis, null!, ProgrammasBlok.Bron), CancellationToken.None);
        await db.SaveChangesAsync();
        await transactie.CommitAsync();
    }

    private async Task<(Taakstellingstatus Status, int Versie)> Stand(Guid id)
    {
        await using var scope = _diensten.CreateAsyncScope();
        var t = await scope.ServiceProvider.GetRequiredService<TaakstellingenDb>().Lees<Taakstelling>(id, CancellationToken.None);
        return (t.Status, t.Versie);
    }

    private async Task<List<Guid>> Uitvoeringen()
    {
        await using var scope = _diensten.CreateAsyncScope();
        var teksten = await scope.ServiceProvider.GetRequiredService<TaakstellingenDb>().Dossierlog
            .Where(l => l.Type == nameof(TaakstellingGingInUitvoering)).OrderBy(l => l.Rij).Select(l => l.Gebeurtenis).ToListAsync();
        return [.. teksten.Select(t => System.Text.Json.JsonDocument.Parse(t).RootElement.GetProperty("programma").GetGuid())];
    }
}
