namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Somebody who signs for a gemeente delegated that in writing, with dates. Source: Decreet Lokaal Bestuur, art. 281-283.</summary>
/// <param name="Delegatie">The delegation.</param>
/// <param name="Gemeente">KBO number of the gemeente.</param>
/// <param name="Functie">The function that is replaced.</param>
/// <param name="Delegant">Pseudonym of the person who delegates.</param>
/// <param name="Gedelegeerde">Pseudonym of the person who may sign.</param>
/// <param name="Rol">Role of that person: it holds only while that person signs in with it.</param>
/// <param name="Van">First day (Europe/Brussels).</param>
/// <param name="Tot">Last day.</param>
/// <param name="Bereik">For what it holds.</param>
/// <param name="Contract">The contract, when it holds for one.</param>
/// <param name="Besluit">The written decision.</param>
public sealed record DelegatieWerdVerleend(
    Guid Delegatie, KboNummer Gemeente, Hoedanigheid Functie, string Delegant, string Gedelegeerde, string Rol, DateOnly Van, DateOnly Tot,
    Delegatiebereik Bereik, Guid? Contract, Delegatiebesluit Besluit) : IGebeurtenis;
