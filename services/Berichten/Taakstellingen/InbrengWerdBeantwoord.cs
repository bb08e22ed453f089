namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>An input was answered. The motivation is in the bijlage (field <c>motivering</c>).</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Inbreng">The input.</param>
/// <param name="Gevolg">What is done with it.</param>
public sealed record InbrengWerdBeantwoord(Guid Taakstelling, InbrengId Inbreng, Inbrenggevolg Gevolg) : IGebeurtenis;

/// <summary>What is done with an input.</summary>
public enum Inbrenggevolg
{
    /// <summary>Taken over.</summary>
    Overgenomen,

    /// <summary>Taken over in part.</summary>
    DeelsOvergenomen,

    /// <summary>Not taken over.</summary>
    NietOvergenomen,
}
