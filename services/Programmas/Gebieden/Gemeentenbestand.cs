using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>A row of gemeenten.csv; text that could not be read is kept, so that other checks still see the row.</summary>
internal sealed record Gemeenterij(
    int Regel, string Nis, string Naam, string Slug, string ProvincieCode, string Provincie, string RegioCode, string Regio,
    KboNummer Kbo, string Ovo, int Inwoners, DateOnly InwonersDatum, string InwonersBron,
    decimal OppervlakteKm2, decimal Lengtegraad, decimal Breedtegraad, string AbbUri, bool Fusie2025);

/// <summary>Reads gemeenten.csv and checks each row, and that what identifies a gemeente stands there once.</summary>
internal static partial class Gemeentenbestand
{
    public const string Naam = "gemeenten.csv";

    private static readonly string[] Kolommen =
    [
        "nis", "naam", "slug", "provincie_code", "provincie", "arrondissement_code", "referentieregio_code", "referentieregio", "kbo", "ovo",
        "inwoners", "inwoners_datum", "oppervlakte_km2", "lon", "lat", "hoofdpostcode", "postcodes", "abb_uri", "fusie_2025",
        "bron_referentieregio", "bron_kbo", "bron_inwoners", "bron_postcode",
    ];

    public static IReadOnlyList<Gemeenterij>? Lees(string map, Problemen problemen)
    {
        if (Csvbestand.Lees(map, Naam, Kolommen, problemen) is not { } rijen)
        {
            return null;
        }

        foreach (var kolom in new[] { "nis", "slug", "kbo", "ovo", "abb_uri" })
        {
            Eenmalig.Eis(rijen, kolom);
        }

        return [.. rijen.Select(LeesRij)];
    }

    private static Gemeenterij LeesRij(Csvrij rij)
    {
        rij.Vorm("arrondissement_code", Nisvorm(), "vijf cijfers");
        rij.Vorm("hoofdpostcode", Postcodes(), "vier cijfers, of meer codes met een puntkomma ertussen");
        rij.Vorm("postcodes", Postcodes(), "vier cijfers, of meer codes met een puntkomma ertussen");
        rij.Tekst("bron_referentieregio");
        rij.Tekst("bron_kbo");
        rij.Tekst("bron_postcode");
        var kbo = rij.Vorm("kbo", Tiencijfers(), "een KBO-nummer van tien cijfers zonder punten");
        var kboKlopt = KboNummer.Probeer(kbo, out var nummer);
        rij.Eis(kboKlopt || !Tiencijfers().IsMatch(kbo),
            $"kolom kbo is '{kbo}'; de controlecijfers kloppen niet (97 - de eerste acht cijfers modulo 97).");
        return new Gemeenterij(
            rij.Regel,
            rij.Vorm("nis", Gemeentevorm(), "een NIS-code van vijf cijfers van een gemeente (geen arrondissement of provincie)"),
            rij.Tekst("naam"),
            rij.Vorm("slug", Slugvorm(), "kleine letters, cijfers en koppeltekens"),
            rij.Vorm("provincie_code", Nisvorm(), "vijf cijfers"),
            rij.Tekst("provincie"),
            rij.Vorm("referentieregio_code", Regiosbestand.Codevorm(), "precies één code zoals REFREG01"),
            rij.Tekst("referentieregio"),
            nummer,
            rij.Vorm("ovo", Ovovorm(), "een OVO-code zoals OVO001995"),
            rij.Getal("inwoners"),
            rij.Datum("inwoners_datum"),
            rij.Tekst("bron_inwoners"),
            rij.Kommagetal("oppervlakte_km2", 0.01m, 2000m),
            rij.Kommagetal("lon", 2m, 7m),   // in and around Flanders: longitude and latitude swapped does not fit
            rij.Kommagetal("lat", 50m, 52m),
            rij.Adres("abb_uri")?.OriginalString ?? "",
            rij.JaNee("fusie_2025"));
    }

    // Codes that end in 000 are arrondissementen and provincies, 20001 is a provincie.
    [GeneratedRegex(@"^(?!\d{2}000$)(?!20001$)[1-9][0-9]{4}\z")]
    private static partial Regex Gemeentevorm();

    [GeneratedRegex(@"^[1-9][0-9]{4}\z")]
    private static partial Regex Nisvorm();

    [GeneratedRegex(@"^[0-9]{10}\z")]
    private static partial Regex Tiencijfers();

    [GeneratedRegex(@"^OVO[0-9]{6}\z")]
    private static partial Regex Ovovorm();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    internal static partial Regex Slugvorm();

    [GeneratedRegex(@"^[1-9][0-9]{3}(;[1-9][0-9]{3})*\z")]
    private static partial Regex Postcodes();
}
