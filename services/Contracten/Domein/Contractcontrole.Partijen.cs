using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The partijen: known gemeenten, other legal persons, and references to them.</summary>
public sealed partial class Contractcontrole
{
    private List<Contractpartij?> LeesPartijen()
    {
        var rijen = _voorstel.Partijen ?? [];
        Aantal(rijen.Count, 2, HoogstensPartijen, "partijen", "partijen");
        var gelezen = new List<Contractpartij?>();
        foreach (var (rij, i) in rijen.Take(HoogstensPartijen).Select((r, i) => (r, i)))
        {
            var veld = $"partijen[{i}]";
            var partij = _invoer.Eis(rij is not null, veld, "Vul deze partij in.") ? LeesPartij(rij!, veld) : null;
            var eenmaal = partij is null || _invoer.Eis(gelezen.All(p => p?.Kbo != partij.Kbo), veld, "Deze partij staat er al. Haal ze een keer weg.");
            gelezen.Add(eenmaal ? partij : null);
        }

        return gelezen;
    }

    private Contractpartij? LeesPartij(Partijvoorstel rij, string veld)
    {
        if (!_invoer.Eis(rij.Soort is { } s && Enum.IsDefined(s), $"{veld}.soort", "Kies de soort partij."))
        {
            return null;
        }

        var soort = rij.Soort!.Value;
        var organen = Ondertekenregels.Organen(soort);
        var orgaan = rij.BeslissendOrgaan ?? organen[0];
        var goed = _invoer.Eis(organen.Contains(orgaan), $"{veld}.beslissendOrgaan", "Dit orgaan past niet bij deze soort partij. Kies een ander of laat het leeg.");
        goed &= ControleerEntiteit(rij, veld);
        KboNummer? kbo = null;
        if (rij.Kbo is not null)
        {
            goed &= _invoer.Eis(KboNummer.Probeer(rij.Kbo, out var gelezen), $"{veld}.kbo", "Vul een KBO-nummer in van tien cijfers; de laatste twee zijn controlecijfers.");
            kbo = gelezen;
        }

        return !goed ? null : soort is Partijsoort.Gemeente ? LeesGemeente(rij, kbo, orgaan, veld) : LeesAndere(rij, soort, kbo, orgaan, veld);
    }

    private Contractpartij? LeesGemeente(Partijvoorstel rij, KboNummer? kbo, BeslissendOrgaan orgaan, string veld)
    {
        if (!_invoer.Eis(rij.Nis is not null || kbo is not null, $"{veld}.nis", "Vul de NIS-code van de gemeente in.")
            || !_invoer.Eis(rij.Nis is null || IsNis(rij.Nis), $"{veld}.nis", "Vul een NIS-code in van vijf cijfers."))
        {
            return null;
        }

        var gemeente = _naslag.Gemeenten.FirstOrDefault(g => rij.Nis is null ? g.Kbo == kbo : g.Nis == rij.Nis);
        if (gemeente is null)
        {
            _onbekend.Add(rij.Nis is null ? $"Gemeente met KBO-nummer {kbo}" : $"Gemeente {rij.Nis}");
            return null;
        }

        var goed = _invoer.Eis(kbo is null || kbo == gemeente.Kbo, $"{veld}.kbo", $"Dit is niet het KBO-nummer van {gemeente.Naam}. Laat het leeg of verbeter het.");
        goed &= _invoer.Eis(rij.Naam is null || rij.Naam == gemeente.Naam, $"{veld}.naam", $"Deze gemeente heet {gemeente.Naam}. Laat de naam leeg of verbeter hem.");
        return goed ? new Contractpartij(gemeente.Kbo, gemeente.Naam, Partijsoort.Gemeente, gemeente.Nis, orgaan) : null;
    }

    private Contractpartij? LeesAndere(Partijvoorstel rij, Partijsoort soort, KboNummer? kbo, BeslissendOrgaan orgaan, string veld)
    {
        var goed = _invoer.Eis(kbo is not null, $"{veld}.kbo", "Vul het KBO-nummer in.")
            && _invoer.Eis(_naslag.Gemeenten.All(g => g.Kbo != kbo), $"{veld}.soort", "Dit is het KBO-nummer van een gemeente. Kies de soort gemeente.");
        goed &= _invoer.Eis(rij.Nis is null, $"{veld}.nis", "Alleen een gemeente heeft een NIS-code. Laat dit veld leeg.");
        goed &= _invoer.Regel(rij.Naam, $"{veld}.naam", 200);
        return goed ? new Contractpartij(kbo!.Value, rij.Naam!, soort, null, orgaan, rij.Entiteit) : null;
    }

    private bool ControleerEntiteit(Partijvoorstel rij, string veld) => rij.Entiteit is not { } ovo
        || (_invoer.Eis(rij.Soort is Partijsoort.VlaamseOverheid, $"{veld}.entiteit", "Alleen bij de Vlaamse overheid voert een entiteit uit. Laat dit veld leeg.")
            && _invoer.Eis(ovo.Length == 9 && ovo.StartsWith("OVO", StringComparison.Ordinal) && ovo.Skip(3).All(char.IsAsciiDigit), $"{veld}.entiteit",
                "Vul een OVO-code in: OVO met zes cijfers."));

    /// <summary>A partij of this contract named by KBO number or NIS code; null when it is none, or when the partij itself is not in order.</summary>
    private Contractpartij? Verwijzing(string? tekst, string veld)
    {
        if (!_invoer.Eis(!string.IsNullOrWhiteSpace(tekst), veld, "Kies een partij."))
        {
            return null;
        }

        var partij = _partijen.FirstOrDefault(p => p is not null
            && (KboNummer.Probeer(tekst, out var kbo) ? p.Kbo == kbo : p.Nis is not null && p.Nis == tekst));
        // As long as a partij is not in order, its own sentence says enough.
        _invoer.Eis(partij is not null || _partijen.Any(p => p is null), veld,
            "Dit is geen partij van dit contract. Noem een partij met haar KBO-nummer, of een gemeente met haar NIS-code.");
        return partij;
    }

    private static bool IsNis(string tekst) => tekst.Length == 5 && tekst.All(char.IsAsciiDigit);
}
