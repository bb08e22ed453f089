namespace Gebiedswerking.Berichten.Programmas;

/// <summary>From a day on a gemeente belongs to this provincie, and to no other.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Provincie">Code of the provincie, e.g. <c>10000</c>.</param>
/// <param name="Naam">Name of the provincie.</param>
/// <param name="Vanaf">First day (Europe/Brussels).</param>
public sealed record GemeenteWerdBijProvincieIngedeeld(string Nis, string Provincie, string Naam, DateOnly Vanaf) : IGebeurtenis;
