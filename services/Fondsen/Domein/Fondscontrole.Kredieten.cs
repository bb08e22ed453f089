using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>A line as somebody fills it in.</summary>
/// <param name="Entiteit">OVO code of the entiteit.</param>
/// <param name="Begrotingsartikel">Budget article.</param>
/// <param name="Jaar">Budget year.</param>
public sealed record Kredietlijnvoorstel(string? Entiteit = null, string? Begrotingsartikel = null, int? Jaar = null);

/// <summary>Checks of movements of credit.</summary>
public static partial class Fondscontrole
{
    /// <summary>Checks a movement that rests on a decree or decision.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Kredietverplaatsing Verplaatsing(VerplaatsingId id, Kredietlijnvoorstel van, Kredietlijnvoorstel naar, Bedrag? vak, Bedrag? vek, string? referentie)
    {
        var invoer = new Invoer();
        EisLijn(invoer, van, "", ReferenceEquals(van, naar) ? "jaar" : "van");
        invoer.Eis(ReferenceEquals(van, naar) || naar.Jaar is >= 2000 and <= 2100, "naar", "Vul het begrotingsjaar in met vier cijfers.");
        invoer.Regel(referentie, "referentie", 200);
        return Klaar(invoer, id, van, naar, vak, vek, referentie);
    }

    /// <summary>Checks a verschuiving; without a herverdelingsbesluit the rule refuses it with a code of its own.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Kredietverplaatsing Verschuiving(
        VerplaatsingId id, Kredietlijnvoorstel van, Kredietlijnvoorstel naar, Bedrag? vak, Bedrag? vek, string? referentie, string? motivering)
    {
        var invoer = new Invoer();
        EisLijn(invoer, van, "van.", "jaar");
        EisLijn(invoer, naar, "naar.", "jaar");
        invoer.Tekst(motivering, "motivering", 2000);
        _ = string.IsNullOrWhiteSpace(referentie) || invoer.Regel(referentie, "referentie", 200);
        return Klaar(invoer, id, van, naar, vak, vek, string.IsNullOrWhiteSpace(referentie) ? null : referentie);
    }

    /// <summary>Checks a VR-beslissing with the last day that it allows.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static (VrBeslissing Beslissing, DateOnly Tot) Beslissing(DateOnly? datum, string? nummer, DateOnly? tot)
    {
        var invoer = new Invoer();
        invoer.Eis(datum is not null, "datum", "Vul de datum van de VR-beslissing in.");
        invoer.Regel(nummer, "nummer", 100);
        invoer.Eis(tot is not null, "tot", "Vul de laatste dag in waarop het fonds mag vastleggen.");
        invoer.Besluit();
        return (new VrBeslissing(datum!.Value, nummer!), tot!.Value);
    }

    private static Kredietverplaatsing Klaar(
        Invoer invoer, VerplaatsingId id, Kredietlijnvoorstel van, Kredietlijnvoorstel naar, Bedrag? vak, Bedrag? vek, string? referentie)
    {
        var (v, e) = (vak ?? Bedrag.Nul, vek ?? Bedrag.Nul);
        _ = EisBedrag(invoer, v, "vak") & EisBedrag(invoer, e, "vek")
            && invoer.Eis(v > Bedrag.Nul || e > Bedrag.Nul, "vak", "Vul minstens een bedrag in dat groter is dan nul.");
        invoer.Besluit();
        return new Kredietverplaatsing(id, Lijn(van), Lijn(naar), v, e, referentie);
    }

    private static Begrotingslijn Lijn(Kredietlijnvoorstel lijn) => new(lijn.Entiteit!, lijn.Begrotingsartikel!, lijn.Jaar!.Value);

    private static void EisLijn(Invoer invoer, Kredietlijnvoorstel lijn, string waar, string jaar)
    {
        _ = invoer.Regel(lijn.Entiteit, $"{waar}entiteit", 9)
            && invoer.Eis(Ovo().IsMatch(lijn.Entiteit!), $"{waar}entiteit", "Vul de OVO-code van de entiteit in, zoals OVO000001.");
        _ = invoer.Regel(lijn.Begrotingsartikel, $"{waar}begrotingsartikel", 40)
            && invoer.Eis(Artikel().IsMatch(lijn.Begrotingsartikel!), $"{waar}begrotingsartikel",
                "Schrijf het begrotingsartikel met hoofdletters, cijfers en streepjes, zoals QB0-1QCG2NY-WT.");
        invoer.Eis(lijn.Jaar is >= 2000 and <= 2100, jaar, "Vul het begrotingsjaar in met vier cijfers.");
    }
}
