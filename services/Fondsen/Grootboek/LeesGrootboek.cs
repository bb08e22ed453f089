using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>The ledger of a fund as it stood at the end of a day: the balance of each account, and every line.</summary>
public static class LeesGrootboek
{
    /// <summary>Maps <c>GET /{fonds}/grootboek</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/{fonds:guid}/grootboek", Handle)
        .RequireAuthorization(Recht.GrootboekLezen)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Lees het grootboek van een fonds zoals het was op een dag (peildatum, standaard vandaag)");

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

    private static async Task<Stand> Handle(Guid fonds, DateOnly? peildatum, FondsenDb db, HttpResponse antwoord, TimeProvider klok, CancellationToken stop)
    {
        await db.Lees<Gebiedsfonds>(fonds, stop);
        antwoord.Headers.CacheControl = "private, no-store";
        var dag = peildatum ?? Brussel.Vandaag(klok);

        // A booking has the time of its row in the dossierlog. Two days of margin in UTC; the exact day is that of Brussels.
        var grens = new DateTimeOffset(dag < DateOnly.MaxValue.AddDays(-2) ? dag.AddDays(2) : dag, default, TimeSpan.Zero);
        var rijen = await (
            from r in db.Grootboekregels.AsNoTracking()
            join b in db.Boekingen.AsNoTracking() on new { r.Fonds, r.Versie } equals new { b.Fonds, b.Versie }
            join l in db.Dossierlog.AsNoTracking() on new { r.Fonds, r.Versie } equals new { Fonds = l.Dossier, l.Versie }
            where r.Fonds == fonds && l.Tijdstip < grens
            orderby r.Versie, r.Nummer
            select new { Regel = r, b.Gebeurtenis, l.Tijdstip }).ToListAsync(stop);
        List<Lijn> regels =
        [
            .. rijen.Select(x => new Lijn(x.Regel.Versie, Brussel.Dag(x.Tijdstip), x.Gebeurtenis, x.Regel.Rekening, x.Regel.Entiteit,
                x.Regel.Begrotingsartikel, x.Regel.Jaar, x.Regel.Contract, Bedrag.Van(x.Regel.Debet), Bedrag.Van(x.Regel.Credit))).Where(l => l.Dag <= dag),
        ];
        return new Stand(fonds, dag, Som(regels, l => l.Debet), Som(regels, l => l.Credit),
            [.. Enum.GetValues<Rekening>().Select(rekening => Balans(rekening, [.. regels.Where(l => l.Rekening == rekening)]))], regels);
    }

    private static Saldo Balans(Rekening rekening, IReadOnlyList<Lijn> regels)
    {
        var (debet, credit) = (Som(regels, l => l.Debet), Som(regels, l => l.Credit));
        return new Saldo(rekening, debet, credit, debet - credit);
    }

    private static Bedrag Som(IReadOnlyList<Lijn> regels, Func<Lijn, Bedrag> kant) => Bedrag.Som(regels.Select(kant));
}
