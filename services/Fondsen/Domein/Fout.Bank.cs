using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about files for the bank and messages from it.</summary>
public static partial class Fout
{
    /// <summary>Nobody can be paid without a confirmed account.</summary>
    public static Domeinfout RekeningOntbreekt(string houder) => Domeinfout.Regel("rekening-ontbreekt",
        $"Van {houder} is geen bevestigde bankrekening bekend. Laat de financieel of algemeen directeur, de partner of voor een entiteit de regering ze registreren, en iemand anders ze bevestigen.");

    /// <summary>The account changed since the approval.</summary>
    public static Domeinfout RekeningGewijzigd(string houder) => Domeinfout.Regel("rekening-gewijzigd",
        $"De bankrekening van {houder} veranderde sinds de goedkeuring. Trek de goedkeuring in en laat de betaling opnieuw goedkeuren.");

    /// <summary>The approval is of a past year, whose VEK has lapsed.</summary>
    public static Domeinfout GoedkeuringVerlopen(int jaar) => Domeinfout.Regel("goedkeuring-verlopen",
        $"Deze betaling werd goedgekeurd met krediet van {jaar}, en dat jaar is voorbij. Trek de goedkeuring in en laat ze opnieuw goedkeuren.");

    /// <summary>Nothing is approved that this person can send.</summary>
    public static Domeinfout NietsTeVerzenden() => Domeinfout.Regel("niets-te-verzenden",
        "Er is geen goedgekeurde betaling van uw collectief die naar de bank kan. Kijk na welke betalingen nog goedgekeurd moeten worden.");

    /// <summary>More than a bank reads in one file.</summary>
    public static Domeinfout TeVeelTransacties(int hoogstens) => Domeinfout.Regel("te-veel-betalingen",
        $"Een bestand heeft ten hoogste {hoogstens} betalingen. Kies er minder en maak meer dan een bestand.");

    /// <summary>The bank cannot be asked to pay on that day.</summary>
    public static Domeinfout UitvoerdatumOnmogelijk(DateOnly van, DateOnly tot) => Domeinfout.Regel("uitvoerdatum-onmogelijk",
        $"De bank kan die dag niet betalen. Kies een dag van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.");

    /// <summary>The fund has no such file, or this person may not know of it.</summary>
    public static Domeinfout BestandNietGevonden(BetaalbestandId bestand) => Domeinfout.NietGevonden($"Betaalbestand {bestand.Waarde}");

    /// <summary>A message is refused whole: per line why.</summary>
    public static Domeinfout BankberichtGeweigerd(IReadOnlyDictionary<string, string[]> regels) => new("bankbericht-geweigerd", 400,
        "Dit bericht van de bank is niet verwerkt; er is niets gewijzigd. Kijk de regels hieronder na en vraag de bank zo nodig een nieuw bericht.")
    {
        Velden = regels,
    };

    /// <summary>Larger than it may be.</summary>
    public static Domeinfout BankberichtTeGroot(int megabyte) => new("bankbericht-te-groot", 413,
        $"Dit bericht is te groot. Een bericht mag ten hoogste {megabyte} MB groot zijn. Vraag de bank om kleinere berichten.");

    /// <summary>Neither XML nor a form with one file.</summary>
    public static Domeinfout GeenBankbericht() => new("geen-bankbericht", 400,
        "Er zit geen bericht in uw aanvraag, of meer dan een. Kies een bestand met een bericht van de bank en verstuur opnieuw.")
    {
        Velden = new Dictionary<string, string[]> { ["bestand"] = ["Kies een bestand."] },
    };

    /// <summary>The reference was used for another message.</summary>
    public static Domeinfout BankberichtAnders() => Domeinfout.Regel("bankbericht-anders",
        "Er is al een ander bericht met hetzelfde kenmerk verwerkt. Vraag de bank welk bericht juist is, en laat het met een nieuw kenmerk sturen.");
}
