using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>What keeps a text that is in order from being offered for signature.</summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Every reason, in the order in which they are refused; empty when it can be offered.</summary>
    /// <param name="inhoud">The text.</param>
    /// <param name="moment">Now.</param>
    /// <param name="avenant">Whether it is the new text of an avenant: until when it can be signed was about the contract.</param>
    public static IEnumerable<Domeinfout> Voorlegbezwaren(Contractinhoud inhoud, Moment moment, bool avenant)
    {
        if (!avenant && moment.Vandaag > inhoud.Einddatum)
        {
            yield return Fout.Verlopen(inhoud.Einddatum);
        }

        if (!avenant && moment.Vandaag > inhoud.Ondertekentermijn)
        {
            yield return Fout.OndertekentermijnVerstreken(inhoud.Ondertekentermijn);
        }

        if (inhoud.Financiering.Any(f => inhoud.Partijen.First(p => p.Kbo == f.Partij).Soort is Partijsoort.VlaamseOverheid))
        {
            yield return Fout.MandateringOntoereikend();
        }
    }

    private static void EisVoorTeLeggen(Contractinhoud inhoud, Moment moment, bool avenant)
    {
        if (Voorlegbezwaren(inhoud, moment, avenant).FirstOrDefault() is { } bezwaar)
        {
            throw bezwaar;
        }
    }
}
