using System.Globalization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>
/// The ledger of a fund as it stood at the end of a day: the balance of each account, and the lines. As JSON in pages by key, or as CSV in one
/// stream. A line never changes, so a page read twice is the same.
/// </summary>
public static class LeesGrootboek
{
    private const int Gewoonlijk = 1000;
    private const int Hoogstens = 5000;

    /// <summary>Maps <c>GET /{fonds}/grootboek</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/{fonds:guid}/grootboek", Handle)
        .RequireAuthorization(Recht.GrootboekLezen)
        .Produces<Stand>(StatusCodes.Status200OK, "application/json", Grootboekcsv.Soort)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Lees het grootboek van een fonds zoals het was op een dag (peildatum, standaard vandaag), als JSON of als CSV (formaat=csv)")
        .WithDescription("JSON komt in bladzijden: vraag met 'na' het vervolg dat in 'volgende' staat, tot dat leeg is. 'aantal' is het grootste aantal regels van een bladzijde (standaard 1000, ten hoogste 5000). De proefbalans is altijd die van de hele dag. CSV is altijd volledig.");

    /// <summary>The ledger.</summary>
    /// <param name="Fonds">The fund.</param>
    /// <param name="Peildatum">The day, at its end in Brussels.</param>
    /// <param name="Debet">Sum of all debits; equals <paramref name="Credit"/>.</param>
    /// <param name="Credit">Sum of all credits.</param>
    /// <param name="Rekeningen">The trial balance.</param>
    /// <param name="Regels">The lines of this page, in the order of booking.</param>
    /// <param name="Volgende">What to ask <c>na</c> for the next page; null: these were the last.</param>
    public sealed record Stand(
        Guid Fonds, DateOnly Peildatum, Bedrag Debet, Bedrag Credit, IReadOnlyList<Saldo> Rekeningen, IReadOnlyList<Lijn> Regels, string? Volgende = null);

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
        Guid fonds, DateOnly? peildatum, string? formaat, string? na, int? aantal, FondsenDb db, HttpContext context, TimeProvider klok, CancellationToken stop)
    {
        var csv = Grootboekcsv.IsGevraagd(formaat, context.Request);
        var begin = LeesSleutel(na, aantal);
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

        // One more than asked: that there is one tells that there is a next page.
        var (grootte, rijen) = (aantal ?? Gewoonlijk, new List<(Lijn Lijn, int Nummer)>());
        await foreach (var rij in Genummerd(db, fonds, dag, begin, (aantal ?? Gewoonlijk) + 1).WithCancellation(stop))
        {
            rijen.Add(rij);
        }

        var balans = await Balans(db, fonds, dag, stop);
        var volgende = rijen.Count > grootte ? $"{rijen[grootte - 1].Lijn.Versie}.{rijen[grootte - 1].Nummer}" : null;
        return Results.Ok(new Stand(fonds, dag, balans.Debet, balans.Credit, balans.Saldi, [.. rijen.Take(grootte).Select(r => r.Lijn)], volgende));
    }

    /// <summary>The lines up to a day, one by one as the database gives them: one question, and never all of a large ledger in memory.</summary>
    internal static async IAsyncEnumerable<Lijn> Regels(FondsenDb db, Guid fonds, DateOnly dag)
    {
        await foreach (var (lijn, _) in Genummerd(db, fonds, dag, (0, 0), null))
        {
            yield return lijn;
        }
    }

    private static async IAsyncEnumerable<(Lijn Lijn, int Nummer)> Genummerd(FondsenDb db, Guid fonds, DateOnly dag, (int Versie, int Nummer) na, int? hoogstens)
    {
        var (versie, nummer) = na;
        var vraag = (
            from r in db.Grootboekregels.AsNoTracking()
            join b in db.Boekingen.AsNoTracking() on new { r.Fonds, r.Versie } equals new { b.Fonds, b.Versie }
            join l in Tot(db, fonds, dag) on new { r.Fonds, r.Versie } equals new { Fonds = l.Dossier, l.Versie }
            where r.Versie > versie || (r.Versie == versie && r.Nummer > nummer)
            orderby r.Versie, r.Nummer
            select new { Regel = r, b.Gebeurtenis, l.Tijdstip });
        await foreach (var rij in (hoogstens is { } aantal ? vraag.Take(aantal) : vraag).AsAsyncEnumerable())
        {
            yield return (new Lijn(rij.Regel.Versie, Brussel.Dag(rij.Tijdstip), rij.Gebeurtenis, rij.Regel.Rekening, rij.Regel.Entiteit, rij.Regel.Begrotingsartikel,
                rij.Regel.Jaar, rij.Regel.Contract, Bedrag.Van(rij.Regel.Debet), Bedrag.Van(rij.Regel.Credit)), rij.Regel.Nummer);
        }
    }

    private static async Task<Proefbalans> Balans(FondsenDb db, Guid fonds, DateOnly dag, CancellationToken stop)
    {
        var balans = new Proefbalans();
        var sommen = (
            from r in db.Grootboekregels.AsNoTracking()
            join l in Tot(db, fonds, dag) on new { r.Fonds, r.Versie } equals new { Fonds = l.Dossier, l.Versie }
            group r by r.Rekening into g
            select new { Rekening = g.Key, Debet = g.Sum(r => r.Debet), Credit = g.Sum(r => r.Credit) }).AsAsyncEnumerable();
        await foreach (var som in sommen.WithCancellation(stop))
        {
            balans.Tel(som.Rekening, Bedrag.Van(som.Debet), Bedrag.Van(som.Credit));
        }

        return balans;
    }

    /// <summary>The rows of the dossierlog of a fund up to the end of a day in Brussels: a booking has the time of its row.</summary>
    private static IQueryable<Logrij> Tot(FondsenDb db, Guid fonds, DateOnly dag)
    {
        var einde = Brussel.Begin(dag < DateOnly.MaxValue.AddDays(-1) ? dag.AddDays(1) : dag);
        return db.Dossierlog.AsNoTracking().Where(l => l.Dossier == fonds && l.Tijdstip < einde);
    }

    private static (int Versie, int Nummer) LeesSleutel(string? na, int? aantal)
    {
        var invoer = new Invoer();
        var (versie, nummer) = (0, 0);
        invoer.Eis(na is null || (na.Split('.') is [var v, var n] && int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out versie)
            && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out nummer)), "na", "Neem hier over wat in 'volgende' van de vorige bladzijde staat.");
        invoer.Eis(aantal is null or (>= 1 and <= Hoogstens), "aantal", $"Vraag 1 tot {Hoogstens} regels.");
        invoer.Besluit();
        return (versie, nummer);
    }
}
