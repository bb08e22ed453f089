namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// Credit went from one line of a fund to another: the sum of all lines stays. Why a gemandateerde shifted is in the bijlage (field
/// <c>motivering</c>). Source: domein.md, "Verschuiving" and "VAK is yearly".
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Verplaatsing">Identity of the movement.</param>
/// <param name="Soort">On whose authority.</param>
/// <param name="Van">The line that has less from now on.</param>
/// <param name="Naar">The line that has more.</param>
/// <param name="Vak">Vastleggingskrediet in euro, all of it: free, lapsed, and under open reservations.</param>
/// <param name="Vek">Vereffeningskrediet in euro.</param>
/// <param name="Referentie">The decree or decision on which it rests.</param>
/// <param name="Vervallen">How much of <paramref name="Vak"/> had lapsed and came back by this.</param>
/// <param name="Reserveringen">The open reservations that moved with it; their sum is part of <paramref name="Vak"/>.</param>
public sealed record KredietWerdVerplaatst(
    Guid Fonds, VerplaatsingId Verplaatsing, Verplaatsingsoort Soort, Begrotingslijn Van, Begrotingslijn Naar, Bedrag Vak, Bedrag Vek,
    string Referentie, Bedrag Vervallen, IReadOnlyList<Verplaatstereservering> Reserveringen) : IGebeurtenis;

/// <summary>On whose authority credit moves.</summary>
public enum Verplaatsingsoort
{
    /// <summary>To the next year, by decree: what is not used does not lapse.</summary>
    Overdracht,

    /// <summary>Between years of one article, by decision of the Vlaamse Regering.</summary>
    Herprofilering,

    /// <summary>Between lines of one year, by a gemandateerde, on a herverdelingsbesluit.</summary>
    Verschuiving,
}

/// <summary>Identity of a movement of credit.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<VerplaatsingId>))]
public readonly record struct VerplaatsingId(Guid Waarde) : IId<VerplaatsingId>
{
    /// <inheritdoc />
    public static VerplaatsingId Van(Guid waarde) => new(waarde);
}
