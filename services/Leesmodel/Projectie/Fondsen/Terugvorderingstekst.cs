using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>What a person wrote about a claim.</summary>
internal static class Terugvorderingstekst
{
    public static void Noteer(Lot lot, Regel regel, TerugvorderingId terugvordering, Guid contract)
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.terugvorderingstekst (dossier, versie, veld, terugvordering_id, gebiedscontract_id, tekst, tijdstip)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                Waarde.Id(regel.Dossier), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(terugvordering.Waarde), Waarde.Id(contract),
                Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }
}
