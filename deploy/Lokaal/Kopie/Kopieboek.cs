using System.Security.Cryptography;
using System.Text.Json;

namespace Gebiedswerking.Lokaal.Kopie;

/// <summary>What a backup says about itself: kopie.json, written last, so that a folder without it is no backup.</summary>
/// <param name="Vorm">Shape of this file.</param>
/// <param name="Tijdstip">The one moment of all databases (UTC).</param>
/// <param name="Postgres">Version of PostgreSQL that wrote it.</param>
/// <param name="Databanken">A file per database.</param>
internal sealed record Kopieboek(int Vorm, DateTimeOffset Tijdstip, string Postgres, IReadOnlyList<Kopiebestand> Databanken)
{
    public const int HuidigeVorm = 1;
    private const string Naam = "kopie.json";
    private static readonly JsonSerializerOptions Opmaak = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void Schrijf(string map) => Werkmap.SchrijfGeheim(Path.Combine(map, Naam), JsonSerializer.Serialize(this, Opmaak));

    /// <summary>Reads it and compares every file with its hash, before anything is touched.</summary>
    public static async Task<Kopieboek> Lees(string map, CancellationToken stop)
    {
        var pad = Path.Combine(map, Naam);
        if (!File.Exists(pad))
        {
            throw new Startfout($"In {map} staat geen volledige kopie ({Naam} ontbreekt).");
        }

        Kopieboek? boek;
        try
        {
            boek = JsonSerializer.Deserialize<Kopieboek>(await File.ReadAllTextAsync(pad, stop), Opmaak);
        }
        catch (JsonException fout)
        {
            throw new Startfout($"{pad} is beschadigd; neem een andere kopie.", fout);
        }

        if (boek is not { Vorm: HuidigeVorm, Databanken: not null })
        {
            throw new Startfout($"{pad} komt van een andere versie van het platform; zet ze met die versie terug.");
        }

        foreach (var bestand in boek.Databanken)
        {
            var inhoud = Path.Combine(map, Path.GetFileName(bestand.Bestand));
            if (!File.Exists(inhoud) || await Som(inhoud, stop) != bestand.Sha256)
            {
                throw new Startfout($"{inhoud} ontbreekt of is veranderd; neem een andere kopie. Er is niets teruggezet.");
            }
        }

        return boek;
    }

    public static async Task<string> Som(string bestand, CancellationToken stop)
    {
        await using var stroom = File.OpenRead(bestand);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stroom, stop));
    }
}

/// <summary>A database in a backup.</summary>
/// <param name="Database">Its name, without prefix.</param>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">Hash of the file (hex).</param>
internal sealed record Kopiebestand(string Database, string Bestand, long Bytes, string Sha256);
