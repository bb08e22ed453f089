using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Inbreng;

/// <summary>The secretariat opens a taakstelling for input; from then on it is public.</summary>
public static class OpenInbreng
{
    /// <summary>Maps <c>POST /{taakstelling}/inbrengfase</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/inbrengfase", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Open de inbrengfase tot en met een aangekondigde dag");

    /// <summary>The phase.</summary>
    /// <param name="Tot">Last day on which input can be given.</param>
    public sealed record Fase(DateOnly? Tot = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Fase aanvraag, Aanvrager wie, TaakstellingenDb db, IConfiguration instellingen,
        TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var (vandaag, dagen) = (Brussel.Vandaag(klok), Inbrengdagen.Van(instellingen));
        var invoer = new Invoer();
        _ = invoer.Eis(aanvraag.Tot is not null, "tot", "Vul de laatste dag voor inbreng in.")
            && invoer.Eis(aanvraag.Tot >= vandaag.AddDays(dagen), "tot", $"Vul {vandaag.AddDays(dagen):yyyy-MM-dd} of een latere dag in: de inbreng moet minstens {dagen} dagen open zijn.")
            && invoer.Eis(aanvraag.Tot <= vandaag.AddYears(2), "tot", "Vul een dag in binnen de twee jaar.");
        invoer.Besluit();
        dossier.OpenInbreng(aanvraag.Tot!.Value, vandaag);
        return await db.Bewaar(dossier, wie, stop);
    }
}
