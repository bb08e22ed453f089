using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Verdelingen;

/// <summary>The weights of gemeenten in a key, from what this service keeps of them.</summary>
internal static class Gewichten
{
    /// <summary>Reads them; a figure of a gemeente that came from others is the sum of theirs as long as it has none of its own.</summary>
    public static async Task<IReadOnlyList<Gewicht>> Lees(
        FondsenDb db, Verdeelsleutelsoort soort, IReadOnlyList<string> gemeenten, Gemeentekaart kaart, DateOnly peildatum, CancellationToken stop)
    {
        var cijfers = soort switch
        {
            Verdeelsleutelsoort.Inwoners => (await db.Inwonertallen.AsNoTracking().Where(i => i.Peildatum <= peildatum).ToListAsync(stop))
                .GroupBy(i => i.Nis).ToDictionary(g => g.Key, g => g.MaxBy(i => i.Peildatum) is var laatste ? (laatste!.Peildatum, (decimal)laatste.Inwoners) : default),
            Verdeelsleutelsoort.Oppervlakte => await db.Gemeenteoppervlakten.AsNoTracking().ToDictionaryAsync(o => o.Nis, o => (o.Vanaf, o.Km2), stop),
            _ => [],
        };
        var fusies = await db.Gemeenteopvolgingen.AsNoTracking().Where(o => kaart.Opvolgers.Keys.Contains(o.Oud)).ToListAsync(stop);
        var onbekend = new List<string>();
        List<Gewicht> gewichten = [.. gemeenten.Select(nis => new Gewicht(nis, soort is Verdeelsleutelsoort.Gelijk ? 1m : Cijfer(nis) ?? Onbekend(nis)))];
        return onbekend.Count == 0 ? gewichten : throw Fout.CijferOnbekend(onbekend, peildatum);

        decimal? Cijfer(string nis)
        {
            var oude = fusies.Where(f => f.Nieuw == nis).ToList();
            if (cijfers.TryGetValue(nis, out var eigen) && oude.All(o => o.Vanaf <= eigen.Item1))
            {
                return eigen.Item2;
            }

            var delen = oude.Select(o => Cijfer(o.Oud)).Append(cijfers.ContainsKey(nis) ? eigen.Item2 : oude.Count > 0 ? 0m : null).ToList();
            return delen.Contains(null) ? null : delen.Sum();
        }

        decimal Onbekend(string nis)
        {
            onbekend.Add(nis);
            return 0m;
        }
    }
}
