using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What this service keeps of an adopted programme.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Mandatering">The mandatering on which its adoption rests.</param>
/// <param name="Van">First day of the term.</param>
/// <param name="Tot">Last day of the term.</param>
/// <param name="Gebieden">Its areas.</param>
/// <param name="Referentieregios">The referentieregios in which these lie.</param>
/// <param name="Opgaven">The societal tasks of its taakstellingen.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Programma(
    Guid Id, Guid Mandatering, DateOnly Van, DateOnly Tot, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<string> Referentieregios,
    IReadOnlyList<Opgave> Opgaven, bool Voorbeeld)
{
    /// <summary>As it was adopted.</summary>
    public static Programma Vastgesteld(GebiedsprogrammaWerdVastgesteld g) => new(
        g.Programma, g.Mandatering, g.Inhoud.Van, g.Inhoud.Tot, g.Inhoud.Gebieden, g.Inhoud.Referentieregios, g.Opgaven, g.Inhoud.Voorbeeld);
}
