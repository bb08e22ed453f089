namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>Something wrong in a file.</summary>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Regel">Line, from 1; null when it is about the file as a whole.</param>
/// <param name="Reden">Dutch sentence that says what to mend.</param>
internal sealed record Probleem(string Bestand, int? Regel, string Reden)
{
    public override string ToString() => Regel is null ? $"{Bestand}: {Reden}" : $"{Bestand}, regel {Regel}: {Reden}";
}

/// <summary>Collects everything that is wrong with the files, so that it can be mended in one go.</summary>
internal sealed class Problemen
{
    /// <summary>More than this helps nobody.</summary>
    public const int Hoogstens = 20;

    private readonly List<(int Ronde, Probleem Probleem)> _alle = [];
    private int _ronde;

    public bool Geen => _alle.Count == 0;

    /// <summary>Notes a problem when it does not hold; answers whether it holds.</summary>
    public bool Eis(bool inOrde, string bestand, int? regel, string reden)
    {
        if (!inOrde)
        {
            _alle.Add((_ronde, new Probleem(bestand, regel, reden)));
        }

        return inOrde;
    }

    /// <summary>What is noted from here on may follow from what was noted before, so it is told after it.</summary>
    public void VolgendeRonde() => _ronde++;

    /// <summary>The lines for the reader: causes first, then file by file, from top to bottom, at most <see cref="Hoogstens"/>.</summary>
    public IEnumerable<string> AlsTekst()
    {
        var opVolgorde = _alle.OrderBy(p => p.Ronde).ThenBy(p => p.Probleem.Bestand, StringComparer.Ordinal).ThenBy(p => p.Probleem.Regel);
        foreach (var (_, probleem) in opVolgorde.Take(Hoogstens))
        {
            yield return probleem.ToString();
        }

        if (_alle.Count > Hoogstens)
        {
            yield return $"... en nog {_alle.Count - Hoogstens} andere.";
        }
    }
}
