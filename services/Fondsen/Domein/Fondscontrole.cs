using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What somebody fills in to set up a fund.</summary>
/// <param name="Programma">The adopted programme.</param>
/// <param name="Titel">Title.</param>
/// <param name="Decreetsbasis">Its basis in a decree.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Fondsvoorstel(Guid? Programma = null, string? Titel = null, string? Decreetsbasis = null, bool Voorbeeld = false);

/// <summary>What somebody fills in to announce a contribution.</summary>
/// <param name="Entiteit">OVO code of the entiteit.</param>
/// <param name="Begrotingsartikel">Budget article.</param>
/// <param name="Jaar">Budget year.</param>
/// <param name="Vak">Vastleggingskrediet in euro.</param>
/// <param name="Vek">Vereffeningskrediet in euro.</param>
public sealed record Inbrengvoorstel(string? Entiteit = null, string? Begrotingsartikel = null, int? Jaar = null, Bedrag? Vak = null, Bedrag? Vek = null);

/// <summary>Says in one go per field what is wrong with what was filled in.</summary>
public static partial class Fondscontrole
{
    // Sums of hundreds of these still fit numeric(15,2).
    private static readonly Bedrag Grootste = Bedrag.Van(9_999_999_999.99m);

    /// <summary>Checks a fund.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static void Controleer(Fondsvoorstel voorstel)
    {
        var invoer = new Invoer();
        invoer.Eis(voorstel.Programma is { } programma && programma != Guid.Empty, "programma", "Vul het programma in waarvoor dit fonds betaalt.");
        invoer.Regel(voorstel.Titel, "titel", 200);
        invoer.Regel(voorstel.Decreetsbasis, "decreetsbasis", 300);
        invoer.Besluit();
    }

    /// <summary>Checks a contribution and makes its line.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Begrotingslijn Lijn(Inbrengvoorstel voorstel)
    {
        var invoer = new Invoer();
        EisLijn(invoer, new Kredietlijnvoorstel(voorstel.Entiteit, voorstel.Begrotingsartikel, voorstel.Jaar), "", "jaar");
        _ = EisBedrag(invoer, voorstel.Vak, "vak") & EisBedrag(invoer, voorstel.Vek, "vek")
            && invoer.Eis(voorstel.Vak > Bedrag.Nul || voorstel.Vek > Bedrag.Nul, "vak", "Vul minstens een bedrag in dat groter is dan nul.");
        invoer.Besluit();
        return new Begrotingslijn(voorstel.Entiteit!, voorstel.Begrotingsartikel!, voorstel.Jaar!.Value);
    }

    /// <summary>The text when it is in order; refuses at once otherwise.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static string Regel(string? tekst, string veld, int hoogstens)
    {
        var invoer = new Invoer();
        invoer.Regel(tekst, veld, hoogstens);
        invoer.Besluit();
        return tekst!;
    }

    /// <summary>The day when it is filled in; refuses at once otherwise.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static DateOnly Dag(DateOnly? dag, string veld)
    {
        var invoer = new Invoer();
        invoer.Eis(dag is not null, veld, "Vul de datum in.");
        invoer.Besluit();
        return dag!.Value;
    }

    /// <summary>Asks for an amount of more than nothing.</summary>
    public static bool EisPositief(Invoer invoer, Bedrag? bedrag, string veld) =>
        invoer.Eis(bedrag > Bedrag.Nul && bedrag <= Grootste, veld, $"Vul een bedrag in van 0.01 tot en met {Grootste}.");

    private static bool EisBedrag(Invoer invoer, Bedrag? bedrag, string veld) =>
        invoer.Eis(bedrag is not null, veld, "Vul een bedrag in; 0.00 als er geen is.")
        && invoer.Eis(bedrag >= Bedrag.Nul && bedrag <= Grootste, veld, $"Vul een bedrag in van 0.00 tot en met {Grootste}.");

    [GeneratedRegex(@"^OVO[0-9]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ovo();

    [GeneratedRegex(@"^[A-Z0-9]+(-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Artikel();
}
