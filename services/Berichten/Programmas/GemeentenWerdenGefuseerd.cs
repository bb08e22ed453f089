namespace Gebiedswerking.Berichten.Programmas;

/// <summary>
/// From a day on one gemeente takes the place of two or more: obligations, shares and history pass to it. Source: domein.md, "Fusie".
/// </summary>
/// <param name="Fusie">Identity of the fusie.</param>
/// <param name="Ingangsdatum">First day of the new gemeente (Europe/Brussels).</param>
/// <param name="Oude">The gemeenten that merge, at least two; one of them can be the one that goes on.</param>
/// <param name="Nieuwe">The gemeente that takes their place.</param>
/// <param name="Grond">The decree that decided it.</param>
public sealed record GemeentenWerdenGefuseerd(
    Guid Fusie, DateOnly Ingangsdatum, IReadOnlyList<Fusiegemeente> Oude, Fusiegemeente Nieuwe, string Grond) : IGebeurtenis;
