namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A promise of one responsible partij.</summary>
/// <param name="Id">Identity within the contract.</param>
/// <param name="Verantwoordelijke">KBO number of the responsible partij.</param>
/// <param name="Soort">Effort or result.</param>
/// <param name="Omschrijving">What is promised.</param>
/// <param name="Bedrag">Amount in euro; equals the sum of its mijlpalen.</param>
/// <param name="Mijlpalen">Its milestones, at least one.</param>
/// <param name="Middelen">Where its money comes from; null: the own means of partijen.</param>
/// <param name="Financieringswijze">How its amount becomes due; null: after each milestone.</param>
/// <param name="Indicator">The indicator that it serves; null when not said.</param>
/// <param name="Staatssteun">Ground for aid; null when the responsible partij is no onderneming or there is no money.</param>
/// <param name="Overheidsopdracht">Basis of procurement; null as for aid.</param>
/// <param name="Btw">Whether the amount holds VAT; null as for aid.</param>
public sealed record Verbintenis(
    VerbintenisId Id, KboNummer Verantwoordelijke, Verbintenissoort Soort, string Omschrijving, Bedrag Bedrag,
    IReadOnlyList<Mijlpaalafspraak> Mijlpalen, Middelenbron? Middelen = null,
    Financieringswijze? Financieringswijze = null, Indicatorverwijzing? Indicator = null, Staatssteun? Staatssteun = null,
    Opdrachtbasis? Overheidsopdracht = null, Btw? Btw = null);

/// <summary>Identity of a verbintenis.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<VerbintenisId>))]
public readonly record struct VerbintenisId(Guid Waarde) : IId<VerbintenisId>
{
    /// <inheritdoc />
    public static VerbintenisId Van(Guid waarde) => new(waarde);
}

/// <summary>What the responsible partij owes.</summary>
public enum Verbintenissoort
{
    /// <summary>To do one's best (inspanningsverbintenis).</summary>
    Inspanning,

    /// <summary>To reach the result (resultaatsverbintenis).</summary>
    Resultaat,
}

/// <summary>Where the money of a verbintenis comes from, when not from the own means of partijen.</summary>
public enum Middelenbron
{
    /// <summary>The gebiedsfonds of the contract.</summary>
    Fonds,
}

/// <summary>Whether an amount holds VAT.</summary>
public enum Btw
{
    /// <summary>It does.</summary>
    Inbegrepen,

    /// <summary>VAT comes on top of it.</summary>
    NietInbegrepen,
}
