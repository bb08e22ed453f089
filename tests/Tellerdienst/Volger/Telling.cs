using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Tellerdienst.Volger;

/// <summary>The follower's reactions, together because they are a test.</summary>
public sealed class Telling(VolgerDb db) :
    IReactie<TellerWerdBegonnen>, IReactie<TellerWerdVerhoogd>, IReactie<TellerWerdVerlaagd>, IReactie<GifWerdToegediend>, IReactie<InhoudWerdGewist>
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/standen/{id:guid}", (Guid id, VolgerDb db, CancellationToken stop) => db.Standen.FindAsync([id], stop))
        .RequireAuthorization(Toegangsregel.Iedereen);

    public Task Verwerk(Ontvangen<TellerWerdBegonnen> bericht, CancellationToken stop)
    {
        db.Add(new Tellerstand { Teller = bericht.Gebeurtenis.Teller });
        return Task.CompletedTask;
    }

    public Task Verwerk(Ontvangen<TellerWerdVerhoogd> bericht, CancellationToken stop) =>
        Tel(bericht.Gebeurtenis.Teller, bericht.Gebeurtenis.Met, Ketting.Velden(bericht.Regel.Bijlage).GetValueOrDefault("tekst"), stop);

    public Task Verwerk(Ontvangen<TellerWerdVerlaagd> bericht, CancellationToken stop) =>
        Tel(bericht.Gebeurtenis.Teller, -bericht.Gebeurtenis.Stappen, null, stop);

    public async Task Verwerk(Ontvangen<GifWerdToegediend> bericht, CancellationToken stop)
    {
        if (await db.Tegengif.FindAsync([bericht.Gebeurtenis.Teller], stop) is null)
        {
            throw new InvalidOperationException("poison");
        }

        await Tel(bericht.Gebeurtenis.Teller, 0, null, stop);
    }

    public async Task Verwerk(Ontvangen<InhoudWerdGewist> bericht, CancellationToken stop)
    {
        if (await db.Standen.FindAsync([bericht.Regel.Dossier], stop) is { } stand)
        {
            stand.Tekst = null;
        }
    }

    private async Task Tel(Guid teller, int met, string? tekst, CancellationToken stop)
    {
        var stand = await db.Standen.FindAsync([teller], stop) ?? throw new InvalidOperationException($"no counter {teller}");
        stand.Som += met;
        stand.Keren++;
        stand.Tekst = tekst ?? stand.Tekst;
    }
}
