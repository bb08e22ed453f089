using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class ReferentieregioWerdGeregistreerdProjectie(LeesmodelDb db) : IReactie<ReferentieregioWerdGeregistreerd>
{
    public Task Verwerk(Ontvangen<ReferentieregioWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var regio = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.referentieregio (code, naam, slug, abb_uri) values ($1, $2, $3, $4)
            on conflict (code) do update set naam = excluded.naam, slug = excluded.slug, abb_uri = excluded.abb_uri
            """,
            Waarde.Tekst(regio.Code), Waarde.Tekst(regio.Naam), Waarde.Tekst(regio.Slug), Waarde.Tekst(regio.AbbUri));
        return Task.CompletedTask;
    }
}
