using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The clauses that hold for the contract as a whole.</summary>
public sealed partial class Contractcontrole
{
    private const int HoogstensClausules = 50;

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
