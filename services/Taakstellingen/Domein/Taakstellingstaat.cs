using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>Everything that a taakstelling remembers; the whole state, so that it can be kept as a snapshot.</summary>
/// <param name="Status">State.</param>
/// <param name="Inhoud">The content as it stands.</param>
/// <param name="Fasen">The input phases, last one last.</param>
/// <param name="Inbrengen">What partners gave.</param>
/// <param name="Momenten">Parliamentary moments.</param>
/// <param name="Metingen">Figures.</param>
public sealed record Taakstellingstaat(
    Taakstellingstatus Status, Taakstellinginhoud Inhoud, IReadOnlyList<Inbrengfase> Fasen, IReadOnlyList<GegevenInbreng> Inbrengen,
    IReadOnlyList<GeplandMoment> Momenten, IReadOnlyList<BekendeMeting> Metingen)
{
    /// <summary>The state of a taakstelling to which nothing happened yet.</summary>
    public static Taakstellingstaat Leeg { get; } =
        new(Taakstellingstatus.Ontwerp, new Taakstellinginhoud("", [], [], "", null, default, default, [], false), [], [], [], []);
}

/// <summary>A phase in which partners could give input.</summary>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">Last day as announced.</param>
public sealed record Inbrengfase(DateOnly Vanaf, DateOnly Tot)
{
    /// <summary>How many days there were between opening and the last day.</summary>
    public int Dagen => Tot.DayNumber - Vanaf.DayNumber;
}

/// <summary>An input.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Organisatie">Who gave it.</param>
/// <param name="Beantwoord">Whether it was answered.</param>
public sealed record GegevenInbreng(InbrengId Id, string Organisatie, bool Beantwoord);

/// <summary>A parliamentary moment.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Gehouden">Whether it took place.</param>
public sealed record GeplandMoment(ParlementairMomentId Id, bool Gehouden);

/// <summary>A figure, as far as the rules need it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area.</param>
/// <param name="Van">First day of its period.</param>
/// <param name="Tot">Last day of its period.</param>
/// <param name="Vervangen">Whether a correction replaced it.</param>
public sealed record BekendeMeting(MetingId Id, IndicatorId Indicator, Gebied Gebied, DateOnly Van, DateOnly Tot, bool Vervangen);
