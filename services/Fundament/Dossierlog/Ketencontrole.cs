using System.Text.Json;
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
        var gewist = rijen.Select(GewisteVersie).ToHashSet();
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

            if (rij is { BijlageDigest: not null, Bijlage: null } && !gewist.Contains(rij.Versie))
            {
                yield return $"De bijlage van versie {rij.Versie} is weg zonder dat ze gewist werd.";
            }

            vorige = rij.Hash;
        }
    }

    /// <summary>The same, with what the head of the dossier says: a tail that was cut off leaves a whole chain.</summary>
    /// <param name="kop">The head; null when there is none.</param>
    /// <param name="rijen">All rows of the dossier, by version.</param>
    internal static IEnumerable<string> Bekijk(Dossierkop? kop, IReadOnlyList<Regel> rijen)
    {
        var laatste = rijen.Count == 0 ? Ketting.Hex(Ketting.Begin) : rijen[^1].Hash;
        return kop?.Versie == rijen.Count && Ketting.Hex(kop.Hash) == laatste
            ? Bekijk(rijen)
            : Bekijk(rijen).Append($"De kop van het dossier noemt versie {kop?.Versie ?? 0}, het logboek eindigt bij {rijen.Count}.");
    }

    private static int? GewisteVersie(Regel rij)
    {
        try
        {
            return rij.Type == nameof(InhoudWerdGewist) ? JsonSerializer.Deserialize<InhoudWerdGewist>(rij.Gebeurtenis, Gebeurtenistypes.Json)?.Versie : null;
        }
        catch (JsonException)
        {
            return null; // tampered with: its hash says so
        }
    }
}
