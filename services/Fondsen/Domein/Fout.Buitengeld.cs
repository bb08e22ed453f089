using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals about money from outside the Vlaamse begroting.</summary>
public static partial class Fout
{
    /// <summary>The fund has no such co-financing.</summary>
    public static Domeinfout MedefinancieringNietGevonden(MedefinancieringId id) => Domeinfout.NietGevonden($"Medefinanciering {id.Waarde}");

    /// <summary>The fund has no such request for European money.</summary>
    public static Domeinfout EuAanvraagNietGevonden(EuAanvraagId id) => Domeinfout.NietGevonden($"EU-aanvraag {id.Waarde}");

    /// <summary>The present state of a co-financing forbids it.</summary>
    public static Domeinfout Status(Medefinancieringstatus status) => status switch
    {
        Medefinancieringstatus.Toegezegd => Domeinfout.Regel("medefinanciering-niet-bevestigd", "Deze medefinanciering is nog niet bevestigd. Laat de regering ze eerst bevestigen."),
        Medefinancieringstatus.Bevestigd => Domeinfout.Regel("medefinanciering-al-bevestigd", "Deze medefinanciering is al bevestigd. Noteer wat er gestort wordt."),
        Medefinancieringstatus.Gestort => Domeinfout.Regel("medefinanciering-al-gestort", "Deze medefinanciering is volledig gestort. U hoeft niets meer te doen."),
        _ => Domeinfout.Regel("medefinanciering-ingetrokken", "Deze medefinanciering is ingetrokken. Meld een nieuwe toezegging als die er is."),
    };

    /// <summary>The present state of a request for European money forbids it.</summary>
    public static Domeinfout Status(EuAanvraagstatus status) => status switch
    {
        EuAanvraagstatus.InVoorbereiding => Domeinfout.Regel("eu-aanvraag-niet-ingediend", "Deze EU-aanvraag is nog niet ingediend. Noteer eerst wanneer ze ingediend werd."),
        EuAanvraagstatus.Ingediend => Domeinfout.Regel("eu-aanvraag-niet-beslist", "Deze EU-aanvraag is ingediend. Wacht op de beslissing en noteer ze."),
        EuAanvraagstatus.Goedgekeurd => Domeinfout.Regel("eu-aanvraag-al-goedgekeurd", "Deze EU-aanvraag is al goedgekeurd. Noteer wat er ontvangen wordt."),
        EuAanvraagstatus.Geweigerd => Domeinfout.Regel("eu-aanvraag-geweigerd", "Deze EU-aanvraag is geweigerd. Bereid een nieuwe voor als dat zin heeft."),
        _ => Domeinfout.Regel("eu-aanvraag-ingetrokken", "Deze EU-aanvraag is ingetrokken. Bereid een nieuwe voor als dat zin heeft."),
    };

    /// <summary>More co-financing than can be followed.</summary>
    public static Domeinfout TeVeelMedefinancieringen(int hoogstens) => Domeinfout.Regel("te-veel-medefinancieringen",
        $"Een fonds heeft ten hoogste {hoogstens} medefinancieringen. Breng toezeggingen van dezelfde partij samen.");

    /// <summary>More requests for European money than can be followed.</summary>
    public static Domeinfout TeVeelEuAanvragen(int hoogstens) => Domeinfout.Regel("te-veel-eu-aanvragen",
        $"Een fonds heeft ten hoogste {hoogstens} EU-aanvragen. Gebruik een aanvraag die er al is.");

    /// <summary>Conditional money is not certain before its condition is met.</summary>
    public static Domeinfout VoorwaardeNietVervuld() => Domeinfout.Regel("voorwaarde-niet-vervuld",
        "Deze medefinanciering hangt van een voorwaarde af. Bevestig ze pas als het document zegt dat de voorwaarde vervuld is.");

    /// <summary>Money comes in on a line.</summary>
    public static Domeinfout MedefinancieringZonderLijn() => Domeinfout.Regel("begrotingslijn-nodig",
        "Dit geld wordt krediet. Vul de entiteit, het begrotingsartikel en het jaar in waarop het binnenkomt.");

    /// <summary>What is in kind pays nothing.</summary>
    public static Domeinfout NaturaIsGeenKrediet() => Domeinfout.Regel("natura-is-geen-krediet",
        "Een bijdrage in natura wordt geen krediet. Laat de entiteit, het begrotingsartikel en het jaar leeg.");

    /// <summary>A past year can commit nothing any more.</summary>
    public static Domeinfout KredietVanVoorbijJaar(int jaar) => Domeinfout.Regel("jaar-voorbij",
        $"Met krediet van een voorbij jaar kan niets meer vastgelegd worden. Vul {jaar} of een later jaar in.");

    /// <summary>More than is still to come.</summary>
    public static Domeinfout MeerDanBevestigd(Bedrag over) => Domeinfout.Regel("meer-dan-bevestigd",
        $"Er moet nog {over} euro binnenkomen. Vul een bedrag in dat niet hoger is, of laat eerst het hogere bedrag bevestigen.");

    /// <summary>More than was asked.</summary>
    public static Domeinfout MeerDanGevraagd(Bedrag gevraagd) => Domeinfout.Regel("meer-dan-gevraagd",
        $"Er is {gevraagd} euro gevraagd. Vul bedragen in die samen niet hoger zijn.");

    /// <summary>The day of a deposit cannot be.</summary>
    public static Domeinfout StortingsdatumOnmogelijk(DateOnly van, DateOnly tot) => Domeinfout.Regel("stortingsdatum-onmogelijk",
        $"Het geld kan niet op die dag binnengekomen zijn. Vul een dag in van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.");

    /// <summary>The day is still to come.</summary>
    public static Domeinfout IndieningInDeToekomst(DateOnly vandaag) => Domeinfout.Regel("indiening-in-de-toekomst",
        $"Die dag moet nog komen. Vul een dag in tot en met {vandaag:yyyy-MM-dd}.");

    /// <summary>The contract asks nothing of this fund.</summary>
    public static Domeinfout ContractNietVanFonds(Guid contract) => Domeinfout.NietGevonden($"Contract {contract} in dit fonds");

    /// <summary>It leans on the request already.</summary>
    public static Domeinfout ContractAlGekoppeld() => Domeinfout.Regel("contract-al-gekoppeld", "Dit contract is al aan deze EU-aanvraag gekoppeld. U hoeft niets meer te doen.");

    /// <summary>It does not lean on the request.</summary>
    public static Domeinfout ContractNietGekoppeld(Guid contract) => Domeinfout.NietGevonden($"De koppeling met contract {contract}");

    /// <summary>More contracts than can be followed.</summary>
    public static Domeinfout TeVeelGekoppeld(int hoogstens) => Domeinfout.Regel("te-veel-gekoppeld",
        $"Aan een EU-aanvraag hangen ten hoogste {hoogstens} contracten. Ontkoppel eerst een contract.");
}
