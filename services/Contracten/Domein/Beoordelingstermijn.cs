namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// How long a judge may take. It counts from the day on which the last signatory of a report signed; that a judgement is late is derived from
/// the day, never stored, and counts against the judge. Source: domein.md, "Mijlpaal".
/// </summary>
/// <param name="Dagen">Calendar days.</param>
public sealed record Beoordelingstermijn(int Dagen)
{
    /// <summary>Days when nothing else was set.</summary>
    public const int Standaard = 30;

    /// <summary>The term of a setting; the usual one when it is absent.</summary>
    /// <exception cref="InvalidOperationException">When it is no number of 1 to 365 days: such a service must not start.</exception>
    public static Beoordelingstermijn Van(string? instelling) => instelling is null or "" ? new(Standaard)
        : int.TryParse(instelling, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var dagen) && dagen is >= 1 and <= 365
            ? new(dagen)
            : throw new InvalidOperationException("Mijlpalen__Beoordelingstermijn must be a number of 1 to 365 days");
}
