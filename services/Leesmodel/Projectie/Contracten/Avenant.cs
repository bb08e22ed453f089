using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>The rows that events of an avenant have in common.</summary>
internal static class Avenant
{
    /// <summary>What stands in the head of an avenant of its new text: $3 title, $4 end of term, $5 sum, $6 earlier last day.</summary>
    public static NpgsqlParameter[] Kop(Guid contract, AvenantId avenant, Contractinhoud inhoud, DateOnly? beeindigtOp) =>
    [
        Waarde.Id(contract), Waarde.Id(avenant.Waarde), Waarde.Tekst(inhoud.Titel), Waarde.Dag(inhoud.Einddatum),
        Waarde.Geld(Bedrag.Som(inhoud.Verbintenissen.Select(v => v.Bedrag))), Waarde.Dag(beeindigtOp),
    ];

    /// <summary>The partijen of the new text, and those of the text in force that leave.</summary>
    public static void VervangPartijen(Lot lot, Guid contract, AvenantId avenant, Contractinhoud inhoud)
    {
        lot.Voeg("delete from lees.avenantpartij where gebiedscontract_id = $1 and avenant_id = $2", Waarde.Id(contract), Waarde.Id(avenant.Waarde));
        foreach (var (plaats, partij) in inhoud.Partijen.Index())
        {
            lot.Voeg(
                """
                insert into lees.avenantpartij
                  (gebiedscontract_id, avenant_id, kbo, volgorde, naam, soort, beslissend_orgaan, financiering, treedt_toe)
                select $1, $2, $3, $4, $5, $6::lees.partijsoort, $7::lees.beslissendorgaan, $8,
                  not exists (select from lees.partij p where p.gebiedscontract_id = $1 and p.kbo = $3)
                """,
                Waarde.Id(contract), Waarde.Id(avenant.Waarde), Waarde.Kbo(partij.Kbo), Waarde.Geheel(plaats + 1), Waarde.Tekst(partij.Naam),
                Waarde.Keuze(partij.Soort), Waarde.Keuze(partij.BeslissendOrgaan),
                Waarde.Geld(Bedrag.Som(inhoud.Financiering.Where(f => f.Partij == partij.Kbo).Select(f => f.Bedrag))));
        }

        lot.Voeg(
            """
            insert into lees.avenantpartij
              (gebiedscontract_id, avenant_id, kbo, volgorde, naam, soort, beslissend_orgaan, financiering, treedt_toe, treedt_uit)
            select p.gebiedscontract_id, $2, p.kbo, $3 + row_number() over (order by p.volgorde), p.naam, p.soort, p.beslissend_orgaan, 0, false, true
            from lees.partij p
            where p.gebiedscontract_id = $1
            on conflict (gebiedscontract_id, avenant_id, kbo) do nothing
            """,
            Waarde.Id(contract), Waarde.Id(avenant.Waarde), Waarde.Geheel(inhoud.Partijen.Count));
    }

    /// <summary>It ended without being adopted: who would have entered does not see it any more.</summary>
    public static void Sluit(Lot lot, Regel regel, Guid contract, AvenantId avenant, Avenantuitkomst uitkomst)
    {
        lot.VoegVerplicht(
            """
            update lees.avenant set status = $3::lees.avenantstatus, gesloten_op = $4, wacht_op_middelen_sinds = null
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(contract), Waarde.Id(avenant.Waarde), Waarde.Keuze(uitkomst), Waarde.Tijd(regel.Tijdstip));
        lot.Voeg("delete from lees.avenantpartij where gebiedscontract_id = $1 and avenant_id = $2 and treedt_toe", Waarde.Id(contract), Waarde.Id(avenant.Waarde));
        Tekst(lot, regel, contract, avenant);
    }

    /// <summary>The free text that came with an event about a change or an end, as far as it was not erased.</summary>
    public static void Tekst(Lot lot, Regel regel, Guid contract, AvenantId? avenant, KboNummer? partij = null)
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.wijzigingstekst (gebiedscontract_id, versie, veld, avenant_id, partij_kbo, tekst, tijdstip)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (gebiedscontract_id, versie, veld) do update set tekst = excluded.tekst
                """,
                Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(avenant?.Waarde), Waarde.Kbo(partij), Waarde.Tekst(tekst),
                Waarde.Tijd(regel.Tijdstip));
        }
    }
}

/// <summary>How an avenant can come to nothing; the names are those of the type in the database.</summary>
internal enum Avenantuitkomst
{
    Verworpen,
    Ingetrokken,
}
