using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

/// <summary>The free text of people that came with an event, as far as it was not erased.</summary>
internal static class Taakstellingtekst
{
    /// <summary>Notes the texts; an answer belongs to whoever gave the input.</summary>
    public static void Voeg(Lot lot, Regel regel, InbrengId? inbreng = null)
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.taakstellingtekst (taakstelling_id, versie, veld, inbreng_id, organisatie, tekst, tijdstip)
                values ($1, $2, $3, $4, (select i.organisatie from lees.inbreng i where i.taakstelling_id = $1 and i.id = $4), $5, $6)
                """,
                Waarde.Id(regel.Dossier), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(inbreng?.Waarde), Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }
}
