using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>
/// The facts of monitoring that an event of a fund makes about a contract, divided to the cent over the referentieregios that it
/// names. Rules: Schema/017_fondsfeiten.sql and 032_fondstoezicht.sql.
/// </summary>
internal sealed class Fondsfeiten(Lot lot, Regel regel, Guid fonds, Guid contract, IReadOnlyList<string> regios, bool voorbeeld)
{
    /// <summary>Set apart from that day.</summary>
    public void Gereserveerd(Bedrag bedrag, DateOnly dag) => Voeg("Gereserveerd", bedrag, dag);

    /// <summary>In force: what was reserved is committed from that day.</summary>
    public void Vastgelegd(Bedrag bedrag, DateOnly dag)
    {
        Voeg("Gereserveerd", bedrag, dag, af: true);
        Voeg("Vastgelegd", bedrag, dag);
    }

    /// <summary>Not needed any more: less is reserved, or less is committed.</summary>
    public void Vrijgevallen(Middelenfase uit, Bedrag bedrag, DateOnly dag) => Voeg(uit.ToString(), bedrag, dag, af: true);

    /// <summary>Paid, to the beneficiary of the payment order.</summary>
    public void Vereffend(MijlpaalId mijlpaal, BetaalopdrachtId opdracht, Bedrag bedrag, DateOnly dag) =>
        Voeg("Vereffend", bedrag, dag, mijlpaal: mijlpaal, bron: opdracht.Waarde);

    /// <summary>Came back from a partij that was paid too much.</summary>
    public void Teruggevorderd(TerugvorderingId terugvordering, Bedrag bedrag, DateOnly dag) =>
        Voeg("Teruggevorderd", bedrag, dag, bron: terugvordering.Waarde);

    /// <summary>The contract plays in other regions from that day: what was paid moves along, after what was paid.</summary>
    public void Herverdeeld(DateOnly dag) => Voeg("Vereffend", Bedrag.Nul, dag);

    /// <summary>
    /// A fact of a reservering does not name the contract, which is not public yet. Nothing is taken away from a reservering or a
    /// vastlegging before the day from which it counts, also when the contract binds since an earlier day: a figure is never below zero.
    /// What names the contract is divided by its running total, so that by region too nothing is paid that was not committed.
    /// </summary>
    private void Voeg(string maat, Bedrag bedrag, DateOnly dag, bool af = false, MijlpaalId? mijlpaal = null, Guid? bron = null) => lot.Voeg(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, referentieregio_code, kbo, gebiedsfonds_id,
          gebiedscontract_id, mijlpaal_id, voorbeeld)
        select 'fondsen', $1, $2,
          (select coalesce(max(f.plaats), 0) from lees.feit f where f.bron = 'fondsen' and f.dossier = $1 and f.versie = $2)
            + row_number() over (order by d.referentieregio_code collate "C"),
          $3::lees.maat, d.deel,
          greatest($5, (select case $3 when 'Gereserveerd' then (r.gereserveerd_op at time zone 'Europe/Brussels')::date when 'Vastgelegd' then r.vastgelegd_op end
            from lees.reservering r where r.gebiedsfonds_id = $6 and r.gebiedscontract_id = $7),
            case when $13 = 0 then (select max(f.geldig_op) from lees.feit f where f.bron = 'fondsen' and f.gebiedsfonds_id = $6 and f.gebiedscontract_id = $7 and f.maat = $3::lees.maat) end),
          $8, d.referentieregio_code, coalesce((select b.begunstigde_kbo from lees.betaling b where b.id = $9),
            (select t.schuldenaar_kbo from lees.terugvordering t where t.id = $9)), $6,
          case when $3 <> 'Gereserveerd' then $7 end, $10, $11
        from (
          select v.referentieregio_code, case when $4 then -v.deel else v.deel end as deel from lees_intern.verdeel_over($12, $13) v where $3 = 'Gereserveerd'
          union all
          select v.referentieregio_code, v.deel
          from lees_intern.verdeel_lopend($6, $7, $3::lees.maat, $12, case when $4 then -$13 else $13 end) v where $3 <> 'Gereserveerd') d
        where d.deel <> 0
        """,
        Waarde.Id(regel.Dossier), Waarde.Geheel(regel.Versie), Waarde.Tekst(maat), Waarde.JaNee(af), Waarde.Dag(dag), Waarde.Id(fonds), Waarde.Id(contract),
        Waarde.Tijd(regel.Tijdstip), Waarde.Id(bron), Waarde.Id(mijlpaal?.Waarde), Waarde.JaNee(voorbeeld), Waarde.Teksten(regios),
        Waarde.Geld(bedrag));
}
