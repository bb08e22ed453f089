using System.Text.RegularExpressions;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What somebody fills in to register an account.</summary>
/// <param name="Iban">The number.</param>
/// <param name="Naam">In whose name it is.</param>
/// <param name="Bic">BIC of the bank; not needed within SEPA.</param>
public sealed record Rekeningvoorstel(string? Iban = null, string? Naam = null, string? Bic = null);

/// <summary>An account that is in order.</summary>
/// <param name="Iban">The number.</param>
/// <param name="Naam">In whose name, in the characters of SEPA.</param>
/// <param name="Bic">BIC of the bank; null when not given.</param>
public sealed partial record Rekeninggegevens(Iban Iban, string Naam, string? Bic)
{
    private const int Naamlengte = 70;

    /// <summary>Checks what was filled in, in one go.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Rekeninggegevens Lees(Rekeningvoorstel voorstel)
    {
        var invoer = new Invoer();
        var iban = EisIban(invoer, voorstel.Iban);
        var naam = invoer.Regel(voorstel.Naam, "naam", Naamlengte) ? Sepatekst.Van(voorstel.Naam!, Naamlengte) : "";
        invoer.Eis(naam.Length > 0 || string.IsNullOrWhiteSpace(voorstel.Naam), "naam", "Schrijf de naam met letters en cijfers die een bank kan lezen.");
        var bic = string.IsNullOrWhiteSpace(voorstel.Bic) ? null : voorstel.Bic.Trim();
        invoer.Eis(bic is null || Vorm().IsMatch(bic), "bic", "Schrijf de BIC met acht of elf hoofdletters en cijfers, zoals GKCCBEBB, of laat dit veld leeg.");
        invoer.Besluit();
        return new Rekeninggegevens(iban!, naam, bic);
    }

    /// <summary>The number alone.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Iban LeesIban(string? tekst)
    {
        var invoer = new Invoer();
        var iban = EisIban(invoer, tekst);
        invoer.Besluit();
        return iban!;
    }

    private static Iban? EisIban(Invoer invoer, string? tekst)
    {
        invoer.Eis(Iban.Probeer(tekst, out var iban), "iban", "Dit is geen rekeningnummer (IBAN) uit een SEPA-land. Kijk elk cijfer na, zoals in BE68 5390 0754 7034.");
        return iban;
    }

    [GeneratedRegex(@"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
