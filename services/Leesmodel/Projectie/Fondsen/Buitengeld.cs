using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>What co-financing and European money have in common: credit, what came in, and free text.</summary>
internal sealed class Buitengeld(Lot lot, Regel regel, Guid fonds, MedefinancieringId? medefinanciering, EuAanvraagId? aanvraag)
{
    /// <summary>Certain from now on.</summary>
    public void Krediet(IReadOnlyList<Middelendeel> krediet)
    {
        foreach (var (plaats, deel) in krediet.Index())
        {
            lot.Voeg(
                """
                insert into lees.derdenkrediet (gebiedsfonds_id, versie, volgorde, medefinanciering_id, eu_aanvraag_id, entiteit, begrotingsartikel, jaar, bedrag)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                Waarde.Id(fonds), Waarde.Geheel(regel.Versie), Waarde.Geheel(plaats + 1), Waarde.Id(medefinanciering?.Waarde), Waarde.Id(aanvraag?.Waarde),
                Waarde.Tekst(deel.Lijn.Entiteit), Waarde.Tekst(deel.Lijn.Begrotingsartikel), Waarde.Geheel(deel.Lijn.Jaar), Waarde.Geld(deel.Bedrag));
        }
    }

    /// <summary>A part came in.</summary>
    public void Storting(Bedrag bedrag, DateOnly datum) => lot.Voeg(
        "insert into lees.storting (gebiedsfonds_id, versie, medefinanciering_id, eu_aanvraag_id, bedrag, datum) values ($1, $2, $3, $4, $5, $6)",
        Waarde.Id(fonds), Waarde.Geheel(regel.Versie), Waarde.Id(medefinanciering?.Waarde), Waarde.Id(aanvraag?.Waarde), Waarde.Geld(bedrag), Waarde.Dag(datum));

    /// <summary>A request was decided; these contracts are touched.</summary>
    public void Beslist(string status, string? besluit, IReadOnlyList<Guid> geraakt)
    {
        lot.VoegVerplicht("update lees.eu_aanvraag set status = $3::lees.eu_aanvraagstatus, beslist_op = $4, besluit = $5 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(aanvraag?.Waarde), Waarde.Tekst(status), Waarde.Tijd(regel.Tijdstip), Waarde.Tekst(besluit));
        lot.Voeg("update lees.eu_koppeling set geraakt_op = $4 where gebiedsfonds_id = $1 and eu_aanvraag_id = $2 and gebiedscontract_id = any ($3)",
            Waarde.Id(fonds), Waarde.Id(aanvraag?.Waarde), Waarde.Ids(geraakt), Waarde.Tijd(regel.Tijdstip));
    }

    /// <summary>The free text that came with the event, as far as it was not erased.</summary>
    public void Teksten()
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.buitengeldtekst (gebiedsfonds_id, versie, veld, medefinanciering_id, eu_aanvraag_id, tekst, tijdstip)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                Waarde.Id(fonds), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(medefinanciering?.Waarde), Waarde.Id(aanvraag?.Waarde),
                Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }
}
