using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>The facts of monitoring that events of a contract make. Rules: Schema/010_feiten.sql.</summary>
internal static class Feiten
{
    /// <summary>
    /// A contract came into force: it counts, what it promises counts, and each milestone counts, as late too from the day after its
    /// due date. Acceptance takes that away again, on that same day when it comes in time.
    /// </summary>
    public static void InWerking(Lot lot, Regel regel, Guid contract, DateOnly vanaf) => lot.VoegVerplicht(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
        select 'contracten', $1, $2, row_number() over (order by f.rang, f.v, f.m, f.code collate "C"), f.maat::lees.maat, f.delta, f.geldig_op, $4,
          case when f.code is null then f.nis end, f.code, f.kbo, $1, f.mijlpaal_id, c.voorbeeld
        from lees.gebiedscontract c
        cross join lateral (
          select 1 as rang, 0 as v, 0 as m, 'ContractenInWerking' as maat, 1::numeric as delta, $3::date as geldig_op, null as nis,
            r.referentieregio_code as code, null as kbo, null::uuid as mijlpaal_id
          from lees.gebiedscontract_referentieregio r where r.gebiedscontract_id = c.id
          union all
          select 2, v.volgorde, 0, 'Toegezegd', coalesce(d.deel, v.bedrag), $3, p.nis, d.referentieregio_code, p.kbo, null
          from lees.verbintenis v
          join lees.partij p on p.gebiedscontract_id = v.gebiedscontract_id and p.kbo = v.verantwoordelijke_kbo
          left join lateral lees_intern.verdeel(c.id, v.bedrag) d on p.nis is null
          where v.gebiedscontract_id = c.id and coalesce(d.deel, v.bedrag) <> 0
          union all
          select s.rang, v.volgorde, m.volgorde, s.maat, 1, case s.rang when 3 then $3 else greatest($3, m.vervaldatum + 1) end, p.nis,
            r.referentieregio_code, p.kbo, m.id
          from lees.mijlpaal m
          join lees.verbintenis v on v.gebiedscontract_id = m.gebiedscontract_id and v.id = m.verbintenis_id
          join lees.partij p on p.gebiedscontract_id = m.gebiedscontract_id and p.kbo = m.verantwoordelijke_kbo
          left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id and p.nis is null
          cross join (values (3, 'Mijlpalen'), (4, 'MijlpalenTeLaat')) s (rang, maat)
          where m.gebiedscontract_id = c.id) f
        where c.id = $1
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Dag(vanaf), Waarde.Tijd(regel.Tijdstip));

    /// <summary>A milestone was accepted, for an amount; from that day it is not late.</summary>
    public static void Aanvaard(Lot lot, Regel regel, Guid contract, MijlpaalId mijlpaal, Bedrag bedrag) => lot.VoegVerplicht(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
        select 'contracten', $1, $2, row_number() over (order by f.rang, f.code collate "C"), f.maat::lees.maat, f.delta, f.geldig_op, $5,
          case when f.code is null then p.nis end, f.code, p.kbo, $1, m.id, c.voorbeeld
        from lees.mijlpaal m
        join lees.gebiedscontract c on c.id = m.gebiedscontract_id
        join lees.partij p on p.gebiedscontract_id = m.gebiedscontract_id and p.kbo = m.verantwoordelijke_kbo
        cross join lateral (
          select s.rang, s.maat, s.delta, s.geldig_op, r.referentieregio_code as code
          from (values (1, 'MijlpalenAanvaard', 1, $4::date), (2, 'MijlpalenTeLaat', -1, greatest($4::date, m.vervaldatum + 1))) s (rang, maat, delta, geldig_op)
          left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id and p.nis is null
          union all
          select 3, 'Aanvaard', coalesce(d.deel, $6), $4, d.referentieregio_code
          from (values (1)) een (x)
          left join lateral lees_intern.verdeel(c.id, $6) d on p.nis is null
          where coalesce(d.deel, $6) <> 0) f
        where m.gebiedscontract_id = $1 and m.id = $3
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Id(mijlpaal.Waarde), Waarde.Dag(Brussel.Dag(regel.Tijdstip)),
        Waarde.Tijd(regel.Tijdstip), Waarde.Geld(bedrag));

    /// <summary>Nothing is left to be done: from that day the contract is not one in force. What was promised and accepted stays.</summary>
    public static void Afgerond(Lot lot, Regel regel, Guid contract, DateOnly vanaf) => lot.Voeg(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, referentieregio_code, gebiedscontract_id, voorbeeld)
        select 'contracten', $1, $2, row_number() over (order by r.referentieregio_code collate "C"), 'ContractenInWerking', -1,
          greatest($3, c.in_werking_sinds), $4, r.referentieregio_code, $1, c.voorbeeld
        from lees.gebiedscontract c
        join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id
        where c.id = $1
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Dag(vanaf), Waarde.Tijd(regel.Tijdstip));
}
