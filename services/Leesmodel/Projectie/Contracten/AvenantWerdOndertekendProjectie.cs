using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdOndertekendProjectie(LeesmodelDb db) : IReactie<AvenantWerdOndertekend>
{
    public Task Verwerk(Ontvangen<AvenantWerdOndertekend> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.avenanthandtekening
              (gebiedscontract_id, versie, avenant_id, partij_kbo, hoedanigheid, niveau, grond_soort, grond_datum, grond_referentie, grond_uri,
               grond_bekendmaking, hash, tijdstip)
            values ($1, $2, $3, $4, $5::lees.hoedanigheid, $6::lees.handtekeningniveau, $7::lees.besluitsoort, $8, $9, $10, $11, $12, $13)
            on conflict do nothing
            """,
            Waarde.Id(g.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Id(g.Avenant.Waarde), Waarde.Kbo(g.Partij), Waarde.Keuze(g.Hoedanigheid),
            Waarde.Keuze(g.Niveau), Waarde.Keuze(g.Grond.Soort), Waarde.Dag(g.Grond.Datum), Waarde.Tekst(g.Grond.Referentie), Waarde.Tekst(g.Grond.Uri),
            Waarde.Dag(g.Grond.Bekendmaking), Waarde.Tekst(g.Hash), Waarde.Tijd(g.Tijdstip));
        return Task.CompletedTask;
    }
}
