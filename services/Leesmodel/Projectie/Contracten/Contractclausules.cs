using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>The rows of the clauses of a draft and of the conditions on its money, replaced as a whole; after the rows of the text itself.</summary>
internal static class Contractclausules
{
    public static void Vervang(Lot lot, Guid contract, Contractinhoud inhoud, bool eerste)
    {
        foreach (var tabel in eerste ? [] : (string[])["voorwaarde", "datadeelafspraak", "gevolg"])
        {
            lot.Voeg($"delete from lees.{tabel} where gebiedscontract_id = $1", Waarde.Id(contract));
        }

        lot.Voeg(
            """
            update lees.gebiedscontract
            set ondertekentermijn = $2, bekendmaking = $3, opzegging = $4, opzegtermijn = $5::integer, toetreding = $6, uittreding = $7
            where id = $1
            """,
            Waarde.Id(contract), Waarde.Dag(inhoud.Ondertekentermijn), Waarde.Tekst(inhoud.Bekendmaking), Waarde.Tekst(inhoud.Opzegging?.Regeling),
            Waarde.Getal(inhoud.Opzegging?.Termijn), Waarde.Tekst(inhoud.Toetreding), Waarde.Tekst(inhoud.Uittreding));
        foreach (var partij in inhoud.Partijen.Where(p => p.Entiteit is not null))
        {
            lot.Voeg("update lees.partij set entiteit = $3 where gebiedscontract_id = $1 and kbo = $2",
                Waarde.Id(contract), Waarde.Kbo(partij.Kbo), Waarde.Tekst(partij.Entiteit));
        }

        foreach (var verbintenis in inhoud.Verbintenissen)
        {
            Vul(lot, contract, verbintenis);
        }

        VoegClausules(lot, contract, inhoud);
    }

    private static void Vul(Lot lot, Guid contract, Verbintenis verbintenis)
    {
        if (verbintenis is { Financieringswijze: null, Indicator: null, Staatssteun: null, Overheidsopdracht: null, Btw: null })
        {
            return;
        }

        lot.Voeg(
            """
            update lees.verbintenis
            set financieringswijze = $3::lees.financieringssoort, voorschot = $4::smallint, indicator_code = $5, indicator_taakstelling = $6,
              staatssteun = $7::lees.staatssteungrond, staatssteun_referentie = $8, overheidsopdracht = $9::lees.opdrachtsoort,
              opdracht_referentie = $10, btw = $11::lees.btw
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(contract), Waarde.Id(verbintenis.Id.Waarde), Waarde.Tekst(verbintenis.Financieringswijze?.Soort.ToString()),
            Waarde.Getal(verbintenis.Financieringswijze?.Voorschot), Waarde.Tekst(verbintenis.Indicator?.Code), Waarde.Id(verbintenis.Indicator?.Taakstelling),
            Waarde.Tekst(verbintenis.Staatssteun?.Grond.ToString()), Waarde.Tekst(verbintenis.Staatssteun?.Referentie),
            Waarde.Tekst(verbintenis.Overheidsopdracht?.Soort.ToString()), Waarde.Tekst(verbintenis.Overheidsopdracht?.Referentie),
            Waarde.Tekst(verbintenis.Btw?.ToString()));
    }

    private static void VoegClausules(Lot lot, Guid contract, Contractinhoud inhoud)
    {
        foreach (var (plaats, voorwaarde) in (inhoud.Voorwaarden ?? []).Index())
        {
            lot.Voeg("insert into lees.voorwaarde (gebiedscontract_id, id, volgorde, omschrijving, bewijs) values ($1, $2, $3, $4, $5)",
                Waarde.Id(contract), Waarde.Id(voorwaarde.Id), Waarde.Geheel(plaats + 1), Waarde.Tekst(voorwaarde.Omschrijving), Waarde.Tekst(voorwaarde.Bewijs));
        }

        foreach (var (plaats, afspraak) in (inhoud.Datadeelafspraken ?? []).Index())
        {
            lot.Voeg(
                """
                insert into lees.datadeelafspraak (gebiedscontract_id, id, volgorde, leverancier_kbo, gegevens, frequentie, eerst)
                values ($1, $2, $3, $4, $5, $6::lees.leveringsfrequentie, $7)
                """,
                Waarde.Id(contract), Waarde.Id(afspraak.Id), Waarde.Geheel(plaats + 1), Waarde.Kbo(afspraak.Leverancier), Waarde.Tekst(afspraak.Gegevens),
                Waarde.Keuze(afspraak.Frequentie), Waarde.Dag(afspraak.Eerst));
        }

        foreach (var (plaats, gevolg) in (inhoud.Gevolgen ?? []).Index())
        {
            lot.Voeg("insert into lees.gevolg (gebiedscontract_id, id, volgorde, omschrijving, soort) values ($1, $2, $3, $4, $5::lees.gevolgsoort)",
                Waarde.Id(contract), Waarde.Id(gevolg.Id), Waarde.Geheel(plaats + 1), Waarde.Tekst(gevolg.Omschrijving), Waarde.Keuze(gevolg.Soort));
        }
    }
}
