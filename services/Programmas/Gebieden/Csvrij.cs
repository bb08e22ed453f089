using System.Globalization;
using System.Text.RegularExpressions;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>
/// A row of a CSV file. Every reader notes what is wrong with its field and then answers something harmless, so that
/// one pass finds all problems.
/// </summary>
internal sealed class Csvrij(string bestand, int regel, IReadOnlyList<string> kolommen, string[] velden, Problemen problemen)
{
    private const int HoogstensTekens = 500;

    public int Regel => regel;

    /// <summary>Text, not blank, without blanks around it and without control characters.</summary>
    public string Tekst(string kolom)
    {
        var tekst = Rauw(kolom);
        Eis(tekst.Trim().Length > 0, $"kolom {kolom} is leeg.");
        Eis(tekst == tekst.Trim(), $"kolom {kolom} begint of eindigt met een spatie.");
        Eis(tekst.Length <= HoogstensTekens && !tekst.Any(char.IsControl),
            $"kolom {kolom} is langer dan {HoogstensTekens} tekens of bevat stuurtekens.");
        return tekst;
    }

    /// <summary>Text of a form.</summary>
    public string Vorm(string kolom, Regex vorm, string uitleg)
    {
        var tekst = Rauw(kolom);
        Eis(vorm.IsMatch(tekst), $"kolom {kolom} is '{tekst}'; verwacht wordt {uitleg}.");
        return tekst;
    }

    public Uri? Adres(string kolom)
    {
        var tekst = Rauw(kolom);
        var goed = Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https";
        Eis(goed, $"kolom {kolom} is '{tekst}'; verwacht wordt een adres dat begint met http:// of https://.");
        return goed ? adres : null;
    }

    public bool JaNee(string kolom)
    {
        var tekst = Rauw(kolom);
        Eis(tekst is "ja" or "nee", $"kolom {kolom} is '{tekst}'; verwacht wordt ja of nee.");
        return tekst == "ja";
    }

    /// <summary>A whole number in digits.</summary>
    public int Getal(string kolom)
    {
        var tekst = Rauw(kolom);
        var goed = int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal > 0;
        Eis(goed, $"kolom {kolom} is '{tekst}'; verwacht wordt een geheel getal groter dan 0.");
        return getal;
    }

    /// <summary>A number with a decimal point, within bounds.</summary>
    public decimal Kommagetal(string kolom, decimal van, decimal tot)
    {
        var tekst = Rauw(kolom);
        var goed = decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            && getal >= van && getal <= tot;
        Eis(goed, string.Create(CultureInfo.InvariantCulture,
            $"kolom {kolom} is '{tekst}'; verwacht wordt een getal met een punt, van {van} tot {tot}."));
        return getal;
    }

    public DateOnly Datum(string kolom)
    {
        var tekst = Rauw(kolom);
        var goed = DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum);
        Eis(goed, $"kolom {kolom} is '{tekst}'; verwacht wordt een bestaande datum als 2025-01-31.");
        return datum;
    }

    public bool Eis(bool inOrde, string reden) => problemen.Eis(inOrde, bestand, regel, reden);

    public string Rauw(string kolom)
    {
        for (var i = 0; i < velden.Length; i++)
        {
            if (kolommen[i] == kolom)
            {
                return velden[i];
            }
        }

        throw new ArgumentException($"{bestand} has no column {kolom}", nameof(kolom));
    }
}
