using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fundament.Tests.Opstelling;

/// <summary>Valid rows of a dossier, chained, without a database.</summary>
public static class Rijbouwer
{
    public static List<Regel> Keten(Guid dossier, params IReadOnlyList<IGebeurtenis> gebeurtenissen)
    {
        var rijen = new List<Regel>();
        foreach (var gebeurtenis in gebeurtenissen)
        {
            var regel = new Regel(rijen.Count + 1, dossier, rijen.Count + 1, "Teller", gebeurtenis.GetType().Name,
                Gebeurtenistypes.VormVan(gebeurtenis.GetType()), Gebeurtenistypes.Schrijf(gebeurtenis), null, null,
                new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), "persoon", "gebiedsteam", "OVO000001", null,
                rijen.Count == 0 ? new string('0', 64) : rijen[^1].Hash, "");
            rijen.Add(regel with { Hash = Ketting.Hex(Ketting.Hash(regel)) });
        }

        return rijen;
    }
}
