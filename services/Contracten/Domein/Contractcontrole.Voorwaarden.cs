using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Under which conditions money goes to a partij: how it becomes due, and what the law asks for money to an onderneming.</summary>
public sealed partial class Contractcontrole
{
    /// <summary>The sums to the cent also for a voorschot: it is what the first milestone releases.</summary>
    private bool ControleerFinancieringswijze(Verbintenisvoorstel rij, string veld)
    {
        if (rij.Financieringswijze is not { } wijze)
        {
            return true;
        }

        var goed = _invoer.Eis(wijze.Soort is { } s && Enum.IsDefined(s), $"{veld}.financieringswijze.soort", "Kies hoe het bedrag betaald wordt.");
        goed &= _invoer.Eis(rij.Bedrag is null || rij.Bedrag > Bedrag.Nul, $"{veld}.financieringswijze", "Zonder bedrag wordt er niets betaald. Laat dit veld leeg.");
        if (wijze.Soort is not Financieringssoort.VoorschotEnSaldo)
        {
            return goed & _invoer.Eis(wijze.Voorschot is null, $"{veld}.financieringswijze.voorschot", "Alleen bij voorschot en saldo is er een voorschot. Laat dit veld leeg.");
        }

        goed &= _invoer.Eis(wijze.Voorschot is >= 1 and <= 99, $"{veld}.financieringswijze.voorschot", "Vul het voorschot in als een percentage van 1 tot 99.");
        goed &= _invoer.Eis(rij.Mijlpalen?.Count >= 2, $"{veld}.mijlpalen", "Neem bij voorschot en saldo minstens twee mijlpalen op: een voor het voorschot en een voor het saldo.");
        if (!goed || rij.Bedrag is not { } bedrag || rij.Mijlpalen!.Any(m => m?.Bedrag is null || m.Vervaldatum is null))
        {
            return goed;
        }

        var eerste = rij.Mijlpalen!.MinBy(m => m!.Vervaldatum)!.Bedrag!.Value;
        var voorschot = decimal.Round(bedrag.Euro * wijze.Voorschot!.Value / 100, 2, MidpointRounding.AwayFromZero);
        return _invoer.Eis(eerste.Euro == voorschot, $"{veld}.financieringswijze.voorschot", FormattableString.Invariant(
            $"Het voorschot van {wijze.Voorschot} % is {voorschot:0.00} euro en de eerste mijlpaal {eerste.Euro:0.00} euro. Maak beide gelijk."));
    }

    private bool ControleerIndicator(Indicatorvoorstel? indicator, string veld) => indicator is null || _invoer.Regel(indicator.Code, $"{veld}.code", 100);

    /// <summary>Money to an onderneming needs a ground for aid, a basis of procurement, and clarity on VAT.</summary>
    private bool ControleerOnderneming(Verbintenisvoorstel rij, Contractpartij? verantwoordelijke, string veld)
    {
        var nodig = verantwoordelijke?.Soort is Partijsoort.Onderneming && rij.Bedrag > Bedrag.Nul;
        var goed = _invoer.Eis(!nodig || rij.Staatssteun is not null, $"{veld}.staatssteun", "Er gaat geld naar een onderneming. Kies of dat staatssteun is, en op welke grond.");
        goed &= _invoer.Eis(!nodig || rij.Overheidsopdracht is not null, $"{veld}.overheidsopdracht",
            "Er gaat geld naar een onderneming. Kies of dat een overheidsopdracht is, en met welke procedure.");
        goed &= _invoer.Eis(rij.Btw is { } b ? Enum.IsDefined(b) : !nodig, $"{veld}.btw", "Kies of de btw in het bedrag inbegrepen is.");
        if (rij.Staatssteun is { } steun)
        {
            goed &= _invoer.Eis(steun.Grond is { } g && Enum.IsDefined(g), $"{veld}.staatssteun.grond", "Kies de grond voor de steun.");
            goed &= Referentie(steun.Referentie, steun.Grond is Staatssteungrond.GeenSteun, $"{veld}.staatssteun.referentie");
        }

        if (rij.Overheidsopdracht is { } opdracht)
        {
            goed &= _invoer.Eis(opdracht.Soort is { } s && Enum.IsDefined(s), $"{veld}.overheidsopdracht.soort", "Kies geen opdracht, een procedure of een uitzondering.");
            goed &= Referentie(opdracht.Referentie, opdracht.Soort is Opdrachtsoort.GeenOpdracht, $"{veld}.overheidsopdracht.referentie");
        }

        return goed;
    }

    private bool Referentie(string? referentie, bool magLeeg, string veld) => (referentie is null && magLeeg) || _invoer.Regel(referentie, veld, 300);

    private static Verbintenis MetVoorwaarden(Verbintenisvoorstel rij, Verbintenis verbintenis) => verbintenis with
    {
        Financieringswijze = rij.Financieringswijze is { } wijze ? new Financieringswijze(wijze.Soort!.Value, wijze.Voorschot) : null,
        Indicator = rij.Indicator is { } indicator ? new Indicatorverwijzing(indicator.Code!, indicator.Taakstelling) : null,
        Staatssteun = rij.Staatssteun is { } steun ? new Staatssteun(steun.Grond!.Value, steun.Referentie) : null,
        Overheidsopdracht = rij.Overheidsopdracht is { } opdracht ? new Opdrachtbasis(opdracht.Soort!.Value, opdracht.Referentie) : null,
        Btw = rij.Btw,
    };
}
