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
    // Rows that name a partij and have no such number in their key.
    private static readonly (string Tabel, string Kolom)[] Verwijzingen =
    [
        ("toelichting", "partij_kbo"), ("verbintenis", "verantwoordelijke_kbo"), ("mijlpaal", "verantwoordelijke_kbo"), ("datadeelafspraak", "leverancier_kbo"),
        ("opmerking", "partij_kbo"), ("toezichtmelding", "partij_kbo"), ("papieren_handtekening", "partij_kbo"), ("taak", "partij_kbo"),
        ("wijzigingstekst", "partij_kbo"), ("ingebrekestelling", "verantwoordelijke_kbo"), ("ingebrekestelling", "afzender_kbo"), ("geschil", "melder_kbo"),
        ("rechtsgang", "partij_kbo"), ("kennisname", "gemeente_kbo"),
    ];

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
        VolgOpInAvenanten(bericht);
        foreach (var (tabel, kolom) in Verwijzingen)
        {
            Doe($"update lees.{tabel} set {kolom} = $3 where gebiedscontract_id = $1 and {kolom} = $2", Waarde.Kbo(g.Nieuw));
        }

        Doe("update lees.mijlpaal set beoordelaar_kbo = nullif($3, verantwoordelijke_kbo) where gebiedscontract_id = $1 and beoordelaar_kbo in ($2, $3)",
            Waarde.Kbo(g.Nieuw)); // nobody judges the own

        // Both could be party to the same dispute: what the one accepted, is accepted.
        Doe("update lees.geschilpartij n set vergelijk_aanvaard_op = coalesce(n.vergelijk_aanvaard_op, o.vergelijk_aanvaard_op), volgorde = least(n.volgorde, o.volgorde) "
            + "from lees.geschilpartij o where n.gebiedscontract_id = $1 and o.geschil_id = n.geschil_id and n.kbo = $3 and o.kbo = $2", Waarde.Kbo(g.Nieuw));
        Vervang("geschilpartij", "geschil_id", "kbo");
        Vervang("bemiddelaaraanvaarding", "bemiddelaar_id", "partij_kbo");
        Doe("update lees.gebiedscontract set afgewezen_door_kbo = $3 where id = $1 and afgewezen_door_kbo = $2", Waarde.Kbo(g.Nieuw));

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

        void Vervang(string tabel, string bij, string kolom)
        {
            Doe($"delete from lees.{tabel} o where gebiedscontract_id = $1 and {kolom} = $2 and exists (select from lees.{tabel} n where n.{bij} = o.{bij} and n.{kolom} = $3)",
                Waarde.Kbo(g.Nieuw));
            Doe($"update lees.{tabel} set {kolom} = $3 where gebiedscontract_id = $1 and {kolom} = $2", Waarde.Kbo(g.Nieuw));
        }

        void Doe(string sql, Npgsql.NpgsqlParameter waarde) => db.Lot.Voeg(sql, Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), waarde);
    }

    /// <summary>An open avenant asks the successor anew: what the old gemeente signed of it and its visum lapse. One that ended keeps what it was.</summary>
    private void VolgOpInAvenanten(Ontvangen<PartijWerdOpgevolgd> bericht)
    {
        const string Open = "(select id from lees.avenant where gebiedscontract_id = $1 and status in ('Ontwerp', 'WachtOpMiddelen', 'TerOndertekening'))";
        var g = bericht.Gebeurtenis;
        Doe($"update lees.avenanthandtekening set vervallen_op = coalesce(vervallen_op, $3) where gebiedscontract_id = $1 and partij_kbo = $2 and avenant_id in {Open}",
            Waarde.Tijd(bericht.Regel.Tijdstip));
        Doe("update lees.avenantpartij n set financiering = n.financiering + o.financiering, tekent = n.tekent or o.tekent from lees.avenantpartij o "
            + $"where n.gebiedscontract_id = $1 and n.kbo = $3 and o.gebiedscontract_id = $1 and o.avenant_id = n.avenant_id and o.kbo = $2 and n.avenant_id in {Open}",
            Waarde.Kbo(g.Nieuw));
        Doe("delete from lees.avenantpartij o where gebiedscontract_id = $1 and kbo = $2 and exists (select from lees.avenantpartij n "
            + $"where n.gebiedscontract_id = $1 and n.avenant_id = o.avenant_id and n.kbo = $3) and avenant_id in {Open}", Waarde.Kbo(g.Nieuw));
        db.Lot.Voeg($"update lees.avenantpartij set kbo = $3, naam = $4, visum = null where gebiedscontract_id = $1 and kbo = $2 and avenant_id in {Open}",
            Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), Waarde.Kbo(g.Nieuw), Waarde.Tekst(g.Naam));

        void Doe(string sql, Npgsql.NpgsqlParameter waarde) => db.Lot.Voeg(sql, Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), waarde);
    }
}
