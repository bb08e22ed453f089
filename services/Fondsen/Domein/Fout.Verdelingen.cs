using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about the division of an amount over gemeenten.</summary>
public static partial class Fout
{
    /// <summary>The fund has no such division.</summary>
    public static Domeinfout VerdelingNietGevonden(VerdelingId verdeling) => Domeinfout.NietGevonden($"Verdeling {verdeling.Waarde}");

    /// <summary>More divisions than can be followed.</summary>
    public static Domeinfout TeVeelVerdelingen(int hoogstens) => Domeinfout.Regel("te-veel-verdelingen",
        $"Een fonds heeft ten hoogste {hoogstens} verdelingen. Breng bedragen met dezelfde sleutel samen.");

    /// <summary>Some gemeenten do not exist today, or lie outside the fund.</summary>
    public static Domeinfout GemeenteBuitenFonds(IReadOnlyList<string> nis) => Domeinfout.Regel("gemeente-buiten-fonds",
        $"Deze gemeenten liggen vandaag niet in een referentieregio van dit fonds: {Gemeentelijst(nis)}. Kies gemeenten van het fonds.");

    /// <summary>Everybody weighs nothing.</summary>
    public static Domeinfout GeenGewicht() => Domeinfout.Regel("verdeling-zonder-gewicht",
        "Alle gewichten zijn nul. Geef minstens een gemeente een gewicht dat groter is dan nul.");

    /// <summary>A figure behind the key is missing.</summary>
    public static Domeinfout CijferOnbekend(IReadOnlyList<string> nis, DateOnly peildatum) => Domeinfout.Regel("cijfer-onbekend",
        $"Voor deze gemeenten is er op {peildatum:yyyy-MM-dd} geen cijfer: {Gemeentelijst(nis)}. Kies een latere peildatum, of geef de gewichten zelf.");

    /// <summary>A correction is made on the first division.</summary>
    public static Domeinfout CorrectieVanCorrectie() => Domeinfout.Regel("correctie-van-correctie",
        "Dit is zelf een correctie. Verbeter de oorspronkelijke verdeling.");

    // An answer stays small whatever was sent.
    private static string Gemeentelijst(IReadOnlyList<string> nis) => string.Join(", ", nis.Take(10)) + (nis.Count > 10 ? $" en nog {nis.Count - 10}" : "");
}
