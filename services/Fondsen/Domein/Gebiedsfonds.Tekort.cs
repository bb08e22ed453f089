using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>How much is missing when a request is refused for lack of money. Of a ceiling nothing is ever said.</summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>The first year that has too little, and how much is missing in it; null for every other reason.</summary>
    private Jaardeel? Tekort(Weigeringsreden reden, IReadOnlyList<Jaardeel> gevraagd, DateOnly vandaag) => reden is not Weigeringsreden.MiddelenOntoereikend
        ? null
        : gevraagd.GroupBy(d => d.Jaar, d => d.Bedrag).OrderBy(j => j.Key)
            .Select(j => new Jaardeel(j.Key, Bedrag.Som(j) - Vrij(j.Key, vandaag))).FirstOrDefault(j => j.Bedrag > Bedrag.Nul);

    /// <summary>VAK that can still be reserved in a year; of a past year nothing.</summary>
    private Bedrag Vrij(int jaar, DateOnly vandaag) => Bedrag.Som(_lijnen
        .Where(l => l.Jaar == jaar && l.Jaar >= vandaag.Year && VrijeVak(l) > Bedrag.Nul).Select(VrijeVak));
}
