using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ToezichtstandWerdGenoteerdProjectie(LeesmodelDb db) : IReactie<ToezichtstandWerdGenoteerd>
{
    public Task Verwerk(Ontvangen<ToezichtstandWerdGenoteerd> bericht, CancellationToken stop)
    {
        var toezicht = bericht.Gebeurtenis;
        var tijdstip = bericht.Regel.Tijdstip;
        db.Lot.VoegVerplicht(
            """
            insert into lees.toezichtmelding (gebiedscontract_id, versie, partij_kbo, besluit, stand, datum, referentie, genoteerd_op, openbaar)
            select c.id, $2, $3, $4, $5::lees.toezichtstand, $6, $7, $8, c.openbaar from lees.gebiedscontract c where c.id = $1
            on conflict (gebiedscontract_id, versie) do update set stand = excluded.stand
            """,
            Waarde.Id(toezicht.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Kbo(toezicht.Partij), Waarde.Tekst(toezicht.Besluit),
            Waarde.Keuze(toezicht.Stand), Waarde.Dag(toezicht.Datum), Waarde.Tekst(toezicht.Referentie), Waarde.Tijd(tijdstip));
        if (toezicht.Stand is Toezichtstand.Vernietigd)
        {
            // before the contract is in force the signatures no longer count, and a signed one waits for others; after that they stay
            db.Lot.Voeg(
                """
                update lees.handtekening h
                set rechtsgrond_vervallen_op = $4, vervallen_op = case when c.status in ('TerOndertekening', 'Ondertekend') then $4 end
                from lees.gebiedscontract c
                where c.id = $1 and h.gebiedscontract_id = $1 and h.partij_kbo = $2 and h.mijlpaal_id is null and h.vervallen_op is null
                  and h.grond_soort = 'Raadsbesluit' and (h.grond_uri = $3 or h.grond_referentie = $3)
                """,
                Waarde.Id(toezicht.Contract), Waarde.Kbo(toezicht.Partij), Waarde.Tekst(toezicht.Besluit), Waarde.Tijd(tijdstip));
            db.Lot.Voeg(
                """
                update lees.avenanthandtekening h set vervallen_op = $4
                from lees.avenant a
                where h.gebiedscontract_id = $1 and h.partij_kbo = $2 and h.vervallen_op is null and a.gebiedscontract_id = $1 and a.id = h.avenant_id
                  and a.status = 'TerOndertekening' and h.grond_soort = 'Raadsbesluit' and (h.grond_uri = $3 or h.grond_referentie = $3)
                """,
                Waarde.Id(toezicht.Contract), Waarde.Kbo(toezicht.Partij), Waarde.Tekst(toezicht.Besluit), Waarde.Tijd(tijdstip));
            db.Lot.Voeg(
                "update lees.gebiedscontract set status = 'TerOndertekening', ondertekenen_uiterlijk = coalesce($2, ondertekenen_uiterlijk) where id = $1 and status = 'Ondertekend'",
                Waarde.Id(toezicht.Contract), Waarde.Dag(toezicht.Uiterlijk));
        }

        return Task.CompletedTask;
    }
}
