using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Every refusal of this service, with its code and its sentence.</summary>
public static partial class Fout
{
    internal const string NietGoedgekeurd = "betaalopdracht-niet-goedgekeurd";
    internal const string AlGoedgekeurd = "betaalopdracht-al-goedgekeurd";
    internal const string NietVerzonden = "betaalopdracht-niet-verzonden";
    internal const string AlVerzonden = "betaalopdracht-al-verzonden";
    internal const string AlBetaald = "betaalopdracht-al-betaald";
    internal const string Mislukt = "betaling-mislukt";
    internal const string NietMislukt = "betaling-niet-mislukt";

    private static readonly Dictionary<string, string> Statuszinnen = new()
    {
        [NietGoedgekeurd] = "Deze betaalopdracht is nog niet goedgekeurd. Laat een tweede persoon ze eerst goedkeuren.",
        [AlGoedgekeurd] = "Deze betaalopdracht is al goedgekeurd. Verzend ze naar de bank.",
        [NietVerzonden] = "Deze betaalopdracht is nog niet verzonden. Verzend ze eerst naar de bank.",
        [AlVerzonden] = "Deze betaalopdracht is al verzonden. Wacht op het antwoord van de bank.",
        [AlBetaald] = "Deze betaalopdracht is al betaald. U hoeft niets meer te doen.",
        [Mislukt] = "Deze betaling is mislukt. Laat het gebiedsteam de opdracht hernemen.",
        [NietMislukt] = "Deze betaling is niet mislukt. Alleen een mislukte betaling kunt u hernemen.",
    };

    /// <summary>The present state forbids it.</summary>
    public static Domeinfout Status(string code) => Domeinfout.Regel(code, Statuszinnen[code]);

    /// <summary>The programme has a fund.</summary>
    public static Domeinfout FondsBestaatAl(Guid fonds) => Domeinfout.Regel("fonds-bestaat-al",
        $"Dit programma heeft al een fonds: {fonds}. Gebruik dat fonds.");

    /// <summary>The term of the programme is over.</summary>
    public static Domeinfout ProgrammaVerstreken(DateOnly tot) => Domeinfout.Regel("programma-verstreken",
        $"De looptijd van dit programma eindigde op {tot:yyyy-MM-dd}. Richt een fonds op voor een programma dat loopt of nog komt.");

    /// <summary>The fund has no such contribution.</summary>
    public static Domeinfout InbrengNietGevonden(FondsinbrengId inbreng) => Domeinfout.NietGevonden($"Inbreng {inbreng.Waarde}");

    /// <summary>It was confirmed before.</summary>
    public static Domeinfout InbrengAlBevestigd() => Domeinfout.Regel("inbreng-al-bevestigd", "Deze inbreng is al bevestigd. U hoeft niets meer te doen.");

    /// <summary>The year lies outside the fund.</summary>
    public static Domeinfout JaarBuitenTermijn(int van, int tot) => Domeinfout.Regel("jaar-buiten-termijn",
        $"Dit fonds betaalt van {van} tot en met {tot}. Vul een van die jaren in.");

    /// <summary>After the term nothing can be committed.</summary>
    public static Domeinfout VakNaTermijn(int tot) => Domeinfout.Regel("vak-na-termijn",
        $"Na {tot} legt dit fonds niets meer vast. Vul voor dat jaar 0.00 vastleggingskrediet in.");

    /// <summary>More contributions than can be followed.</summary>
    public static Domeinfout TeVeelInbrengen(int hoogstens) => Domeinfout.Regel("te-veel-inbrengen",
        $"Een fonds heeft ten hoogste {hoogstens} inbrengen. Breng bedragen op dezelfde lijn samen.");

    /// <summary>The fund is closed.</summary>
    public static Domeinfout FondsAfgesloten(DateOnly afsluitdatum) => Domeinfout.Regel("fonds-afgesloten",
        $"Dit fonds is afgesloten sinds {afsluitdatum:yyyy-MM-dd}. Er kan niets meer bij of uit.");

    /// <summary>The fund has no such payment order.</summary>
    public static Domeinfout OpdrachtNietGevonden(BetaalopdrachtId opdracht) => Domeinfout.NietGevonden($"Betaalopdracht {opdracht.Waarde}");

    /// <summary>Nobody approves what the same person made.</summary>
    public static Domeinfout ZelfdePersoon() => Domeinfout.NietBevoegd("tweede-persoon-nodig",
        "U maakte deze betaalopdracht zelf. Laat een ander lid van het collectief ze goedkeuren.");

    /// <summary>Only the collective that committed the money pays it.</summary>
    public static Domeinfout GeenLid() => Domeinfout.NietBevoegd("geen-lid-van-collectief",
        "U bent vandaag geen lid van het collectief dat dit geld vastlegde. Vraag het aan een lid van die mandatering.");

    /// <summary>The mandatering of the contract has not arrived here.</summary>
    public static Domeinfout MandateringNogNietBekend(Guid mandatering) => Domeinfout.NogNietBekend($"Mandatering {mandatering}");

    /// <summary>The contract has not so much committed money left.</summary>
    public static Domeinfout VastleggingOntoereikend() => Domeinfout.Regel("vastlegging-ontoereikend",
        "Voor dit contract is niet genoeg geld vastgelegd om deze opdracht te betalen. Kijk na wat het contract al betaalde.");

    /// <summary>No payment credit is left on its lines this year.</summary>
    public static Domeinfout VekOntoereikend(int jaar) => Domeinfout.Regel("vek-ontoereikend",
        $"Er is in {jaar} niet genoeg bevestigd vereffeningskrediet voor deze betaling. Vraag de entiteit om meer krediet, of wacht tot volgend jaar.");

    /// <summary>The day of payment cannot be.</summary>
    public static Domeinfout DatumOnmogelijk(DateOnly van, DateOnly tot) => Domeinfout.Regel("betaaldatum-onmogelijk",
        $"De bank kan niet op die dag betaald hebben. Vul een dag in van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.");

    /// <summary>A gebiedsteam acts in its own regions only.</summary>
    public static Domeinfout BuitenUwRegio() => Domeinfout.NietBevoegd("buiten-uw-regio",
        "Dit fonds hoort niet bij een referentieregio van uw gebiedsteam. Vraag het aan het gebiedsteam van die regio.");
}
