using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class VastleggingNaTermijnWerdToegestaanProjectie(LeesmodelDb db) : IReactie<VastleggingNaTermijnWerdToegestaan>
{
    public Task Verwerk(Ontvangen<VastleggingNaTermijnWerdToegestaan> bericht, CancellationToken stop)
    {
        var (fonds, beslissing, tot) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.gebiedsfonds set vastleggen_tot = $2, beslissing_na_termijn = $3 where id = $1",
            Waarde.Id(fonds), Waarde.Dag(tot), Waarde.Tekst(beslissing.Nummer));
        return Task.CompletedTask;
    }
}
