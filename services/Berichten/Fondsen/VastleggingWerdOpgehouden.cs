namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// A contract (or an avenant) binds, but its money cannot be committed today. It stays reserved; nothing of it is approved for payment
/// until the fund has room, and then it is committed at once.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Reden">Why.</param>
/// <param name="Datum">Day since which it binds (Europe/Brussels).</param>
/// <param name="Avenant">The avenant for which it is; null for the contract itself.</param>
/// <param name="Begrotingstoets">Advice and agreement that go with the mandatering, for when it is committed; null when none are known.</param>
public sealed record VastleggingWerdOpgehouden(
    Guid Fonds, Guid Contract, Ophoudreden Reden, DateOnly Datum, Contracten.AvenantId? Avenant,
    Programmas.Begrotingstoets? Begrotingstoets = null) : IGebeurtenis;

/// <summary>Why money cannot be committed.</summary>
public enum Ophoudreden
{
    /// <summary>It was reserved for a year that is over, and this year has not so much free VAK.</summary>
    KredietVervallen,

    /// <summary>The term of the fund is over, and no VR-beslissing allows a commitment on this day.</summary>
    TermijnVoorbij,
}
