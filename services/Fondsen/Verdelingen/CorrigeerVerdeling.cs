using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Verdelingen;

/// <summary>A difference is divided with the key of an earlier division.</summary>
public static class CorrigeerVerdeling
{
    /// <summary>Maps <c>POST /{fonds}/verdelingen/{verdeling}/correcties</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/verdelingen/{verdeling:guid}/correcties", Handle)
        .RequireAuthorization(Recht.Verdelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Verdeel een verschil met de sleutel van een eerdere verdeling");

    /// <summary>The difference.</summary>
    /// <param name="Bedrag">In euro; negative to take away.</param>
    /// <param name="Onderwerp">Why, in one line.</param>
    public sealed record Correctie(Bedrag? Bedrag = null, string? Onderwerp = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid verdeling, Correctie correctie, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        var kaart = await db.Kaart(Brussel.Vandaag(klok), stop);
        dossier.CorrigeerVerdeling(new(Guid.CreateVersion7()), new(verdeling), Fondscontrole.Regel(correctie.Onderwerp, "onderwerp", 200),
            Fondscontrole.Verdeelbaar(correctie.Bedrag), kaart);
        return await db.Bewaar(dossier, wie, stop);
    }
}
