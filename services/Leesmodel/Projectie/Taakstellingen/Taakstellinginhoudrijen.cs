using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

/// <summary>The rows of the content of a taakstelling, replaced as a whole: as visible as the taakstelling itself.</summary>
internal static class Taakstellinginhoudrijen
{
    public static void Vervang(Lot lot, Guid taakstelling, Taakstellinginhoud inhoud)
    {
        foreach (var tabel in (string[])["taakstelling_opgave", "taakstelling_gebied", "indicator", "indicatordoel"])
        {
            lot.Voeg($"delete from lees.{tabel} where taakstelling_id = $1", Waarde.Id(taakstelling));
        }

        foreach (var opgave in inhoud.Opgaven)
        {
            lot.Voeg(
                "insert into lees.taakstelling_opgave (taakstelling_id, opgave, openbaar) select t.id, $2::lees.opgave, t.openbaar from lees.taakstelling t where t.id = $1",
                Waarde.Id(taakstelling), Waarde.Keuze(opgave));
        }

        foreach (var (plaats, gebied) in inhoud.Gebieden.Index())
        {
            lot.Voeg(
                """
                insert into lees.taakstelling_gebied (taakstelling_id, volgorde, soort, referentieregio_code, nis, openbaar)
                select t.id, $2, $3::lees.gebiedsoort, $4, $5, t.openbaar from lees.taakstelling t where t.id = $1
                """,
                Waarde.Id(taakstelling), Waarde.Geheel(plaats + 1), Waarde.Keuze(gebied.Soort), Waarde.Regio(gebied), Waarde.Nis(gebied));
        }

        foreach (var (plaats, indicator) in inhoud.Indicatoren.Index())
        {
            VoegIndicator(lot, taakstelling, indicator, plaats + 1);
        }
    }

    private static void VoegIndicator(Lot lot, Guid taakstelling, Indicator indicator, int plaats)
    {
        lot.Voeg(
            """
            insert into lees.indicator (id, taakstelling_id, volgorde, code, naam, eenheid, richting, herkomst, openbaar)
            select $2, t.id, $3, $4, $5, $6, $7::lees.richting, $8, t.openbaar from lees.taakstelling t where t.id = $1
            """,
            Waarde.Id(taakstelling), Waarde.Id(indicator.Id.Waarde), Waarde.Geheel(plaats), Waarde.Tekst(indicator.Code), Waarde.Tekst(indicator.Naam),
            Waarde.Tekst(indicator.Eenheid), Waarde.Keuze(indicator.Richting), Waarde.Tekst(indicator.Bron));
        foreach (var (volgende, doel) in indicator.Doelen.Index())
        {
            lot.Voeg(
                """
                insert into lees.indicatordoel (taakstelling_id, indicator_id, volgorde, soort, referentieregio_code, nis, nulmeting, streefwaarde,
                  ondergrens, bovengrens, te_onderhandelen_tot, openbaar)
                select t.id, $2, $3, $4::lees.gebiedsoort, $5, $6, $7, $8, $9, $10, $11, t.openbaar from lees.taakstelling t where t.id = $1
                """,
                Waarde.Id(taakstelling), Waarde.Id(indicator.Id.Waarde), Waarde.Geheel(volgende + 1), Waarde.Keuze(doel.Gebied.Soort), Waarde.Regio(doel.Gebied),
                Waarde.Nis(doel.Gebied), Waarde.Getal(doel.Nulmeting), Waarde.Getal(doel.Streefwaarde), Waarde.Getal(doel.Ondergrens), Waarde.Getal(doel.Bovengrens),
                Waarde.Dag(doel.TeOnderhandelenTot));
        }
    }
}
