using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Inbreng;

/// <summary>A local government or a partner proposes something while the phase is open.</summary>
public static class GeefInbreng
{
    /// <summary>Maps <c>POST /{taakstelling}/inbreng</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/inbreng", Handle)
        .RequireAuthorization(Recht.InbrengGeven)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Geef namens uw organisatie inbreng bij een taakstelling");

    /// <summary>The input.</summary>
    /// <param name="Tekst">What is proposed.</param>
    /// <param name="Streefwaarden">Other targets; left out when none is proposed.</param>
    public sealed record Inbrengaanvraag(string? Tekst = null, IReadOnlyList<Streefwaardevoorstel?>? Streefwaarden = null);

    /// <summary>Another target.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Gebied">The area.</param>
    /// <param name="Streefwaarde">The target, in the unit of the indicator.</param>
    public sealed record Streefwaardevoorstel(Guid? Indicator = null, Gebied? Gebied = null, decimal? Streefwaarde = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Inbrengaanvraag aanvraag, Aanvrager wie, TaakstellingenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Tekst, "tekst", 10_000);
        var rijen = aanvraag.Streefwaarden ?? [];
        invoer.Eis(rijen.Count <= 100, "streefwaarden", "Stel ten hoogste 100 andere streefwaarden voor.");
        foreach (var (rij, i) in rijen.Take(100).Select((r, i) => (r, i)))
        {
            _ = invoer.Eis(rij is { Indicator: not null, Gebied: not null, Streefwaarde: not null }, $"streefwaarden[{i}]", "Vul de indicator, het gebied en de streefwaarde in.")
                && Getal.Eis(invoer, rij!.Streefwaarde, $"streefwaarden[{i}].streefwaarde");
        }

        invoer.Besluit();
        dossier.GeefInbreng(new(Guid.CreateVersion7()), wie.Organisatie, aanvraag.Tekst!,
            [.. rijen.Select(r => new VoorgesteldeStreefwaarde(new(r!.Indicator!.Value), r.Gebied!, r.Streefwaarde!.Value))], Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
