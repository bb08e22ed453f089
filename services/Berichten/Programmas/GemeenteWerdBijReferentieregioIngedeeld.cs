namespace Gebiedswerking.Berichten.Programmas;

/// <summary>From a day on a gemeente belongs to this referentieregio, and to no other.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Referentieregio">Code of the referentieregio.</param>
/// <param name="Vanaf">First day (Europe/Brussels).</param>
public sealed record GemeenteWerdBijReferentieregioIngedeeld(string Nis, string Referentieregio, DateOnly Vanaf) : IGebeurtenis;
