namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The written decision by which a signature was delegated. Source: Decreet Lokaal Bestuur, art. 281-283.</summary>
/// <param name="Datum">Day of the decision (Europe/Brussels).</param>
/// <param name="Referentie">Title or number under which it can be found; no names of persons.</param>
/// <param name="Uri">Where it was published (http or https); null when not published.</param>
public sealed record Delegatiebesluit(DateOnly Datum, string Referentie, string? Uri = null);
