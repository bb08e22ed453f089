using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>The ledger of a fund as it stood at the end of a day: the balance of each account, and every line. As JSON, or as CSV.</summary>
public static class LeesGrootboek
{
    /// <summary>Maps <c>GET /{fonds}/grootboek</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/{fonds:guid}/grootboek", Handle)
        .RequireAuthorization(Recht.GrootboekLezen)
        .Produces<Stand>(StatusCodes.Status200OK, "application/json", Grootboekcsv.Soort)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Lees het grootboek van een fonds zoals het was op een dag (peildatum, standaard vandaag), als JSON of als CSV (formaat=csv)");

    /// <summary>The ledger.</summary>
    /// <param name="Fonds">The fund.</param>
    /// <param name="Peildatum">The day, at its end in Brussels.</param>
    /// <param name="Debet">Sum of all debits; equals <paramref name="Credit"/>.</param>
    /// <param name="Credit">Sum of all credits.</param>
    /// <param name="Rekeningen">The trial balance.</param>
    /// <param name="Regels">The lines, in the order of booking.</param>
    public sealed record Stand(Guid Fonds, DateOnly Peildatum, Bedrag Debet, Bedrag Credit, IReadOnlyList<Saldo> Rekeningen, IReadOnlyList<Lijn> Regels);

    /// <summary>The balance of an account.</summary>
    /// <param name="Rekening">The account.</param>
    /// <param name="Debet">Sum of its debits.</param>
    /// <param name="Credit">Sum of its credits.</param>
    /// <param name="Bedrag">Debit less credit.</param>
    public sealed record Saldo(Rekening Rekening, Bedrag Debet, Bedrag Credit, Bedrag Bedrag);

    /// <summary>A line.</summary>
    /// <param name="Versie">Version of the fund that booked it.</param>
    /// <param name="Dag">Day on which it was booked (Europe/Brussels).</param>
    /// <param name="Gebeurtenis">Name of the event.</param>
    /// <param name="Rekening">The account.</param>
    /// <param name="Entiteit">OVO code of the entiteit.</param>
    /// <param name="Begrotingsartikel">Budget article.</param>
    /// <param name="Jaar">Budget year.</param>
    /// <param name="Contract">The contract; null for a contribution.</param>
    /// <param name="Debet">Debit.</param>
    /// <param name="Credit">Credit.</param>
    public sealed record Lijn(
        int Versie, DateOnly Dag, string Gebeurtenis, Rekening Rekening, string Entiteit, string Begrotingsartikel, int Jaar, Guid? Contract, Bedrag Debet, Bedrag Credit);

    private static async Task<IResult> Handle(
        Guid fonds, DateOnly? peildatum, string? formaat, FondsenDb db, HttpContext context, TimeProvider klok, CancellationToken stop)
    {
        var csv = Grootboekcsv.IsGevraagd(formaat, context.Request);
        if (!await db.Dossierlog.AnyAsync(l => l.Dossier == fonds && l.Versie == 1 && l.Soort == nameof(Gebiedsfonds), stop))
        {
            throw Domeinfout.NietGevonden($"{nameof(Gebiedsfonds)} {fonds}");
        }

        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.Vary = "Accept";
        var dag = peildatum ?? Brussel.Vandaag(klok);
        if (csv)
        {
            return new Grootboekcsv(fonds, dag, Regels(db, fonds, dag));
        }

        var (regels, balans) = (new List<Lijn>(), new Proefbalans());
        await foreach (var regel in Regels(db, fonds, dag).WithCancellation(stop))
        {
            regels.Add(regel);
            balans.Tel(regel);
        }

        return Results.Ok(new Stand(fonds, dag, balans.Debet, balans.Credit, balans.Saldi, regels));
    }

    /// <summary>The lines up to a day, one by one as the database gives them: one question, and never all of a large ledger in memory.</summary>
    internal static async IAsyncEnumerable<Lijn> Regels(FondsenDb db, Guid fonds, DateOnly dag)
    {
        // A booking has the time of its row in the dossierlog. Two days of margin in UTC; the exact day is that of Brussels.
        var grens = new DateTimeOffset(dag < DateOnly.MaxValue.AddDays(-2) ? dag.AddDays(2) : dag, default, TimeSpan.Zero);
        var rijen = (
            from r in db.Grootboekregels.AsNoTracking()
            join b in db.Boekingen.AsNoTracking() on new { r.Fonds, r.Versie } equals new { b.Fonds, b.Versie }
            join l in db.Dossierlog.AsNoTracking() on new { r.Fonds, r.Versie } equals new { Fonds = l.Dossier, l.Versie }
            where r.Fonds == fonds && l.Tijdstip < grens
            orderby r.Versie, r.Nummer
            select new { Regel = r, b.Gebeurtenis, l.Tijdstip }).AsAsyncEnumerable();
        await foreach (var rij in rijen)
        {
            if (Brussel.Dag(rij.Tijdstip) is var geboekt && geboekt <= dag)
            {
                yield return new Lijn(rij.Regel.Versie, geboekt, rij.Gebeurtenis, rij.Regel.Rekening, rij.Regel.Entiteit, rij.Regel.Begrotingsartikel,
                    rij.Regel.Jaar, rij.Regel.Contract, Bedrag.Van(rij.Regel.Debet), Bedrag.Van(rij.Regel.Credit));
            }
        }
    }
}
