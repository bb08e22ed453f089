using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class InwonertalWerdVastgesteldProjectie(LeesmodelDb db) : IReactie<InwonertalWerdVastgesteld>
{
    public Task Verwerk(Ontvangen<InwonertalWerdVastgesteld> bericht, CancellationToken stop)
    {
        var telling = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.inwonertal (nis, peildatum, inwoners, herkomst) values ($1, $2, $3, $4)
            on conflict (nis, peildatum) do update set inwoners = excluded.inwoners, herkomst = excluded.herkomst
            """,
            Waarde.Tekst(telling.Nis), Waarde.Dag(telling.Peildatum), Waarde.Geheel(telling.Inwoners), Waarde.Tekst(telling.Bron));
        return Task.CompletedTask;
    }
}
