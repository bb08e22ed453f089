namespace Gebiedswerking.Berichten;

/// <summary>One numbered row of a dossierlog as it travels over the bus and through the feed.</summary>
/// <param name="Volgnummer">Gapless number within the source, from 1.</param>
/// <param name="Dossier">The dossier that changed.</param>
/// <param name="Versie">Version of the dossier after this event, from 1.</param>
/// <param name="Soort">Kind of dossier, e.g. <c>Gebiedscontract</c>.</param>
/// <param name="Type">Name of the event type.</param>
/// <param name="Vorm">Shape number of the event's JSON.</param>
/// <param name="Gebeurtenis">The event, the exact JSON text that was hashed.</param>
/// <param name="Bijlage">Free text and names as they now stand: salt and fields as JSON; null when absent or erased.</param>
/// <param name="BijlageDigest">SHA-256 (hex) over the salted bijlage as it was written; null when there never was one.</param>
/// <param name="Tijdstip">When it was recorded: UTC, to the microsecond.</param>
/// <param name="Actor">Pseudonym of the person or client that acted.</param>
/// <param name="Rol">Role in which the actor acted.</param>
/// <param name="Organisatie">OVO code or KBO number for which the actor acted.</param>
/// <param name="Spoor">W3C traceparent of the request that caused it; its trace id is the correlation id.</param>
/// <param name="VorigeHash">Hash (hex) of the previous row of this dossier; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 (hex) over the length-prefixed fields of this row.</param>
public sealed record Regel(
    long Volgnummer, Guid Dossier, int Versie, string Soort, string Type, int Vorm, string Gebeurtenis,
    string? Bijlage, string? BijlageDigest, DateTimeOffset Tijdstip, string Actor, string Rol, string Organisatie,
    string? Spoor, string VorigeHash, string Hash);
