using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about drawing, claims and advice on commitments.</summary>
public static partial class Fout
{
    internal const string TerugvorderingNietIngesteld = "terugvordering-niet-ingesteld";
    internal const string TerugvorderingAlIngesteld = "terugvordering-al-ingesteld";
    internal const string TerugvorderingOntvangen = "terugvordering-ontvangen";
    internal const string TerugvorderingKwijtgescholden = "terugvordering-kwijtgescholden";
    internal const string TerugvorderingIngetrokken = "terugvordering-ingetrokken";

    private static readonly Dictionary<string, string> Terugvorderingzinnen = new()
    {
        [TerugvorderingNietIngesteld] = "Deze terugvordering is nog niet goedgekeurd. Laat een tweede persoon ze eerst goedkeuren.",
        [TerugvorderingAlIngesteld] = "Deze terugvordering is al goedgekeurd. Wacht op de terugbetaling.",
        [TerugvorderingOntvangen] = "Dit bedrag is al volledig terugbetaald. U hoeft niets meer te doen.",
        [TerugvorderingKwijtgescholden] = "De rest van deze terugvordering is kwijtgescholden. U hoeft niets meer te doen.",
        [TerugvorderingIngetrokken] = "Deze terugvordering is ingetrokken. Stel een nieuwe voor als er toch te veel betaald is.",
    };

    /// <summary>The present state of the claim forbids it.</summary>
    public static Domeinfout Terugvorderingstatus(string code) => Domeinfout.Regel(code, Terugvorderingzinnen[code]);

    /// <summary>The fund has no such claim.</summary>
    public static Domeinfout TerugvorderingNietGevonden(TerugvorderingId id) => Domeinfout.NietGevonden($"Terugvordering {id.Waarde}");

    /// <summary>The fund did not commit or reserve for this contract.</summary>
    public static Domeinfout ContractNietGevonden(Guid contract) => Domeinfout.NietGevonden($"Geld van dit fonds voor contract {contract}");

    /// <summary>Claims stay within what was paid.</summary>
    public static Domeinfout MeerDanBetaald(Bedrag hoogstens) => Domeinfout.Regel("meer-dan-betaald",
        $"Van deze partij kunt u voor dit contract nog {hoogstens} euro terugvorderen. Vul een bedrag in tot en met dat bedrag.");

    /// <summary>Nobody approves what the same person proposed.</summary>
    public static Domeinfout ZelfVoorgesteld() => Domeinfout.NietBevoegd("tweede-persoon-nodig",
        "U stelde deze terugvordering zelf voor. Laat een ander lid van het collectief ze goedkeuren.");

    /// <summary>The due date cannot be.</summary>
    public static Domeinfout VervaldagOnmogelijk(DateOnly van, DateOnly tot) => Domeinfout.Regel("vervaldag-onmogelijk",
        $"Kies een laatste dag van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.");

    /// <summary>The day of a repayment cannot be.</summary>
    public static Domeinfout OntvangstdatumOnmogelijk(DateOnly van, DateOnly tot) => Domeinfout.Regel("ontvangstdatum-onmogelijk",
        $"Het geld kan niet op die dag ontvangen zijn. Vul een dag in van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.");

    /// <summary>More than what is left of the claim.</summary>
    public static Domeinfout MeerDanOpen(Bedrag open) => Domeinfout.Regel("meer-dan-open",
        $"Van deze terugvordering staat nog {open} euro open. Vul een bedrag in tot en met dat bedrag.");

    /// <summary>What came back in part is not withdrawn.</summary>
    public static Domeinfout AlDeelsOntvangen() => Domeinfout.Regel("al-deels-ontvangen",
        "Een deel van dit bedrag is al terugbetaald. Vraag de regering om de rest kwijt te schelden.");

    /// <summary>There is no such right to draw.</summary>
    public static Domeinfout TrekkingsrechtNietGevonden(VerbintenisId verbintenis) => Domeinfout.NietGevonden($"Trekkingsrecht op verbintenis {verbintenis.Waarde}");

    /// <summary>Only who is paid draws.</summary>
    public static Domeinfout NietDeBegunstigde() => Domeinfout.NietBevoegd("niet-de-begunstigde",
        "Dit geld is voor een andere partij. Alleen die partij kan het opvragen.");

    /// <summary>Accepted milestones opened less than is asked.</summary>
    public static Domeinfout RuimteOntoereikend(Bedrag ruimte) => Domeinfout.Regel("trekkingsruimte-ontoereikend",
        $"U kunt nu nog {ruimte} euro opvragen. Vraag ten hoogste dat bedrag, of wacht tot een volgende mijlpaal aanvaard is.");

    /// <summary>Nothing is left to renounce.</summary>
    public static Domeinfout NietsAfTeStaan() => Domeinfout.Regel("niets-af-te-staan",
        "Er staat niets meer open om op te vragen. U hoeft niets af te sluiten.");

    /// <summary>The same was noted.</summary>
    public static Domeinfout ToetsAlGenoteerd() => Domeinfout.Regel("toets-al-genoteerd",
        "Deze begrotingstoets is al genoteerd. U hoeft niets meer te doen.");
}
