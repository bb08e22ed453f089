using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Parlement;

/// <summary>A moment in the Vlaams Parlement is planned.</summary>
public static class PlanParlementairMoment
{
    /// <summary>Maps <c>POST /{taakstelling}/parlementaire-momenten</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/parlementaire-momenten", Handle)
        .RequireAuthorization(Recht.MomentPlannen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Plan een moment in het Vlaams Parlement");

    /// <summary>The moment.</summary>
    /// <param name="Datum">Planned day.</param>
    /// <param name="Soort">Kind of moment.</param>
    /// <param name="Commissies">Names of the commissies.</param>
    public sealed record Moment(DateOnly? Datum = null, ParlementairMomentsoort? Soort = null, IReadOnlyList<string?>? Commissies = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Moment aanvraag, Aanvrager wie, TaakstellingenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var vandaag = Brussel.Vandaag(klok);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Datum >= vandaag && aanvraag.Datum <= vandaag.AddYears(10), "datum", "Vul een dag in vanaf vandaag, binnen de tien jaar.");
        invoer.Eis(aanvraag.Soort is { } soort && Enum.IsDefined(soort), "soort", "Kies toelichting, advies, opvolging of evaluatie.");
        var commissies = aanvraag.Commissies ?? [];
        invoer.Eis(commissies.Count is >= 1 and <= 20, "commissies", "Vul een tot twintig commissies in.");
        foreach (var (commissie, i) in commissies.Take(20).Select((c, i) => (c, i)))
        {
            _ = invoer.Regel(commissie, $"commissies[{i}]", 200)
                && invoer.Eis(!commissies.Take(i).Contains(commissie), $"commissies[{i}]", "Deze commissie staat er al. Haal ze een keer weg.");
        }

        invoer.Besluit();
        dossier.PlanMoment(new(Guid.CreateVersion7()), aanvraag.Datum!.Value, aanvraag.Soort!.Value, [.. commissies.OfType<string>()]);
        return await db.Bewaar(dossier, wie, stop);
    }
}
