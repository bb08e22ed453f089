using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>The secretariat of the Vlaamse Regering records that gemeenten merge.</summary>
public static class FuseerGemeenten
{
    /// <summary>Maps <c>POST /fusies</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/fusies", Handle)
        .RequireAuthorization(Recht.FusieRegistreren)
        .MaaktDossier()
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Leg een fusie van gemeenten vast; vanaf de ingangsdatum treedt de nieuwe gemeente in hun plaats");

    private static async Task<Aanvaard> Handle(Fusievoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok,
        CancellationToken stop)
    {
        var eersteDag = voorstel.Ingangsdatum > DateOnly.MinValue ? voorstel.Ingangsdatum.Value : Brussel.Vandaag(klok);
        var daags = await db.Kaart(eersteDag.AddDays(-1), stop);
        var bekend = (await db.AlleNis(stop)).ToHashSet(StringComparer.Ordinal);
        var (fusie, regio) = Fusiecontrole.Maak(voorstel, daags, bekend.Contains);
        var dossier = await db.Begin<Fusie>(fusie.Fusie, stop);
        var oude = new List<Gemeente>();
        foreach (var oud in fusie.Oude.OrderBy(g => g.Nis, StringComparer.Ordinal)) // one order of locks for everybody
        {
            oude.Add(await db.Laad<Gemeente>(Gemeente.IdVan(oud.Nis), stop));
        }

        var nieuwe = fusie.Oude.Any(g => g.Nis == fusie.Nieuwe.Nis)
            ? oude.Single(g => g.Id == Gemeente.IdVan(fusie.Nieuwe.Nis))
            : await db.Begin<Gemeente>(Gemeente.IdVan(fusie.Nieuwe.Nis), stop);
        dossier.Registreer(fusie);
        nieuwe.OntstaUit(oude, fusie.Nieuwe, fusie.Ingangsdatum, voorstel.Nieuwe!.Ovo, voorstel.Nieuwe.AbbUri, regio);
        foreach (var oud in oude.Where(g => g != nieuwe))
        {
            oud.GaOpIn(nieuwe, fusie.Ingangsdatum);
        }

        return await db.BewaarGebieden([dossier, .. oude.Union([nieuwe])], wie, stop);
    }
}
