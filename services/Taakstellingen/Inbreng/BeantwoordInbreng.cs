using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Inbreng;

/// <summary>The secretariat answers an input, with a motivation.</summary>
public static class BeantwoordInbreng
{
    /// <summary>Maps <c>POST /{taakstelling}/inbreng/{inbreng}/antwoord</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/inbreng/{inbreng:guid}/antwoord", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Beantwoord een inbreng");

    /// <summary>The answer.</summary>
    /// <param name="Gevolg">What is done with it.</param>
    /// <param name="Motivering">Why.</param>
    public sealed record Antwoord(Inbrenggevolg? Gevolg = null, string? Motivering = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Guid inbreng, Antwoord aanvraag, Aanvrager wie, TaakstellingenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Gevolg is { } gevolg && Enum.IsDefined(gevolg), "gevolg", "Kies overgenomen, deels overgenomen of niet overgenomen.");
        invoer.Tekst(aanvraag.Motivering, "motivering", 10_000);
        invoer.Besluit();
        dossier.BeantwoordInbreng(new(inbreng), aanvraag.Gevolg!.Value, aanvraag.Motivering!);
        return await db.Bewaar(dossier, wie, stop);
    }
}
