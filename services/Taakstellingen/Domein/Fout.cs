using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>Every refusal of this service: code, status and a Dutch sentence that says what to do.</summary>
public static class Fout
{
    internal const string InbrengNietOpen = "inbreng-niet-open";
    internal const string InbrengLoopt = "inbreng-loopt";
    internal const string InbrengGesloten = "inbreng-gesloten";
    internal const string InbrengNietGehouden = "inbreng-niet-gehouden";
    internal const string NietVastgesteld = "taakstelling-niet-vastgesteld";
    internal const string Vastgesteld = "taakstelling-vastgesteld";
    internal const string InUitvoering = "taakstelling-in-uitvoering";
    internal const string Ingetrokken = "taakstelling-ingetrokken";

    private static readonly Dictionary<string, string> Statuszinnen = new()
    {
        [InbrengNietOpen] = "De inbrengfase van deze taakstelling is nog niet open. Wacht tot ze geopend wordt.",
        [InbrengLoopt] = "De inbrengfase loopt nog. Wacht tot ze gesloten is.",
        [InbrengGesloten] = "De inbrengfase is gesloten. Vraag het secretariaat of er nog een fase komt.",
        [InbrengNietGehouden] = "Er was nog geen inbrengfase. Open eerst de inbreng: lokale inbreng voor de beslissing is verplicht.",
        [NietVastgesteld] = "Deze taakstelling is nog niet vastgesteld. Wacht op de beslissing van de Vlaamse Regering.",
        [Vastgesteld] = "Deze taakstelling is vastgesteld en ligt vast. Stel een nieuwe taakstelling op als de inhoud anders moet.",
        [InUitvoering] = "Deze taakstelling wordt al uitgevoerd. U hoeft niets meer te doen.",
        [Ingetrokken] = "Deze taakstelling is ingetrokken. Stel een nieuwe op.",
    };

    /// <summary>The present state forbids it.</summary>
    public static Domeinfout Status(string code) => Domeinfout.Regel(code, Statuszinnen[code]);

    /// <summary>The same answer as for a taakstelling that does not exist.</summary>
    public static Domeinfout NietGevonden(Guid taakstelling) => Domeinfout.NietGevonden($"{nameof(Taakstelling)} {taakstelling}");

    /// <summary>A part of the taakstelling that is named does not exist.</summary>
    public static Domeinfout OnderdeelNietGevonden(string wat, Guid id) => Domeinfout.NietGevonden($"{wat} {id}");

    /// <summary>The announced last day has not come.</summary>
    public static Domeinfout InbrengNogAangekondigd(DateOnly tot) => Domeinfout.Regel("inbreng-nog-aangekondigd",
        $"De partners kunnen tot en met {tot:yyyy-MM-dd} inbreng geven. Sluit de inbrengfase op die dag of later.");

    /// <summary>The announced last day is past.</summary>
    public static Domeinfout InbrengVerstreken(DateOnly tot) => Domeinfout.Regel("inbreng-verstreken",
        $"De laatste dag voor inbreng was {tot:yyyy-MM-dd}. Vraag het secretariaat of er nog een fase komt.");

    /// <summary>One partner gave more than can be answered with care.</summary>
    public static Domeinfout TeVeelInbreng(int hoogstens) => Domeinfout.Regel("te-veel-inbreng",
        $"Uw organisatie gaf al {hoogstens} keer inbreng. Vraag het secretariaat om aanvullingen bij een eerdere inbreng te noteren.");

    /// <summary>It was answered before; an answer is not overwritten.</summary>
    public static Domeinfout InbrengAlBeantwoord() => Domeinfout.Regel("inbreng-al-beantwoord", "Deze inbreng is al beantwoord. U hoeft niets meer te doen.");

    /// <summary>No phase was open long enough.</summary>
    public static Domeinfout InbrengTeKort(int dagen) => Domeinfout.Regel("inbreng-te-kort",
        $"De inbreng was minder dan {dagen} dagen open. Open een nieuwe inbrengfase van minstens {dagen} dagen.");

    /// <summary>Some input has no answer.</summary>
    public static Domeinfout InbrengOnbeantwoord(int aantal) => Domeinfout.Regel("inbreng-onbeantwoord",
        $"Nog niet beantwoorde inbreng: {aantal}. Geef elke inbreng een antwoord met een motivering.");

    /// <summary>Parliament is not involved yet.</summary>
    public static Domeinfout ParlementairMomentOntbreekt() => Domeinfout.Regel("parlementair-moment-ontbreekt",
        "Er is nog geen parlementair moment gepland. Plan er minstens een.");

    /// <summary>An indicator has neither a target nor a date to negotiate one.</summary>
    public static Domeinfout StreefwaardeOntbreekt(string indicator, Gebied gebied) => Domeinfout.Regel("streefwaarde-ontbreekt",
        $"Indicator {indicator} heeft voor {gebied.Code} geen streefwaarde. Vul die in, of tot wanneer erover onderhandeld wordt.");

    /// <summary>It took place before.</summary>
    public static Domeinfout MomentAlGehouden() => Domeinfout.Regel("moment-al-gehouden", "De conclusie van dit moment is al genoteerd. U hoeft niets meer te doen.");

    /// <summary>The figure is known.</summary>
    public static Domeinfout MetingBestaatAl(Guid meting) => Domeinfout.Regel("meting-bestaat-al",
        $"Er is al een meting voor deze indicator, dit gebied en deze periode. Vul bij 'vervangt' {meting} in om ze te verbeteren.");

    /// <summary>A correction is about the same thing, and of what still holds.</summary>
    public static Domeinfout MetingNietVervangbaar() => Domeinfout.Regel("meting-niet-vervangbaar",
        "De meting die u wilt vervangen, gaat over iets anders of is al vervangen. Kies de meting die nu geldt voor dezelfde indicator, hetzelfde gebied en dezelfde periode.");

    /// <summary>A gebiedsteam adds figures of its own regions only.</summary>
    public static Domeinfout BuitenUwRegio() => Domeinfout.NietBevoegd("buiten-uw-regio",
        "Dit gebied hoort niet bij een referentieregio van uw gebiedsteam. Vraag het aan het gebiedsteam van die regio of aan het secretariaat.");
}
