using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>What the witness saw that cannot be: a dossier whose rows do not follow the head that was seen before.</summary>
public static class ToonAfwijkingen
{
    /// <summary>Maps <c>GET /afwijkingen</c>.</summary>
    public static void Map(RouteGroupBuilder leesmodel) => leesmodel
        .MapGet("/afwijkingen", Handle)
        .RequireAuthorization(Toegangsregel.Voor("rekenhof", "audit-vlaanderen", "regering", "platformbeheer"))
        .WithSummary("De dossiers waarvan een bron iets anders zegt dan de getuige eerder zag; leeg als alles klopt");

    /// <summary>A row that does not follow.</summary>
    /// <param name="Bron">Source.</param>
    /// <param name="Volgnummer">Number of the row within the source.</param>
    /// <param name="Dossier">The dossier.</param>
    /// <param name="Versie">Version that the row claims.</param>
    /// <param name="Verwacht">Hash of the head that the witness had.</param>
    /// <param name="Gezien">Hash that the row says it follows.</param>
    /// <param name="Tijdstip">Time that the row claims, UTC.</param>
    public sealed record Rij(string Bron, long Volgnummer, Guid Dossier, int Versie, string Verwacht, string Gezien, DateTimeOffset Tijdstip);

    private static Task<List<Rij>> Handle(LeesmodelDb db, CancellationToken stop) => db.Database.SqlQuery<Rij>(
        $"""
         select bron as "Bron", volgnummer as "Volgnummer", dossier as "Dossier", versie as "Versie", verwacht as "Verwacht",
             gezien as "Gezien", tijdstip as "Tijdstip"
         from lees_intern.afwijking order by bron, volgnummer limit 500
         """).ToListAsync(stop);
}
