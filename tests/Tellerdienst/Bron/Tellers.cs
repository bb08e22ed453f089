using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Tellerdienst.Bron;

public static class Tellers
{
    public sealed record Begin(int Grens);

    public sealed record Verhoging(int Met, string? Tekst = null);

    /// <summary>Several events in one command.</summary>
    public sealed record Reeks(int Met, int Keren);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/tellers", async (Begin b, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var teller = await db.Begin<Teller>(Guid.CreateVersion7(), stop);
            teller.Begin(b.Grens);
            return await db.Bewaar(teller, wie, stop);
        }).RequireAuthorization(Toegangsregel.Iedereen).MaaktDossier();
        api.MapPost("/tellers/{id:guid}/verhoging", async (Guid id, Verhoging v, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var invoer = new Invoer();
            invoer.Eis(v.Met > 0, "met", "Vul een getal boven nul in.");
            invoer.Besluit();
            var teller = await db.Laad<Teller>(id, stop);
            teller.Verhoog(v.Met, v.Tekst);
            return await db.Bewaar(teller, wie, stop);
        }).RequireAuthorization(Toegangsregel.Voor("gebiedsteam", "regering"));
        api.MapPost("/tellers/{id:guid}/verhogingen", async (Guid id, Reeks r, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var teller = await db.Laad<Teller>(id, stop);
            for (var keer = 0; keer < r.Keren; keer++)
            {
                teller.Verhoog(r.Met, null);
            }

            return await db.Bewaar(teller, wie, stop);
        }).RequireAuthorization(Toegangsregel.Iedereen);
        api.MapPost("/tellers/{id:guid}/gif", async (Guid id, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var teller = await db.Laad<Teller>(id, stop);
            teller.Vergiftig();
            return await db.Bewaar(teller, wie, stop);
        }).RequireAuthorization(Toegangsregel.Iedereen);
        api.MapPost("/tellers/{id:guid}/geheim", async (Guid id, Verhoging v, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var teller = await db.Laad<Teller>(id, stop);
            teller.Bewaar(v.Met, v.Tekst);
            return await db.Bewaar(teller, wie, stop);
        }).RequireAuthorization(Toegangsregel.Iedereen);
        api.MapPost("/tellers/{id:guid}/overdracht/{naar:guid}", async (Guid id, Guid naar, Verhoging v, Aanvrager wie, ProefDb db, CancellationToken stop) =>
        {
            var (van, bij) = (await db.Laad<Teller>(id, stop), await db.Laad<Teller>(naar, stop));
            van.Verlaag(v.Met);
            bij.Verhoog(v.Met, v.Tekst);
            return await db.Bewaar([van, bij], wie, stop);
        }).RequireAuthorization(Toegangsregel.Iedereen);
        api.MapGet("/tellers/{id:guid}", async (Guid id, ProefDb db, CancellationToken stop) => (await db.Lees<Teller>(id, stop)).Staat)
            .RequireAuthorization(Toegangsregel.Iedereen);
        api.MapGet("/vergeten", () => "an endpoint that names no policy");
    }
}
