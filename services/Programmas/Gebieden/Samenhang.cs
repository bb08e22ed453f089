namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>Checks between the files: each gemeente in one referentieregio that exists, totals, and the same areas on the map.</summary>
internal sealed class Samenhang(IReadOnlyList<Gemeenterij> gemeenten, IReadOnlyList<Regiorij> regios, Problemen problemen)
{
    /// <summary>The gemeenten against the referentieregio's, whose totals are what is expected.</summary>
    public void VergelijkLijsten()
    {
        var regioVan = regios.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.First());
        var provincies = new Dictionary<string, Gemeenterij>();
        foreach (var g in gemeenten)
        {
            if (Eis(g, regioVan.TryGetValue(g.RegioCode, out var regio),
                $"gemeente {g.Nis} noemt referentieregio {g.RegioCode}, die niet in {Regiosbestand.Naam} staat."))
            {
                Eis(g, regio!.Naam == g.Regio,
                    $"gemeente {g.Nis} noemt referentieregio {g.RegioCode} '{g.Regio}', in {Regiosbestand.Naam} heet ze '{regio.Naam}'.");
            }

            var eerste = provincies.TryAdd(g.ProvincieCode, g) ? g : provincies[g.ProvincieCode];
            Eis(g, eerste.Provincie == g.Provincie,
                $"provincie {g.ProvincieCode} heet hier '{g.Provincie}', maar op regel {eerste.Regel} '{eerste.Provincie}'.");
        }

        var perRegio = gemeenten.ToLookup(g => g.RegioCode);
        foreach (var r in regios)
        {
            var leden = perRegio[r.Code].ToList();
            Eis(r, leden.Count == r.AantalGemeenten,
                $"referentieregio {r.Code} telt volgens aantal_gemeenten {r.AantalGemeenten} gemeenten, " +
                $"in {Gemeentenbestand.Naam} zijn het er {leden.Count}.");
            var inwoners = leden.Sum(g => (long)g.Inwoners);
            Eis(r, inwoners == r.Inwoners,
                $"referentieregio {r.Code} telt {r.Inwoners} inwoners, de som in {Gemeentenbestand.Naam} is {inwoners}.");
            Eis(r, leden.All(g => g.InwonersDatum == r.InwonersDatum),
                $"de inwonertallen van de gemeenten van {r.Code} zijn niet van {r.InwonersDatum:yyyy-MM-dd}.");
            Eis(r, r.ProvincieCodes.ToHashSet().SetEquals(leden.Select(g => g.ProvincieCode))
                && r.Provincies.ToHashSet().SetEquals(leden.Select(g => g.Provincie)),
                $"de provincies van referentieregio {r.Code} zijn andere dan die van haar gemeenten.");
        }

        problemen.Eis(regios.Sum(r => r.AantalGemeenten) == gemeenten.Count, Gemeentenbestand.Naam, null,
            $"er staan {gemeenten.Count} gemeenten in, {Regiosbestand.Naam} verwacht er samen {regios.Sum(r => r.AantalGemeenten)}.");
    }

    /// <summary>The map holds exactly these gemeenten and referentieregio's.</summary>
    public void VergelijkKaart(IReadOnlyList<Kaartvlak> kaart)
    {
        var vlakVan = Laag(kaart, "gemeenten", "nis", [.. gemeenten.Select(g => g.Nis)], Gemeentenbestand.Naam);
        foreach (var g in gemeenten)
        {
            if (Eis(g, vlakVan.TryGetValue(g.Nis, out var vlak), $"gemeente {g.Nis} staat niet op de kaart in {Kaartbestand.Naam}."))
            {
                problemen.Eis(vlak!["referentieregio_code"] == g.RegioCode, Kaartbestand.Naam, vlak.Regel,
                    $"gemeente {g.Nis} ligt hier in referentieregio '{vlak["referentieregio_code"]}', " +
                    $"volgens {Gemeentenbestand.Naam} in {g.RegioCode}.");
                problemen.Eis(vlak["provincie_code"] == g.ProvincieCode, Kaartbestand.Naam, vlak.Regel,
                    $"gemeente {g.Nis} ligt hier in provincie '{vlak["provincie_code"]}', volgens {Gemeentenbestand.Naam} in {g.ProvincieCode}.");
            }
        }

        var regiovlakVan = Laag(kaart, "referentieregios", "code", [.. regios.Select(r => r.Code)], Regiosbestand.Naam);
        foreach (var r in regios)
        {
            Eis(r, regiovlakVan.ContainsKey(r.Code), $"referentieregio {r.Code} staat niet op de kaart in {Kaartbestand.Naam}.");
        }
    }

    private Dictionary<string, Kaartvlak> Laag(IReadOnlyList<Kaartvlak> kaart, string laag, string sleutel, HashSet<string> verwacht, string lijst)
    {
        var vlakken = new Dictionary<string, Kaartvlak>();
        foreach (var vlak in kaart.Where(v => v.Laag == laag))
        {
            var code = vlak[sleutel];
            problemen.Eis(verwacht.Contains(code), Kaartbestand.Naam, vlak.Regel,
                $"de laag {laag} bevat {sleutel} '{code}', die niet in {lijst} staat.");
            problemen.Eis(vlakken.TryAdd(code, vlak), Kaartbestand.Naam, vlak.Regel, $"de laag {laag} bevat {sleutel} '{code}' meer dan eens.");
        }

        return vlakken;
    }

    private bool Eis(Gemeenterij g, bool inOrde, string reden) => problemen.Eis(inOrde, Gemeentenbestand.Naam, g.Regel, reden);

    private bool Eis(Regiorij r, bool inOrde, string reden) => problemen.Eis(inOrde, Regiosbestand.Naam, r.Regel, reden);
}
