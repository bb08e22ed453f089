using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Programmas;

/// <summary>The rows of the content of a programme, replaced as a whole: as visible as the programme itself.</summary>
internal static class Programmarijen
{
    /// <summary>Values $1 to $10 of the row of the programme itself.</summary>
    public static NpgsqlParameter[] Kop(Guid programma, Programmainhoud inhoud) =>
    [
        Waarde.Id(programma), Waarde.Tekst(inhoud.Titel), Waarde.Keuze(inhoud.Soort), Waarde.Tekst(inhoud.Visie), Waarde.Dag(inhoud.Van),
        Waarde.Dag(inhoud.Tot), Waarde.Tekst(inhoud.BbcCyclus), Waarde.Id(inhoud.Platform), Waarde.Id(inhoud.Voorganger), Waarde.JaNee(inhoud.Voorbeeld),
    ];

    public static void Vervang(Lot lot, Guid programma, Programmainhoud inhoud)
    {
        foreach (var tabel in (string[])["programmagebied", "programmaregio", "programmataakstelling", "beleidsnota"])
        {
            lot.Voeg($"delete from lees.{tabel} where programma_id = $1", Waarde.Id(programma));
        }

        foreach (var (plaats, gebied) in inhoud.Gebieden.Index())
        {
            lot.Voeg(
                """
                insert into lees.programmagebied (programma_id, volgorde, soort, referentieregio_code, nis, openbaar)
                select p.id, $2, $3::lees.gebiedsoort, $4, $5, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Geheel(plaats + 1), Waarde.Keuze(gebied.Soort), Waarde.Regio(gebied), Waarde.Nis(gebied));
        }

        foreach (var regio in inhoud.Referentieregios.Distinct())
        {
            lot.Voeg(
                """
                insert into lees.programmaregio (programma_id, referentieregio_code, openbaar)
                select p.id, $2, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Tekst(regio));
        }

        foreach (var (plaats, taakstelling) in inhoud.Taakstellingen.Distinct().Index())
        {
            lot.Voeg(
                """
                insert into lees.programmataakstelling (programma_id, taakstelling_id, volgorde, openbaar)
                select p.id, $2, $3, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Id(taakstelling), Waarde.Geheel(plaats + 1));
        }

        foreach (var (plaats, nota) in inhoud.Beleidsnotas.Index())
        {
            lot.Voeg(
                """
                insert into lees.beleidsnota (programma_id, volgorde, minister, referentie, openbaar)
                select p.id, $2, $3, $4, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Geheel(plaats + 1), Waarde.Tekst(nota.Minister), Waarde.Tekst(nota.Referentie));
        }
    }
}
