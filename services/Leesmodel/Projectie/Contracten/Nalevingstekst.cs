using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>What a free text about naleving is about; the names are those of the type in the database.</summary>
internal enum Nalevingstekstsoort
{
    Ingebrekestelling,
    Herstel,
    Uitspraak,
    Kennisname,
}

/// <summary>The free text of people about naleving, as far as it was not erased.</summary>
internal static class Nalevingstekst
{
    public static void Voeg(Lot lot, Regel regel, Guid contract, Nalevingstekstsoort soort, IngebrekestellingId? ingebrekestelling = null, RechtsgangId? rechtsgang = null)
    {
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            lot.Voeg(
                """
                insert into lees.nalevingstekst (gebiedscontract_id, versie, veld, soort, ingebrekestelling_id, rechtsgang_id, tekst, tijdstip)
                values ($1, $2, $3, $4::lees.nalevingstekstsoort, $5, $6, $7, $8)
                on conflict (gebiedscontract_id, versie, veld) do update set tekst = excluded.tekst
                """,
                Waarde.Id(contract), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Keuze(soort), Waarde.Id(ingebrekestelling?.Waarde),
                Waarde.Id(rechtsgang?.Waarde), Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }
    }
}
