using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>A signature under a contract, or under the report of a milestone: then for the partij that is responsible for it.</summary>
internal sealed record Handtekening(
    Guid Contract, int Versie, Hoedanigheid Hoedanigheid, Handtekeningniveau Niveau, Besluit Grond, DateTimeOffset Tijdstip)
{
    public KboNummer? Partij { get; init; }

    public MijlpaalId? Mijlpaal { get; init; }

    public string? Hash { get; init; }

    public Guid? Delegatie { get; init; }

    public static void Voeg(Lot lot, Handtekening gezet) => lot.Voeg(
        """
        insert into lees.handtekening
          (gebiedscontract_id, versie, partij_kbo, mijlpaal_id, hoedanigheid, niveau, grond_soort, grond_datum, grond_referentie,
           grond_uri, grond_bekendmaking, hash, tijdstip, openbaar, delegatie_id, delegatie_datum, delegatie_referentie, delegatie_uri)
        select c.id, $2, coalesce($3, m.verantwoordelijke_kbo), $4, $5::lees.hoedanigheid, $6::lees.handtekeningniveau, $7::lees.besluitsoort,
          $8, $9, $10, $11, $12, $13, c.openbaar, $14, d.besluit_datum, d.besluit_referentie, d.besluit_uri
        from lees.gebiedscontract c
        left join lees.mijlpaal m on m.gebiedscontract_id = c.id and m.id = $4
        left join lees.delegatie d on d.id = $14
        where c.id = $1
        on conflict do nothing
        """,
        Waarde.Id(gezet.Contract), Waarde.Geheel(gezet.Versie), Waarde.Kbo(gezet.Partij), Waarde.Id(gezet.Mijlpaal?.Waarde),
        Waarde.Keuze(gezet.Hoedanigheid), Waarde.Keuze(gezet.Niveau), Waarde.Keuze(gezet.Grond.Soort), Waarde.Dag(gezet.Grond.Datum),
        Waarde.Tekst(gezet.Grond.Referentie), Waarde.Tekst(gezet.Grond.Uri), Waarde.Dag(gezet.Grond.Bekendmaking), Waarde.Tekst(gezet.Hash),
        Waarde.Tijd(gezet.Tijdstip), Waarde.Id(gezet.Delegatie));
}
