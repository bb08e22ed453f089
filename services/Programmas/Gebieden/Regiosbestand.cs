using System.Text.RegularExpressions;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>A row of referentieregios.csv, with the totals against which gemeenten.csv is checked.</summary>
internal sealed record Regiorij(
    int Regel, string Code, string Naam, string Slug, IReadOnlyList<string> ProvincieCodes, IReadOnlyList<string> Provincies,
    int AantalGemeenten, int Inwoners, DateOnly InwonersDatum, string AbbUri);

/// <summary>Reads referentieregios.csv and checks each row.</summary>
internal static partial class Regiosbestand
{
    public const string Naam = "referentieregios.csv";

    private static readonly string[] Kolommen =
    [
        "code", "slug", "naam", "naam_varianten", "provincie_codes", "provincies", "aantal_gemeenten", "aantal_gemeenten_2024",
        "inwoners", "inwoners_datum", "abb_uri", "bron",
    ];

    public static IReadOnlyList<Regiorij>? Lees(string map, Problemen problemen)
    {
        if (Csvbestand.Lees(map, Naam, Kolommen, problemen) is not { } rijen)
        {
            return null;
        }

        foreach (var kolom in new[] { "code", "slug", "naam", "abb_uri" })
        {
            Eenmalig.Eis(rijen, kolom);
        }

        return [.. rijen.Select(LeesRij)];
    }

    private static Regiorij LeesRij(Csvrij rij)
    {
        rij.Getal("aantal_gemeenten_2024");
        rij.Tekst("bron");
        return new Regiorij(
            rij.Regel,
            rij.Vorm("code", Codevorm(), "een code zoals REFREG01"),
            rij.Tekst("naam"),
            rij.Vorm("slug", Gemeentenbestand.Slugvorm(), "kleine letters, cijfers en koppeltekens"),
            rij.Tekst("provincie_codes").Split(';'),
            rij.Tekst("provincies").Split(';'),
            rij.Getal("aantal_gemeenten"),
            rij.Getal("inwoners"),
            rij.Datum("inwoners_datum"),
            rij.Adres("abb_uri")?.OriginalString ?? "");
    }

    [GeneratedRegex(@"^REFREG[0-9]{2}\z")]
    internal static partial Regex Codevorm();
}
