using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>The refusals of platforms and programmes.</summary>
internal static partial class Fout
{
    public const string OnderhandelingNietGeopend = "onderhandeling-niet-geopend";
    public const string OnderhandelingLoopt = "onderhandeling-loopt";
    public const string NietVastgesteld = "programma-niet-vastgesteld";
    public const string Vastgesteld = "programma-vastgesteld";
    public const string NietGestart = "programma-niet-gestart";
    public const string Loopt = "programma-loopt";
    public const string Afgesloten = "programma-afgesloten";

    private static readonly Dictionary<string, string> Statuszinnen = new()
    {
        [OnderhandelingNietGeopend] = "Over dit programma is nog niet onderhandeld. Open eerst de onderhandeling.",
        [OnderhandelingLoopt] = "De onderhandeling over dit programma loopt al. U hoeft niets meer te doen.",
        [NietVastgesteld] = "Dit programma is nog niet vastgesteld. Stel het eerst vast.",
        [Vastgesteld] = "Dit programma is vastgesteld en ligt vast. Stel een nieuw programma op als de inhoud anders moet.",
        [NietGestart] = "Dit programma is nog niet van start gegaan. Wacht op zijn eerste dag.",
        [Loopt] = "Dit programma loopt al. U hoeft niets meer te doen.",
        [Afgesloten] = "Dit programma is afgesloten. Stel een nieuw programma op en noem dit als voorganger.",
    };

    /// <summary>The present state forbids it.</summary>
    public static Domeinfout Programmastatus(string code) => Domeinfout.Regel(code, Statuszinnen[code]);

    /// <summary>The same answer as for a programme that does not exist.</summary>
    public static Domeinfout ProgrammaNietGevonden(Guid programma) => Domeinfout.NietGevonden($"{nameof(Gebiedsprogramma)} {programma}");

    /// <summary>The same answer as for a platform that does not exist.</summary>
    public static Domeinfout PlatformNietGevonden(Guid platform) => Domeinfout.NietGevonden($"{nameof(Onderhandelingsplatform)} {platform}");

    public static Domeinfout BuitenUwRegio() => Domeinfout.NietBevoegd("buiten-uw-regio",
        "Deze gebieden liggen niet in een referentieregio van uw gebiedsteam. Vraag het aan het gebiedsteam van die regio.");

    public static Domeinfout PlatformAfgelopen(DateOnly tot) => Domeinfout.Regel("platform-afgelopen",
        $"De laatste dag van dit platform was {tot:yyyy-MM-dd}. Richt een nieuw platform op.");

    public static Domeinfout TeVeelDeelnemers(int hoogstens) => Domeinfout.Regel("te-veel-deelnemers",
        $"Een platform heeft ten hoogste {hoogstens} deelnemers. Nodig koepels uit in plaats van elk lid apart.");

    public static Domeinfout PlatformOntbreekt() => Domeinfout.Regel("platform-ontbreekt",
        "Dit programma heeft nog geen onderhandelingsplatform. Richt er een op en vul het in bij het programma.");

    public static Domeinfout PlatformLigtVast() => Domeinfout.Regel("platform-ligt-vast",
        "De onderhandeling loopt: het platform kan niet meer veranderen. Neem hetzelfde platform over.");

    public static Domeinfout NogNietBegonnen(DateOnly van) => Domeinfout.Regel("programma-nog-niet-begonnen",
        $"De eerste dag van dit programma is {van:yyyy-MM-dd}. Wacht tot die dag.");

    public static Domeinfout TermijnLoopt(DateOnly tot) => Domeinfout.Regel("termijn-loopt",
        $"De laatste dag van dit programma is {tot:yyyy-MM-dd}. Sluit het daarna af.");

    public static Domeinfout TermijnVoorbij(DateOnly tot) => Domeinfout.Regel("termijn-voorbij",
        $"De laatste dag van dit programma was {tot:yyyy-MM-dd}. Pas de termijn aan voor u het vaststelt.");

    public static Domeinfout BeleidsnotaOntbreekt() => Domeinfout.Regel("beleidsnota-ontbreekt",
        "Dit programma staat nog in geen beleidsnota. Vul per betrokken minister de beleidsnota in.");

    public static Domeinfout TaakstellingOntbreekt() => Domeinfout.Regel("taakstelling-ontbreekt",
        "Dit programma werkt nog geen taakstelling uit. Vul minstens een vastgestelde taakstelling in.");

    public static Domeinfout TaakstellingNogNietBekend(Guid id) => Domeinfout.NogNietBekend($"Taakstelling {id}");

    public static Domeinfout TaakstellingNietVastgesteld(string titel) => Domeinfout.Regel("taakstelling-niet-vastgesteld",
        $"Taakstelling '{titel}' is nog niet vastgesteld door de Vlaamse Regering. Wacht op die beslissing of haal de taakstelling weg.");

    public static Domeinfout TaakstellingIngetrokken(string titel) => Domeinfout.Regel("taakstelling-ingetrokken",
        $"Taakstelling '{titel}' is ingetrokken. Haal ze weg uit dit programma.");

    public static Domeinfout StreefwaardeOntbreekt(string indicator, Gebied gebied) => Domeinfout.Regel("streefwaarde-ontbreekt",
        $"Over indicator {indicator} is voor {gebied.Code} nog geen streefwaarde overeengekomen. Vul die eerst in.");

    public static Domeinfout ActieOntbreekt() => Domeinfout.Regel("actie-ontbreekt", "Dit programma heeft nog geen actie. Voeg er minstens een toe.");

    public static Domeinfout GemeentenNietUitgenodigd(IReadOnlyList<string> namen) => Domeinfout.Regel("gemeente-niet-uitgenodigd",
        $"Nog niet uitgenodigd op het platform: {string.Join(", ", namen.Take(20))}{(namen.Count > 20 ? $" en nog {namen.Count - 20}" : "")}. Nodig elke gemeente van het gebied uit.");

    public static Domeinfout MandateringNietGeldig(DateOnly van, DateOnly tot) => Domeinfout.Regel("mandatering-niet-geldig",
        $"Deze mandatering geldt van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}, dus niet vandaag. Kies een mandatering die vandaag geldt.");

    public static Domeinfout GeenLid() => Domeinfout.NietBevoegd("geen-lid-van-mandatering",
        "U bent vandaag geen lid van het collectief van deze mandatering. Vraag het aan een lid, of kies uw eigen mandatering.");

    public static Domeinfout MandateringOntoereikend(string wat) => Domeinfout.Regel("mandatering-ontoereikend",
        $"Deze mandatering dekt niet alle {wat} van dit programma. Kies een mandatering die alles dekt, of vraag er een aan de Vlaamse Regering.");
}
