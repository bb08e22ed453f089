using System.Globalization;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The fields of a form that was sent, read as people write them; what cannot be read is remembered with a sentence.</summary>
public sealed class Invulling(IFormCollection velden)
{
    private readonly List<(string Veld, string Zin)> _fouten = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<(string Veld, string Zin)> Fouten => _fouten;

    /// <summary>A text; null when the field is empty.</summary>
    public string? Tekst(string veld) => velden[veld].ToString().Trim() is { Length: > 0 } tekst ? tekst : null;

    /// <summary>An amount as the services read it; null when the field is empty.</summary>
    public string? Bedrag(string veld) => Lees(veld, Taal.LeesBedrag, "Schrijf een bedrag in euro zonder minteken, bijvoorbeeld 1.250,50.")?.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A day as the services read it; null when the field is empty.</summary>
    public string? Dag(string veld) => Lees(veld, Taal.LeesDag, Taal.Dagfout)?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A year; null when the field is empty.</summary>
    public int? Jaar(string veld) => Lees(veld, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) ? jaar : null as int?,
        "Schrijf een jaar met vier cijfers, bijvoorbeeld 2026.");

    /// <summary>A percentage; null when the field is empty.</summary>
    public decimal? Procent(string veld) => Lees(veld, t => Taal.LeesBedrag(t.Replace("%", "", StringComparison.Ordinal)), "Schrijf een getal tot 100, bijvoorbeeld 40 of 37,5.");

    /// <summary>A choice that is the identity of something; null when nothing was chosen.</summary>
    public Guid? Keuze(string veld) => Lees(veld, t => Guid.TryParse(t, out var id) ? id : null as Guid?, "Kies iets uit de lijst.");

    /// <summary>The number of an organisation, without the points that people write in it.</summary>
    public string? Kbo(string veld) => Lees(veld, t => Taal.LeesKbo(t),
        "Schrijf het KBO-nummer met tien cijfers, bijvoorbeeld 0207.437.468.");

    /// <summary>Whether a box was ticked.</summary>
    public bool Vinkje(string veld) => Tekst(veld) == "true";

    /// <summary>Remembers what is wrong with a field.</summary>
    public void Weiger(string veld, string zin) => _fouten.Add((veld, zin));

    private T? Lees<T>(string veld, Func<string, T?> lees, string zin) where T : struct
    {
        var waarde = Tekst(veld) is { } tekst ? lees(tekst) : null;
        if (waarde is null && Tekst(veld) is not null)
        {
            Weiger(veld, zin);
        }

        return waarde;
    }

    private string? Lees(string veld, Func<string, string?> lees, string zin)
    {
        var waarde = Tekst(veld) is { } tekst ? lees(tekst) : null;
        if (waarde is null && Tekst(veld) is not null)
        {
            Weiger(veld, zin);
        }

        return waarde;
    }
}
