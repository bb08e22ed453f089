using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Verdelingen;

/// <summary>An amount is divided over gemeenten of the fund by a key.</summary>
public static class StelVerdeelsleutelVast
{
    /// <summary>Maps <c>POST /{fonds}/verdelingen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/verdelingen", Handle)
        .RequireAuthorization(Recht.Verdelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Verdeel een bedrag over gemeenten van het fonds met een sleutel");

    private static async Task<Aanvaard> Handle(Guid fonds, Verdeelvoorstel voorstel, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        var vandaag = Brussel.Vandaag(klok);
        Fondscontrole.Controleer(voorstel, vandaag);
        var (kaart, peildatum) = (await db.Kaart(vandaag, stop), voorstel.Peildatum ?? vandaag);
        var gewichten = voorstel.Gewichten?.Select(g => new Gewicht(g!.Nis!, g.Gewicht!.Value)).ToList()
            ?? await Gewichten.Lees(db, voorstel.Soort!.Value, voorstel.Gemeenten is { } nis ? [.. nis.Select(n => n!)] : await Gemeenten(db, dossier, kaart, stop), kaart, peildatum, stop);
        dossier.StelVerdeelsleutelVast(new(Guid.CreateVersion7()), voorstel.Onderwerp!, voorstel.Bedrag!.Value, voorstel.Soort!.Value, peildatum, gewichten, kaart);
        return await db.Bewaar(dossier, wie, stop);
    }

    /// <summary>The gemeenten of the programme that lie in a region of the fund today.</summary>
    private static async Task<IReadOnlyList<string>> Gemeenten(FondsenDb db, Gebiedsfonds fonds, Gemeentekaart kaart, CancellationToken stop) =>
        [.. kaart.In((await db.Programma(fonds.Programma, stop))!.Gebieden).Where(nis => kaart.Regio(nis) is not null)];
}
