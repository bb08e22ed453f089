using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>
/// The successor takes the place of the old gemeente everywhere; its name stays with what it signed. Facts that were made stay: they carry the
/// NIS code of then, which lies where the new gemeente lies.
/// </summary>
internal sealed class PartijWerdOpgevolgdProjectie(LeesmodelDb db) : IReactie<PartijWerdOpgevolgd>
{
    public Task Verwerk(Ontvangen<PartijWerdOpgevolgd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.partijopvolging (gebiedscontract_id, versie, oud_kbo, oude_naam, nieuw_kbo, ingangsdatum, openbaar)
            select p.gebiedscontract_id, $2, $3, p.naam, $4, $5, p.openbaar from lees.partij p where p.gebiedscontract_id = $1 and p.kbo = $3
            on conflict do nothing
            """,
            Waarde.Id(g.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Kbo(g.Oud), Waarde.Kbo(g.Nieuw), Waarde.Dag(g.Ingangsdatum));

        // On a text that not all have signed, what the old gemeente signed and its visum lapse; likewise under a report that waits for signatures.
        Doe(
            """
            update lees.handtekening h set vervallen_op = $3
            from lees.gebiedscontract c
            left join lees.mijlpaal m on m.gebiedscontract_id = c.id and m.status = 'Gerapporteerd' and m.verantwoordelijke_kbo = $2
            where h.gebiedscontract_id = $1 and c.id = $1 and h.partij_kbo = $2 and h.vervallen_op is null
              and (h.mijlpaal_id = m.id or (h.mijlpaal_id is null and c.ondertekend_op is null))
            """,
            Waarde.Tijd(bericht.Regel.Tijdstip));
        Doe("update lees.handtekening h set partij_kbo = $3, vroegere_partij = coalesce(h.vroegere_partij, p.naam) from lees.partij p "
            + "where h.gebiedscontract_id = $1 and h.partij_kbo = $2 and p.gebiedscontract_id = $1 and p.kbo = $2", Waarde.Kbo(g.Nieuw));
        Doe("update lees.toelichting set partij_kbo = $3 where gebiedscontract_id = $1 and partij_kbo = $2", Waarde.Kbo(g.Nieuw));
        Doe("update lees.verbintenis set verantwoordelijke_kbo = $3 where gebiedscontract_id = $1 and verantwoordelijke_kbo = $2", Waarde.Kbo(g.Nieuw));
        Doe("update lees.mijlpaal set verantwoordelijke_kbo = $3 where gebiedscontract_id = $1 and verantwoordelijke_kbo = $2", Waarde.Kbo(g.Nieuw));
        Doe("update lees.mijlpaal set beoordelaar_kbo = nullif($3, verantwoordelijke_kbo) where gebiedscontract_id = $1 and beoordelaar_kbo in ($2, $3)",
            Waarde.Kbo(g.Nieuw)); // nobody judges the own

        // Both could be party: then the successor pays what both did.
        Doe("update lees.partij n set financiering = n.financiering + o.financiering from lees.partij o "
            + "where n.gebiedscontract_id = $1 and n.kbo = $3 and o.gebiedscontract_id = $1 and o.kbo = $2", Waarde.Kbo(g.Nieuw));
        Doe("delete from lees.partij where gebiedscontract_id = $1 and kbo = $2 and exists (select from lees.partij n where n.gebiedscontract_id = $1 and n.kbo = $3)",
            Waarde.Kbo(g.Nieuw));
        db.Lot.Voeg(
            """
            update lees.partij p set kbo = $3, naam = $4, nis = $5,
              visum = case when c.ondertekend_op is not null then p.visum end, meerjarenplan = case when c.ondertekend_op is not null then p.meerjarenplan end
            from lees.gebiedscontract c
            where p.gebiedscontract_id = $1 and p.kbo = $2 and c.id = $1
            """,
            Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), Waarde.Kbo(g.Nieuw), Waarde.Tekst(g.Naam), Waarde.Tekst(g.Nis));
        return Task.CompletedTask;

        void Doe(string sql, Npgsql.NpgsqlParameter waarde) => db.Lot.Voeg(sql, Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), waarde);
    }
}
