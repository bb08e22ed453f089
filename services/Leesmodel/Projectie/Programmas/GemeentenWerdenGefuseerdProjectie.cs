using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GemeentenWerdenGefuseerdProjectie(LeesmodelDb db) : IReactie<GemeentenWerdenGefuseerd>
{
    public Task Verwerk(Ontvangen<GemeentenWerdenGefuseerd> bericht, CancellationToken stop)
    {
        var fusie = bericht.Gebeurtenis;
        foreach (var oud in fusie.Oude.Where(o => o.Nis != fusie.Nieuwe.Nis))
        {
            db.Lot.VoegVerplicht("update lees.gemeente_kern set tot = $2, opvolger_nis = $3 where nis = $1",
                Waarde.Tekst(oud.Nis), Waarde.Dag(fusie.Ingangsdatum.AddDays(-1)), Waarde.Tekst(fusie.Nieuwe.Nis));
        }

        return Task.CompletedTask;
    }
}
