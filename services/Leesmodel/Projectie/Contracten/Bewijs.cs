using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>The files of a report, with their names as far as these were not erased.</summary>
internal static class Bewijs
{
    public static void Voeg(Lot lot, Regel regel, Guid contract, MijlpaalId mijlpaal, IReadOnlyList<Bewijsstuk> stukken)
    {
        var namen = Ketting.Velden(regel.Bijlage);
        for (var i = 0; i < stukken.Count; i++)
        {
            lot.VoegVerplicht(
                """
                insert into lees.bewijsstuk (gebiedscontract_id, versie, hash, mijlpaal_id, volgorde, type, grootte, naam, openbaar)
                select c.id, $2, $3, $4, $5, $6, $7, $8, c.openbaar
                from lees.gebiedscontract c
                where c.id = $1
                on conflict (gebiedscontract_id, versie, hash) do update set naam = excluded.naam
                """,
                Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Tekst(stukken[i].Hash), Waarde.Id(mijlpaal.Waarde), Waarde.Geheel(i + 1),
                Waarde.Tekst(stukken[i].Type), Waarde.Lang(stukken[i].Grootte), Waarde.Tekst(namen.GetValueOrDefault($"naam.{stukken[i].Hash}")));
        }
    }
}
