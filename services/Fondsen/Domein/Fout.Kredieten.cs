using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about credit that moves or lapses.</summary>
public static partial class Fout
{
    /// <summary>The line has not so much VAK that can move.</summary>
    public static Domeinfout VakNietVrij(Bedrag vrij) => Domeinfout.Regel("vak-niet-vrij",
        $"Op deze lijn kan {vrij} vastleggingskrediet verplaatst worden. Vul ten hoogste dat bedrag in.");

    /// <summary>The line has not so much VEK that is not taken by payments.</summary>
    public static Domeinfout VekNietVrij(Bedrag vrij) => Domeinfout.Regel("vek-niet-vrij",
        $"Op deze lijn is {vrij} vereffeningskrediet vrij. Vul ten hoogste dat bedrag in.");

    /// <summary>An overdracht is recorded from December on, until the end of the next year.</summary>
    public static Domeinfout OverdrachtBuitenVenster(DateOnly van, DateOnly tot) => Domeinfout.Regel("overdracht-buiten-venster",
        $"Deze overdracht kan alleen van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}. Kies het jaar waarvan het krediet overgaat.");

    /// <summary>The credit of a past year lapsed.</summary>
    public static Domeinfout KredietVervallen(int jaar) => Domeinfout.Regel("krediet-vervallen",
        $"Het krediet van {jaar} is voorbij. Kies een jaar dat nog loopt of komt, of laat de overdracht ervan vastleggen.");

    /// <summary>More lines than can be followed.</summary>
    public static Domeinfout TeVeelLijnen(int hoogstens) => Domeinfout.Regel("te-veel-lijnen",
        $"Een fonds heeft ten hoogste {hoogstens} begrotingslijnen. Kies een lijn die het fonds al heeft.");

    /// <summary>Both lines are the same.</summary>
    public static Domeinfout ZelfdeLijn() => Domeinfout.Regel("zelfde-lijn",
        "U verplaatst krediet naar dezelfde lijn. Kies een andere lijn.");

    /// <summary>Credit goes to another article or entiteit only by a herverdelingsbesluit.</summary>
    public static Domeinfout HerverdelingsbesluitNodig() => Domeinfout.Regel("herverdelingsbesluit-nodig",
        "Tussen begrotingsartikelen of entiteiten verschuift krediet alleen met een herverdelingsbesluit. Vul de referentie van dat besluit in.");

    /// <summary>The mandatering does not allow it.</summary>
    public static Domeinfout MagNietVerschuiven() => Domeinfout.NietBevoegd("mag-niet-verschuiven",
        "Uw mandatering laat vandaag niet toe om krediet te verschuiven. Vraag een beslissing aan de Vlaamse Regering.");

    /// <summary>The money of the contract is held up.</summary>
    public static Domeinfout VastleggingOpgehouden() => Domeinfout.Regel("vastlegging-opgehouden",
        "Het geld voor dit contract is nog niet vastgelegd: het krediet van het jaar of de looptijd van het fonds is voorbij. "
        + "Vraag de Vlaamse Regering om een overdracht, een inbreng of een beslissing; daarna kunt u goedkeuren.");

    /// <summary>A decision is of today or before.</summary>
    public static Domeinfout BeslissingInToekomst() => Domeinfout.Regel("beslissing-in-toekomst",
        "De datum van de VR-beslissing ligt in de toekomst. Vul de dag in waarop de regering besliste.");

    /// <summary>The last day lies after the term and before the closing.</summary>
    public static Domeinfout DagNaTermijn(DateOnly tot, DateOnly afsluitdatum) => Domeinfout.Regel("dag-na-termijn",
        $"De laatste dag ligt na {tot:yyyy-MM-dd} en ten laatste op {afsluitdatum:yyyy-MM-dd}. Vul een dag daartussen in.");

    /// <summary>It was withdrawn.</summary>
    public static Domeinfout InbrengIngetrokken() => Domeinfout.Regel("inbreng-ingetrokken",
        "Deze inbreng is ingetrokken. Kondig ze opnieuw aan als ze toch komt.");

    /// <summary>What is confirmed cannot be withdrawn.</summary>
    public static Domeinfout BevestigdeInbreng() => Domeinfout.Regel("inbreng-al-bevestigd",
        "Deze inbreng is bevestigd en telt mee in het fonds. Intrekken kan niet meer.");
}
