using System.Globalization;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// A clock that began at another moment, for tests in Development: what was recorded on a day is replayed on that day, and not on one at
/// which every term has passed.
/// </summary>
/// <param name="begin">What the clock says when it begins.</param>
internal sealed class Proefklok(DateTimeOffset begin) : TimeProvider
{
    /// <summary>Name of the environment variable.</summary>
    public const string Variabele = "GEBIEDSWERKING_KLOK";

    private readonly long _sinds = System.GetTimestamp();

    /// <summary>Is another moment asked for?</summary>
    public static bool IsGezet => Begin is not null;

    private static string? Begin => Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 } begin ? begin : null;

    /// <summary>The clock of this process.</summary>
    public static TimeProvider VanDitProces() => Begin is { } begin ? new Proefklok(DateTimeOffset.Parse(begin, CultureInfo.InvariantCulture)) : System;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => begin + System.GetElapsedTime(_sinds);
}
