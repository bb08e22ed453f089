using System.Globalization;
using System.Text;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// A gemeente that comes from others. What a region or a provincie counts changes only by the gemeente that moves: the inhabitants and the
/// area of the new one are the sums of the old ones, and an old one that lay elsewhere belongs from that day where the new one lies.
/// </summary>
public sealed partial class Gemeente
{
    /// <summary>Comes into being, or goes on larger, on the day of the fusie.</summary>
    /// <param name="oude">The gemeenten that merge.</param>
    /// <param name="nieuwe">What identifies it.</param>
    /// <param name="ingangsdatum">First day (Europe/Brussels).</param>
    /// <param name="ovo">OVO code; not needed when it goes on.</param>
    /// <param name="abbUri">URI at ABB; not needed when it goes on.</param>
    /// <param name="regio">The referentieregio in which it lies.</param>
    public void OntstaUit(IReadOnlyList<Gemeente> oude, Fusiegemeente nieuwe, DateOnly ingangsdatum, string? ovo, string? abbUri, string regio)
    {
        var grootste = oude.MaxBy(g => g.InwonersOp(ingangsdatum) ?? 0)!;
        var (provincie, naam) = grootste.Provincie(ingangsdatum.AddDays(-1));
        var inwoners = oude.Sum(g => g.InwonersOp(ingangsdatum) ?? 0);
        if (_gegevens is null)
        {
            var punt = grootste.Geregistreerd();
            Registreer(new GemeenteWerdGeregistreerd(
                nieuwe.Nis, nieuwe.Naam, Slug(nieuwe.Naam), nieuwe.Kbo, ovo!, ingangsdatum,
                oude.Sum(g => g.Geregistreerd().OppervlakteKm2), punt.Lengtegraad, punt.Breedtegraad, abbUri!));
        }

        DeelInBijReferentieregio(regio, ingangsdatum);
        DeelInBijProvincie(provincie, naam, ingangsdatum);
        if (inwoners > 0)
        {
            StelInwonertalVast(inwoners, ingangsdatum, $"som van {string.Join(", ", oude.Select(g => g.Geregistreerd().Naam))}");
        }
    }

    /// <summary>Goes on in another: what still counts for it, counts from that day where the other lies.</summary>
    public void GaOpIn(Gemeente nieuwe, DateOnly ingangsdatum)
    {
        DeelInBijReferentieregio(nieuwe.ReferentieregioOp(ingangsdatum)!, ingangsdatum);
        var (provincie, naam) = nieuwe.Provincie(ingangsdatum);
        DeelInBijProvincie(provincie, naam, ingangsdatum);
    }

    private (string Code, string Naam) Provincie(DateOnly dag)
    {
        var code = ProvincieOp(dag)!;
        return (code, _provincienamen[code]);
    }

    private static string Slug(string naam)
    {
        var letters = naam.Normalize(NormalizationForm.FormD).Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark)
            .Select(t => char.IsAsciiLetterOrDigit(t) ? char.ToLowerInvariant(t) : '-');
        return string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
