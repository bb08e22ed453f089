using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fundament.Ankers;

/// <summary>The anchors of a source, one for each day on which it numbered rows. They follow each other without a gap.</summary>
public sealed class Ankerboek : Dossier
{
    private readonly List<AnkerWerdGelegd> _ankers = [];

    /// <summary>All anchors, oldest first.</summary>
    public IReadOnlyList<AnkerWerdGelegd> Ankers => _ankers;

    /// <summary>The last anchor; null when there is none.</summary>
    public AnkerWerdGelegd? Laatste => _ankers.Count > 0 ? _ankers[^1] : null;

    /// <summary>Number of the first row that no anchor holds.</summary>
    public long Volgende => (Laatste?.Tot ?? 0) + 1;

    /// <summary>The id of the book of a source.</summary>
    public static Guid IdVan(string bron) => Naamruimte.Id("ankerboek", bron);

    /// <summary>Adds the anchor of a day.</summary>
    /// <param name="bron">Name of the source.</param>
    /// <param name="dag">The day.</param>
    /// <param name="hashes">Hashes of the rows from <see cref="Volgende"/> on, in order.</param>
    /// <exception cref="InvalidOperationException">No rows, or a day that has one already.</exception>
    public void Leg(string bron, DateOnly dag, IReadOnlyList<byte[]> hashes)
    {
        if (hashes.Count == 0 || dag <= Laatste?.Dag)
        {
            throw new InvalidOperationException($"no anchor of {bron} for {dag:yyyy-MM-dd}: {hashes.Count} rows after the anchor of {Laatste?.Dag:yyyy-MM-dd}");
        }

        Gebeurt(new AnkerWerdGelegd(bron, dag, Volgende, Volgende + hashes.Count - 1, Ketting.Hex(Merkleboom.Wortel(hashes)), Laatste?.Wortel));
    }

    private void Pas(AnkerWerdGelegd g) => _ankers.Add(g);
}
