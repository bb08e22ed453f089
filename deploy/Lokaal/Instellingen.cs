using System.Security.Cryptography;
using System.Text.Json;

namespace Gebiedswerking.Lokaal;

/// <summary>
/// The ports and secrets of one installation. Made at random on first use and remembered, so that a second start finds
/// its servers back. The file has mode 600.
/// </summary>
internal sealed class Instellingen
{
    private static readonly JsonSerializerOptions Opmaak = new() { WriteIndented = true };
    private readonly Lock _slot = new();
    private readonly string _bestand;
    private readonly Inhoud _inhoud;

    public Instellingen(Werkmap map) : this(map.In("instellingen.json"))
    {
    }

    /// <param name="bestand">The file itself, where there is no folder of an installation around it.</param>
    public Instellingen(string bestand)
    {
        _bestand = bestand;
        _inhoud = Lees(_bestand);
    }

    /// <summary>The secret of that name; made when asked for the first time.</summary>
    public string Geheim(string naam)
    {
        lock (_slot)
        {
            if (!_inhoud.Geheimen.TryGetValue(naam, out var geheim))
            {
                _inhoud.Geheimen[naam] = geheim = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
                Bewaar();
            }

            return geheim;
        }
    }

    /// <summary>The port of that name. When somebody else took it in the meantime, another one is chosen and remembered.</summary>
    public int Poort(string naam)
    {
        lock (_slot)
        {
            if (!_inhoud.Poorten.TryGetValue(naam, out var poort) || !Poorten.IsVrij(poort))
            {
                _inhoud.Poorten[naam] = poort = Poorten.Vrij();
                Bewaar();
            }

            return poort;
        }
    }

    /// <summary>The port as it was chosen last, also while a server listens on it.</summary>
    public int BekendePoort(string naam) => _inhoud.Poorten[naam];

    private void Bewaar() => Werkmap.SchrijfGeheim(_bestand, JsonSerializer.Serialize(_inhoud, Opmaak));

    private static Inhoud Lees(string bestand)
    {
        if (!File.Exists(bestand))
        {
            return new Inhoud([], []);
        }

        try
        {
            return JsonSerializer.Deserialize<Inhoud>(File.ReadAllText(bestand)) ?? throw new JsonException("leeg");
        }
        catch (JsonException fout)
        {
            throw new Startfout($"{bestand} is beschadigd; zet het bestand terug of verwijder de hele map om opnieuw te beginnen.", fout);
        }
    }

    private sealed record Inhoud(SortedDictionary<string, int> Poorten, SortedDictionary<string, string> Geheimen);
}
