namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Which data a partij delivers, and when. Source: domein.md, "Contracten".</summary>
/// <param name="Id">Identity within the contract.</param>
/// <param name="Leverancier">KBO number of the partij that delivers.</param>
/// <param name="Gegevens">Which data, to whom.</param>
/// <param name="Frequentie">How often.</param>
/// <param name="Eerst">Last day of the first delivery (Europe/Brussels).</param>
public sealed record Datadeelafspraak(Guid Id, KboNummer Leverancier, string Gegevens, Leveringsfrequentie Frequentie, DateOnly Eerst);

/// <summary>How often data are delivered.</summary>
public enum Leveringsfrequentie
{
    /// <summary>Once.</summary>
    Eenmalig,

    /// <summary>All the time.</summary>
    Doorlopend,

    /// <summary>Every month.</summary>
    Maandelijks,

    /// <summary>Every three months.</summary>
    Driemaandelijks,

    /// <summary>Every six months.</summary>
    Zesmaandelijks,

    /// <summary>Every year.</summary>
    Jaarlijks,
}
