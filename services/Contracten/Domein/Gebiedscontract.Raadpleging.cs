using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Whether the decisions on which was signed can be read. It is noted once and never required.</summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Notes what was found; nothing when it was noted before, or when no signature rests on it any more.</summary>
    public void NoteerRaadpleging(BesluitWerdGeraadpleegd geraadpleegd)
    {
        if (_staat.Handtekeningen.Any(h => h.Partij == geraadpleegd.Partij && h.Grond?.Uri == geraadpleegd.Uri)
            && _staat.Ondertekening?.Geraadpleegd.Contains(new(geraadpleegd.Partij, geraadpleegd.Uri)) != true)
        {
            Gebeurt(geraadpleegd with { Contract = Id });
        }
    }

    private void Pas(BesluitWerdGeraadpleegd g)
    {
        var staat = _staat.Ondertekening ?? Ondertekenstaat.Leeg;
        _staat = _staat with { Ondertekening = staat with { Geraadpleegd = [.. staat.Geraadpleegd, new(g.Partij, g.Uri)] } };
    }
}
