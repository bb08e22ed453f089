using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>
/// The facts about judges who are late: +1 from the day after the term, taken away on the day of the judgement, on that same day when it comes in time.
/// They count for the judge: a gemeente by its NIS code, another partij and the gebiedsteam in each referentieregio of the contract.
/// </summary>
internal static class Beoordelingsfeiten
{
    /// <summary>All have signed: from now on the judge is awaited.</summary>
    public static void TeBeoordelen(Lot lot, Regel regel, Guid contract, MijlpaalId mijlpaal) => Voeg(lot, regel, contract, mijlpaal, 1, null);

    /// <summary>The judge judged a report that all had signed; nothing to take away when it was sent back before that.</summary>
    public static void Beoordeeld(Lot lot, Regel regel, Guid contract, MijlpaalId mijlpaal) =>
        Voeg(lot, regel, contract, mijlpaal, -1, Brussel.Dag(regel.Tijdstip));

    private static void Voeg(Lot lot, Regel regel, Guid contract, MijlpaalId mijlpaal, int delta, DateOnly? dag) => lot.Voeg(
        """
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
        select 'contracten', $1, $2, 100 + row_number() over (order by r.referentieregio_code collate "C"), 'BeoordelingenTeLaat', $4,
          greatest($5, m.te_beoordelen_voor + 1), $6, p.nis, r.referentieregio_code, p.kbo, $1, m.id, c.voorbeeld
        from lees.mijlpaal m
        join lees.gebiedscontract c on c.id = m.gebiedscontract_id
        left join lees.partij p on p.gebiedscontract_id = m.gebiedscontract_id and p.kbo = m.beoordelaar_kbo
        left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id and p.nis is null
        where m.gebiedscontract_id = $1 and m.id = $3 and m.te_beoordelen_voor is not null
        """,
        Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Id(mijlpaal.Waarde), Waarde.Geheel(delta), Waarde.Dag(dag), Waarde.Tijd(regel.Tijdstip));
}
