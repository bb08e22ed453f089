using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class VisumWerdGegevenProjectie(LeesmodelDb db) : IReactie<VisumWerdGegeven>
{
    public Task Verwerk(Ontvangen<VisumWerdGegeven> bericht, CancellationToken stop)
    {
        var visum = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.partij set visum = $3::lees.visum, meerjarenplan = $4 where gebiedscontract_id = $1 and kbo = $2",
            Waarde.Id(visum.Contract), Waarde.Kbo(visum.Partij), Waarde.Keuze(visum.Uitkomst), Waarde.Tekst(visum.Meerjarenplan));
        Toelichting.Voeg(db.Lot, bericht.Regel, visum.Contract, Toelichtingsoort.Visum, partij: visum.Partij);
        return Task.CompletedTask;
    }
}
