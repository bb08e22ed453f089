namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// A confirmed contribution had wrong amounts: its booking was booked back, and the right one was booked. The reason is in the bijlage
/// (<c>reden</c>).
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Boeking">Version of the fund of the booking that is corrected: the confirmation, or the correction before this one.</param>
/// <param name="Inbreng">The contribution.</param>
/// <param name="Lijn">Its budget line.</param>
/// <param name="VakWas">VAK in euro as it was booked.</param>
/// <param name="VekWas">VEK in euro as it was booked.</param>
/// <param name="Vak">The right VAK in euro.</param>
/// <param name="Vek">The right VEK in euro.</param>
public sealed record GrootboekWerdGecorrigeerd(
    Guid Fonds, int Boeking, FondsinbrengId Inbreng, Begrotingslijn Lijn, Bedrag VakWas, Bedrag VekWas, Bedrag Vak, Bedrag Vek) : IGebeurtenis;
