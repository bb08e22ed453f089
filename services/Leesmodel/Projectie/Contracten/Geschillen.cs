using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>What a free text about a dispute is about; the names are those of the type in the database.</summary>
internal enum Geschiltekstsoort
{
    Omschrijving,
    Bemiddelaar,
    Weigering,
    Vergelijk,
    Stopzetting,
}

/// <summary>What the events of a dispute have in common: its texts, what stands still, and the facts of monitoring.</summary>
internal static class Geschillen
{
    public static void Tekst(Lot lot, Regel regel, Guid contract, GeschilId geschil, Geschiltekstsoort soort, BemiddelaarId? bemiddelaar = null)
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.geschiltekst (gebiedscontract_id, versie, veld, geschil_id, bemiddelaar_id, soort, tekst, tijdstip)
                values ($1, $2, $3, $4, $5, $6::lees.geschiltekstsoort, $7, $8)
                on conflict (gebiedscontract_id, versie, veld) do update set tekst = excluded.tekst
                """,
                Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(geschil.Waarde), Waarde.Id(bemiddelaar?.Waarde),
                Waarde.Keuze(soort), Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }

    /// <summary>A promise stands still since the first open dispute that holds it up; meanwhile none of its milestones counts as late.</summary>
    public static void Bevries(Lot lot, Regel regel, Guid contract) => lot.Voeg("select lees_intern.bevries($1, $2, $3, $4)",
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Dag(Brussel.Dag(regel.Tijdstip)), Waarde.Tijd(regel.Tijdstip));

    /// <summary>
    /// From that day the disputed promise, and its amount, count as disputed; with a gemeente or in the referentieregios of the contract, as what
    /// is promised does (Schema/010_feiten.sql).
    /// </summary>
    public static void Telt(Lot lot, Regel regel, Guid contract, GeschilId geschil) => lot.VoegVerplicht(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, voorbeeld)
        select 'contracten', $1, $2, row_number() over (order by f.rang, f.code collate "C"), f.maat::lees.maat, f.delta, $4, $5,
          case when f.code is null then p.nis end, f.code, p.kbo, $1, c.voorbeeld
        from lees.geschil g
        join lees.gebiedscontract c on c.id = g.gebiedscontract_id
        join lees.verbintenis v on v.gebiedscontract_id = g.gebiedscontract_id and v.id = g.verbintenis_id
        join lees.partij p on p.gebiedscontract_id = g.gebiedscontract_id and p.kbo = v.verantwoordelijke_kbo
        cross join lateral (
          select 1 as rang, 'VerbintenissenBetwist' as maat, 1::numeric as delta, r.referentieregio_code as code
          from (values (1)) een (x)
          left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id and p.nis is null
          union all
          select 2, 'Betwist', coalesce(d.deel, v.bedrag), d.referentieregio_code
          from (values (1)) een (x)
          left join lateral lees_intern.verdeel(c.id, v.bedrag) d on p.nis is null
          where coalesce(d.deel, v.bedrag) <> 0) f
        where g.gebiedscontract_id = $1 and g.id = $3
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Id(geschil.Waarde), Waarde.Dag(Brussel.Dag(regel.Tijdstip)), Waarde.Tijd(regel.Tijdstip));

    /// <summary>From that day exactly what counted as disputed does so no more, whatever changed in the contract meanwhile.</summary>
    public static void TeltNietMeer(Lot lot, Regel regel, Guid contract, GeschilId geschil) => lot.VoegVerplicht(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, voorbeeld)
        select f.bron, f.dossier, $2, f.plaats, f.maat, -f.delta, $4, $5, f.nis, f.referentieregio_code, f.kbo, f.gebiedscontract_id, f.voorbeeld
        from lees.geschil g
        join lees.feit f on f.bron = 'contracten' and f.dossier = g.gebiedscontract_id and f.versie = g.gemeld_versie
          and f.maat in ('VerbintenissenBetwist', 'Betwist')
        where g.gebiedscontract_id = $1 and g.id = $3
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Id(geschil.Waarde), Waarde.Dag(Brussel.Dag(regel.Tijdstip)), Waarde.Tijd(regel.Tijdstip));
}
