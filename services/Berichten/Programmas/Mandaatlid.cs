namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A member of a mandated collective.</summary>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Entiteit">OVO code of the entiteit to which the member belongs.</param>
/// <param name="Functie">Function.</param>
/// <param name="Leider">Whether the member leads the collective.</param>
/// <param name="Van">First day of membership (Europe/Brussels).</param>
/// <param name="Tot">Last day of membership; null: as long as the mandatering.</param>
public sealed record Mandaatlid(string Persoon, string Entiteit, string Functie, bool Leider, DateOnly Van, DateOnly? Tot);
