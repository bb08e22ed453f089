using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Everything that a platform remembers; the whole state, so that it can be kept as a snapshot.</summary>
/// <param name="Gegevens">How it was set up; null before.</param>
/// <param name="Deelnemers">Who was invited.</param>
public sealed record Platformstaat(PlatformWerdOpgericht? Gegevens, IReadOnlyList<Platformdeelnemer> Deelnemers)
{
    /// <summary>The state of a platform to which nothing happened yet.</summary>
    public static Platformstaat Leeg { get; } = new(null, []);
}

/// <summary>A participant, as far as the rules need it.</summary>
/// <param name="Kbo">KBO number.</param>
/// <param name="Nis">NIS code when it is a gemeente.</param>
public sealed record Platformdeelnemer(KboNummer Kbo, string? Nis);
