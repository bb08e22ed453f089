namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Identity of an avenant within its contract.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<AvenantId>))]
public readonly record struct AvenantId(Guid Waarde) : IId<AvenantId>
{
    /// <inheritdoc />
    public static AvenantId Van(Guid waarde) => new(waarde);
}

/// <summary>What an avenant may change. Source: domein.md, "Avenant".</summary>
public enum Avenantsoort
{
    /// <summary>Anything, also who is partij and when the contract ends.</summary>
    Materieel,

    /// <summary>Amounts and who pays them.</summary>
    Financieel,

    /// <summary>The end of the term and due dates.</summary>
    Termijn,

    /// <summary>A clerical error in a text.</summary>
    Rechtzetting,
}
