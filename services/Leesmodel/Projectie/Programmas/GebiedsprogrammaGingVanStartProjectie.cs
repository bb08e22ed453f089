using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GebiedsprogrammaGingVanStartProjectie(LeesmodelDb db) : IReactie<GebiedsprogrammaGingVanStart>
{
    public Task Verwerk(Ontvangen<GebiedsprogrammaGingVanStart> bericht, CancellationToken stop)
    {
        var (programma, datum) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.gebiedsprogramma set status = 'Lopend', gestart_op = $2 where id = $1", Waarde.Id(programma), Waarde.Dag(datum));
        return Task.CompletedTask;
    }
}
