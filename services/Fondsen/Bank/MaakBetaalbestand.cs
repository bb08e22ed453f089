using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>A member of the collective puts approved payment orders in one file for the bank; from then on they are sent.</summary>
public static class MaakBetaalbestand
{
    /// <summary>Maps <c>POST /{fonds}/betaalbestanden</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalbestanden", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Maak een betaalbestand (pain.001.001.09) van goedgekeurde betalingen; daarmee zijn ze verzonden")
        .WithDescription("Zonder keuze gaat alles mee wat uw collectief kan verzenden; wat niet in orde is, blijft achter met een waarschuwing. De kop Location zegt waar het bestand is.");

    /// <summary>What goes in the file.</summary>
    /// <param name="Opdrachten">The payment orders; null or absent: all that can be sent.</param>
    /// <param name="Uitvoerdatum">Day on which the bank is asked to pay; null: today.</param>
    public sealed record Keuze(IReadOnlyList<Guid>? Opdrachten = null, DateOnly? Uitvoerdatum = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Keuze aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, HttpContext context, CancellationToken stop)
    {
        Controleer(aanvraag);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        var nu = klok.GetUtcNow();
        var gevuld = await Vul(dossier, aanvraag, wie.Persoon, nu, db, stop);
        dossier.MaakBetaalbestand(gevuld);
        var antwoord = await db.Bewaar(dossier, wie, stop);
        context.Response.Headers.Location = $"{context.Request.Path}/{gevuld.Bestand.Waarde}";
        return antwoord;
    }

    /// <summary>Adds what is known of collectives and accounts.</summary>
    private static async Task<Betaalbestandaanvraag> Vul(
        Gebiedsfonds dossier, Keuze aanvraag, string persoon, DateTimeOffset nu, FondsenDb db, CancellationToken stop)
    {
        IReadOnlyList<BetaalopdrachtId>? keuze = aanvraag.Opdrachten is { } lijst ? [.. lijst.Select(id => new BetaalopdrachtId(id))] : null;
        var opdrachten = keuze?.Select(dossier.Opdracht).ToList() ?? [.. dossier.Goedgekeurd];
        var mandaten = new Dictionary<Guid, Mandaat>();
        foreach (var mandatering in opdrachten.Select(o => dossier.MandateringVan(o.Id)).Distinct())
        {
            mandaten[mandatering] = await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering);
        }

        var houders = opdrachten.SelectMany(o => o.Delen.Select(d => d.Lijn.Entiteit).Append(o.Begunstigde.Cijfers));
        var rekeningen = (await db.Rekeningen(houders, stop)).Where(r => r.Value.Bevestigd is not null).ToDictionary(r => r.Key, r => r.Value.Bevestigd!.Nummer);
        var vandaag = Brussel.Dag(nu);
        return new Betaalbestandaanvraag(new(Guid.CreateVersion7()), keuze, aanvraag.Uitvoerdatum ?? vandaag, persoon, mandaten, rekeningen,
            DateTimeOffset.FromUnixTimeSeconds(nu.ToUnixTimeSeconds()), vandaag);
    }

    private static void Controleer(Keuze aanvraag)
    {
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Opdrachten is not { Count: 0 or > 1000 }, "opdrachten", "Kies 1 tot 1000 betalingen, of laat de keuze weg om alles te verzenden.");
        invoer.Besluit();
    }
}
