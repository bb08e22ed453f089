using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Oprichting;

/// <summary>The secretariat of the Vlaamse Regering sets up the fund of an adopted programme.</summary>
public static class RichtFondsOp
{
    /// <summary>Maps <c>POST /</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MaaktDossier()
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Richt het fonds van een vastgesteld programma op");

    private static async Task<Aanvaard> Handle(Fondsvoorstel voorstel, Aanvrager wie, FondsenDb db, IConfiguration instellingen,
        TimeProvider klok, CancellationToken stop)
    {
        Fondscontrole.Controleer(voorstel);
        var fonds = await db.Begin<Gebiedsfonds>(Guid.CreateVersion7(), stop);
        var programma = await db.Programma(voorstel.Programma!.Value, stop) ?? throw Domeinfout.NogNietBekend($"Programma {voorstel.Programma} (of zijn vaststelling)");
        if (await db.Programmafondsen.AsNoTracking().SingleOrDefaultAsync(p => p.Programma == programma.Id, stop) is { } bestaand)
        {
            throw Fout.FondsBestaatAl(bestaand.Fonds);
        }

        db.Add(new Programmafonds { Programma = programma.Id, Fonds = fonds.Id }); // its key is the backstop for two at once
        fonds.RichtOp(programma, voorstel.Titel!, voorstel.Decreetsbasis!, Afsluitmaanden.Van(instellingen), voorstel.Voorbeeld, Brussel.Vandaag(klok));
        return await db.Bewaar(fonds, wie, stop);
    }
}
