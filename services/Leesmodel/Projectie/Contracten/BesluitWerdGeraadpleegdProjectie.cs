using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BesluitWerdGeraadpleegdProjectie(LeesmodelDb db) : IReactie<BesluitWerdGeraadpleegd>
{
    public Task Verwerk(Ontvangen<BesluitWerdGeraadpleegd> bericht, CancellationToken stop)
    {
        var gezien = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            update lees.handtekening set besluit_uitkomst = $4::lees.raadpleeguitkomst, besluit_digest = $5, besluit_geraadpleegd_op = $6
            where gebiedscontract_id = $1 and partij_kbo = $2 and grond_uri = $3 and mijlpaal_id is null
            """,
            Waarde.Id(gezien.Contract), Waarde.Kbo(gezien.Partij), Waarde.Tekst(gezien.Uri), Waarde.Keuze(gezien.Uitkomst), Waarde.Tekst(gezien.Digest),
            Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
