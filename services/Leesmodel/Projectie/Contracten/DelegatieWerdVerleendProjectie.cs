using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class DelegatieWerdVerleendProjectie(LeesmodelDb db) : IReactie<DelegatieWerdVerleend>
{
    public Task Verwerk(Ontvangen<DelegatieWerdVerleend> bericht, CancellationToken stop)
    {
        var d = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.delegatie (id, gemeente_kbo, functie, gedelegeerde, rol, van, tot, bereik, gebiedscontract_id, besluit_datum, besluit_referentie,
              besluit_uri, verleend_op)
            values ($1, $2, $3::lees.hoedanigheid, $4, $5, $6, $7, $8::lees.delegatiebereik, $9, $10, $11, $12, $13)
            on conflict (id) do nothing
            """,
            Waarde.Id(d.Delegatie), Waarde.Kbo(d.Gemeente), Waarde.Keuze(d.Functie), Waarde.Tekst(d.Gedelegeerde), Waarde.Tekst(d.Rol), Waarde.Dag(d.Van),
            Waarde.Dag(d.Tot), Waarde.Keuze(d.Bereik), Waarde.Id(d.Contract), Waarde.Dag(d.Besluit.Datum), Waarde.Tekst(d.Besluit.Referentie),
            Waarde.Tekst(d.Besluit.Uri), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
