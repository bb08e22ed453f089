using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Mandateringen;

/// <summary>The secretariat of the Vlaamse Regering records that a collective was mandated.</summary>
public static class VerleenMandatering
{
    /// <summary>Maps <c>POST /mandateringen</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/mandateringen", Handle)
        .RequireAuthorization(Recht.MandateringVerlenen)
        .MaaktDossier()
        .MetWeigeringen(400, 403)
        .WithSummary("Leg vast dat de Vlaamse Regering een collectief mandateert; het plafond blijft vertrouwelijk");

    private static async Task<Aanvaard> Handle(Mandaatvoorstel voorstel, Aanvrager wie, ProgrammasDb db, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var inhoud = Mandaatcontrole.Maak(id, voorstel, await db.Bekend(Mandaatcontrole.Gebieden(voorstel), stop));
        var mandatering = await db.Begin<Mandatering>(id, stop);
        var plafond = await db.Begin<Mandaatplafond>(Mandaatplafond.IdVan(id), stop);
        mandatering.Verleen(inhoud);
        plafond.StelVast(id, voorstel.Plafond!.Value, [.. inhoud.Collectief.Select(lid => lid.Persoon).Distinct()], voorstel.Onderhandelingsruimte);
        return await db.Bewaar([mandatering, plafond], wie, stop);
    }
}
