using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>What a free text is about; the names are those of the type in the database.</summary>
internal enum Toelichtingsoort
{
    Verslag,
    Terugsturing,
    Intrekking,
    Visum,
    Taak,
    Aanvaarding,
    Weigering,
    Voorwaarde,
}

/// <summary>The free text of people that came with an event, as far as it was not erased.</summary>
internal static class Toelichting
{
    public static void Voeg(Lot lot, Regel regel, Guid contract, Toelichtingsoort soort, MijlpaalId? mijlpaal = null, KboNummer? partij = null, string? veld = null)
    {
        foreach (var (naam, tekst) in Ketting.Velden(regel.Bijlage).Where(v => veld is null || v.Key == veld))
        {
            lot.VoegVerplicht(
                """
                insert into lees.toelichting (gebiedscontract_id, versie, veld, mijlpaal_id, partij_kbo, soort, tekst, tijdstip, openbaar)
                select c.id, $2, $3, $4, $5, $6::lees.toelichtingsoort, $7, $8, c.openbaar
                from lees.gebiedscontract c
                where c.id = $1
                on conflict (gebiedscontract_id, versie, veld) do update set tekst = excluded.tekst
                """,
                Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Tekst(naam), Waarde.Id(mijlpaal?.Waarde), Waarde.Kbo(partij),
                Waarde.Keuze(soort), Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }
}
