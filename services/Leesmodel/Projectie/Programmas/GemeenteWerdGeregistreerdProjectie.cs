using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GemeenteWerdGeregistreerdProjectie(LeesmodelDb db) : IReactie<GemeenteWerdGeregistreerd>
{
    public Task Verwerk(Ontvangen<GemeenteWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var gemeente = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.gemeente_kern (nis, naam, slug, kbo, ovo, geldig_van, oppervlakte_km2, lengtegraad, breedtegraad, abb_uri)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (nis) do update set naam = excluded.naam, slug = excluded.slug, kbo = excluded.kbo, ovo = excluded.ovo,
              geldig_van = excluded.geldig_van, oppervlakte_km2 = excluded.oppervlakte_km2, lengtegraad = excluded.lengtegraad,
              breedtegraad = excluded.breedtegraad, abb_uri = excluded.abb_uri
            """,
            Waarde.Tekst(gemeente.Nis), Waarde.Tekst(gemeente.Naam), Waarde.Tekst(gemeente.Slug), Waarde.Kbo(gemeente.Kbo), Waarde.Tekst(gemeente.Ovo),
            Waarde.Dag(gemeente.GeldigVan), Waarde.Getal(gemeente.OppervlakteKm2), Waarde.Getal(gemeente.Lengtegraad),
            Waarde.Getal(gemeente.Breedtegraad), Waarde.Tekst(gemeente.AbbUri));
        return Task.CompletedTask;
    }
}
