using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Metingen;

/// <summary>A figure of an indicator becomes known, or a known one is corrected.</summary>
public static class VoegMetingToe
{
    /// <summary>Maps <c>POST /{taakstelling}/metingen</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/metingen", Handle)
        .RequireAuthorization(Recht.Meten)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Voeg een meting toe aan een vastgestelde taakstelling");

    /// <summary>The figure.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Gebied">The area.</param>
    /// <param name="Waarde">Value, in the unit of the indicator.</param>
    /// <param name="PeriodeVan">First day of the period to which it belongs.</param>
    /// <param name="PeriodeTot">Last day of that period.</param>
    /// <param name="Publicatiedatum">Day on which the source published it.</param>
    /// <param name="Bron">Where it comes from.</param>
    /// <param name="Kwaliteit">How firm it is.</param>
    /// <param name="Vervangt">The figure that it corrects; left out when it is no correction.</param>
    public sealed record Metingaanvraag(
        Guid? Indicator = null, Gebied? Gebied = null, decimal? Waarde = null, DateOnly? PeriodeVan = null, DateOnly? PeriodeTot = null,
        DateOnly? Publicatiedatum = null, string? Bron = null, Meetkwaliteit? Kwaliteit = null, Guid? Vervangt = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Metingaanvraag aanvraag, Aanvrager wie, TaakstellingenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        Controleer(aanvraag, Brussel.Vandaag(klok));
        if (wie.Rol == Rollen.Gebiedsteam && !(aanvraag.Gebied!.Soort is Gebiedsoort.Referentieregio && wie.Regios.Contains(aanvraag.Gebied.Code)))
        {
            throw Fout.BuitenUwRegio();
        }

        dossier.VoegMetingToe(new MetingWerdToegevoegd(taakstelling, new(Guid.CreateVersion7()), new(aanvraag.Indicator!.Value), aanvraag.Gebied!,
            aanvraag.Waarde!.Value, aanvraag.PeriodeVan!.Value, aanvraag.PeriodeTot!.Value, aanvraag.Publicatiedatum!.Value, aanvraag.Bron!,
            aanvraag.Kwaliteit!.Value, aanvraag.Vervangt is { } vorige ? new MetingId(vorige) : null));
        return await db.Bewaar(dossier, wie, stop);
    }

    private static void Controleer(Metingaanvraag aanvraag, DateOnly vandaag)
    {
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Indicator is not null, "indicator", "Kies de indicator.");
        invoer.Eis(aanvraag.Gebied is not null, "gebied", "Kies het gebied.");
        _ = invoer.Eis(aanvraag.Waarde is not null, "waarde", "Vul de waarde in. Is er geen cijfer, voeg dan geen meting toe.") && Getal.Eis(invoer, aanvraag.Waarde, "waarde");
        invoer.Eis(aanvraag.PeriodeVan >= new DateOnly(1990, 1, 1), "periodeVan", "Vul de eerste dag van de periode in, vanaf 1990.");
        invoer.Eis(aanvraag.PeriodeTot >= aanvraag.PeriodeVan, "periodeTot", "Vul een laatste dag in die niet voor de eerste dag ligt.");
        invoer.Eis(aanvraag.Publicatiedatum <= vandaag && aanvraag.Publicatiedatum >= aanvraag.PeriodeVan, "publicatiedatum", "Vul een dag in na het begin van de periode, tot en met vandaag.");
        invoer.Regel(aanvraag.Bron, "bron", 200);
        invoer.Eis(aanvraag.Kwaliteit is { } kwaliteit && Enum.IsDefined(kwaliteit), "kwaliteit", "Kies definitief, voorlopig of geschat.");
        invoer.Besluit();
    }
}
