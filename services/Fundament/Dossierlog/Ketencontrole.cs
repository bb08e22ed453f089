using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Checks the rows of one dossier against their own hashes and against each other.</summary>
public static class Ketencontrole
{
    /// <summary>Dutch sentences about what does not hold, in order; none when all does.</summary>
    /// <param name="rijen">All rows of the dossier, by version.</param>
    public static IEnumerable<string> Bekijk(IReadOnlyList<Regel> rijen)
    {
        var vorige = Ketting.Hex(Ketting.Begin);
        for (var i = 0; i < rijen.Count; i++)
        {
            var rij = rijen[i];
            if (rij.Versie != i + 1)
            {
                yield return $"Op plaats {i + 1} staat versie {rij.Versie}: er ontbreekt een rij.";
            }

            if (rij.VorigeHash != vorige)
            {
                yield return $"Versie {rij.Versie} sluit niet aan op de rij ervoor.";
            }

            if (!Ketting.Klopt(rij))
            {
                yield return $"De inhoud van versie {rij.Versie} hoort niet bij haar hash.";
            }

            if (!Ketting.BijlageKlopt(rij))
            {
                yield return $"De bijlage van versie {rij.Versie} hoort niet bij haar hash.";
            }

            vorige = rij.Hash;
        }
    }
}
