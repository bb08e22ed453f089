using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The clauses that hold for the contract as a whole.</summary>
public sealed partial class Contractcontrole
{
    private const int HoogstensClausules = 50;
    private const int HoogstensOpzegtermijn = 3650;

    /// <summary>Checks the clauses; what comes back adds them to a content that is in order.</summary>
    private Func<Contractinhoud, Contractinhoud> LeesClausules()
    {
        var voorwaarden = LeesVoorwaarden();
        ControleerOndertekentermijn();
        var data = LeesDatadeelafspraken();
        var gevolgen = LeesGevolgen();
        var opzegging = LeesOpzegging();
        ControleerTekst(_voorstel.Bekendmaking, "bekendmaking");
        ControleerTekst(_voorstel.Toetreding, "toetreding");
        ControleerTekst(_voorstel.Uittreding, "uittreding");
        var tranches = LeesTranches();
        return inhoud => inhoud with
        {
            Voorwaarden = Opsomming(voorwaarden), Ondertekentermijn = _voorstel.Ondertekentermijn, Datadeelafspraken = Opsomming(data),
            Gevolgen = Opsomming(gevolgen), Opzegging = opzegging, Bekendmaking = _voorstel.Bekendmaking, Toetreding = _voorstel.Toetreding,
            Uittreding = _voorstel.Uittreding, Tranches = Opsomming(tranches),
        };
    }

    private List<Voorwaarde?> LeesVoorwaarden() => LeesRijen(_voorstel.Voorwaarden, "voorwaarden", (rij, veld) =>
    {
        var goed = _invoer.Tekst(rij.Omschrijving, $"{veld}.omschrijving", 2000);
        goed &= _invoer.Tekst(rij.Bewijs, $"{veld}.bewijs", 2000);
        return Identiteit(rij.Id, $"{veld}.id", _vorige?.Voorwaarden?.Select(v => v.Id)) is { } id && goed
            ? new Voorwaarde(id, rij.Omschrijving!, rij.Bewijs!) : null;
    });

    private void ControleerOndertekentermijn()
    {
        if (_voorstel.Ondertekentermijn is { } dag)
        {
            _ = _invoer.Eis(dag >= Vroegst, "ondertekentermijn", "Vul een datum in tussen 2000 en 2100.")
                && _invoer.Eis(_voorstel.Einddatum is not { } tot || dag <= tot, "ondertekentermijn",
                    "Vul een laatste dag om te tekenen in die niet na de einddatum van het contract ligt.");
        }
    }

    private List<Datadeelafspraak?> LeesDatadeelafspraken() => LeesRijen(_voorstel.Datadeelafspraken, "datadeelafspraken", (rij, veld) =>
    {
        var leverancier = Verwijzing(rij.Leverancier, $"{veld}.leverancier");
        var goed = _invoer.Tekst(rij.Gegevens, $"{veld}.gegevens", 2000);
        goed &= _invoer.Eis(rij.Frequentie is { } f && Enum.IsDefined(f), $"{veld}.frequentie", "Kies hoe vaak de gegevens geleverd worden.");
        goed &= _invoer.Eis(rij.Eerst is not null, $"{veld}.eerst", "Vul in wanneer de gegevens voor het eerst geleverd worden.")
            && _invoer.Eis((_voorstel.Ingangsdatum is not { } van || rij.Eerst >= van) && (_voorstel.Einddatum is not { } tot || rij.Eerst <= tot), $"{veld}.eerst",
                "Vul een datum in tussen de ingangsdatum en de einddatum van het contract.");
        return Identiteit(rij.Id, $"{veld}.id", _vorige?.Datadeelafspraken?.Select(d => d.Id)) is { } id && goed && leverancier is not null
            ? new Datadeelafspraak(id, leverancier.Kbo, rij.Gegevens!, rij.Frequentie!.Value, rij.Eerst!.Value) : null;
    });

    private List<Gevolg?> LeesGevolgen() => LeesRijen(_voorstel.Gevolgen, "gevolgen", (rij, veld) =>
    {
        var goed = _invoer.Tekst(rij.Omschrijving, $"{veld}.omschrijving", 2000);
        goed &= _invoer.Eis(rij.Soort is { } s && Enum.IsDefined(s), $"{veld}.soort", "Kies wat er volgt: een deel van het geld inhouden, het contract beeindigen of iets anders.");
        return Identiteit(rij.Id, $"{veld}.id", _vorige?.Gevolgen?.Select(g => g.Id)) is { } id && goed ? new Gevolg(id, rij.Omschrijving!, rij.Soort!.Value) : null;
    });

    private Opzegging? LeesOpzegging()
    {
        if (_voorstel.Opzegging is not { } rij)
        {
            return null;
        }

        var goed = _invoer.Tekst(rij.Regeling, "opzegging.regeling", 4000);
        goed &= _invoer.Eis(rij.Termijn is >= 0 and <= HoogstensOpzegtermijn, "opzegging.termijn",
            $"Vul de opzegtermijn in dagen in, van 0 tot {HoogstensOpzegtermijn}.");
        return goed ? new Opzegging(rij.Regeling!, rij.Termijn!.Value) : null;
    }

    private void ControleerTekst(string? tekst, string veld) => _ = tekst is null || _invoer.Tekst(tekst, veld, 4000);

    /// <summary>Reads a list of rows; a row that is not in order is null and has its sentence.</summary>
    private List<T?> LeesRijen<TRij, T>(IReadOnlyList<TRij?>? rijen, string naam, Func<TRij, string, T?> lees) where TRij : class where T : class
    {
        Aantal(rijen?.Count ?? 0, 0, HoogstensClausules, naam, naam);
        return [.. (rijen ?? []).Take(HoogstensClausules).Select((rij, i) =>
            _invoer.Eis(rij is not null, $"{naam}[{i}]", "Vul deze rij in.") ? lees(rij!, $"{naam}[{i}]") : null)];
    }

    /// <summary>What is not there is left out of the text, so that an empty list is no other text than none.</summary>
    private static List<T>? Opsomming<T>(IReadOnlyCollection<T?> rijen) where T : class => rijen.Count == 0 ? null : [.. rijen.OfType<T>()];
}
