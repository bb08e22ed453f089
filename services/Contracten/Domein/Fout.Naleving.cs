using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Refusals about promises that were not kept, disputes, courts and councils.</summary>
public static partial class Fout
{
    internal const string IsHersteld = "ingebrekestelling-hersteld";
    internal const string IsBetwist = "ingebrekestelling-betwist";
    internal const string IsVerstreken = "hersteltermijn-al-overschreden";
    internal const string NietGestart = "bemiddeling-niet-gestart";
    internal const string IsGestart = "bemiddeling-al-gestart";
    internal const string IsStopgezet = "bemiddeling-stopgezet";
    internal const string IsAfgesloten = "geschil-afgesloten";

    private static readonly Dictionary<string, string> Nalevingzinnen = new()
    {
        [IsHersteld] = "Deze ingebrekestelling is hersteld. U hoeft niets meer te doen.",
        [IsBetwist] = "Over deze ingebrekestelling loopt of liep een geschil. Kijk bij het geschil wat u kunt doen.",
        [IsVerstreken] = "De hersteltermijn van deze ingebrekestelling was al voorbij. U hoeft niets meer te doen.",
        [NietGestart] = "De bemiddeling is nog niet gestart. Wacht tot alle partijen bij het geschil de bemiddelaars aanvaard hebben.",
        [IsGestart] = "De bemiddeling is al gestart. Neem contact op met de bemiddelaars.",
        [IsStopgezet] = "De bemiddeling is stopgezet. Leg zelf een vergelijk voor, of noteer een rechtsgang.",
        [IsAfgesloten] = "Dit geschil is afgesloten. Meld een nieuw geschil als er opnieuw onenigheid is.",
    };

    /// <summary>The present state of an ingebrekestelling or dispute forbids it.</summary>
    public static Domeinfout NalevingStatus(string code) => Domeinfout.Regel(code, Nalevingzinnen[code]);

    /// <summary>The contract has no such promise.</summary>
    public static Domeinfout VerbintenisNietGevonden(VerbintenisId verbintenis) => Domeinfout.NietGevonden($"Verbintenis {verbintenis.Waarde}");

    /// <summary>The contract has no such ingebrekestelling.</summary>
    public static Domeinfout IngebrekestellingNietGevonden(IngebrekestellingId id) => Domeinfout.NietGevonden($"Ingebrekestelling {id.Waarde}");

    /// <summary>The contract has no such dispute, or it is not that of this bemiddelaar.</summary>
    public static Domeinfout GeschilNietGevonden(GeschilId id) => Domeinfout.NietGevonden($"Geschil {id.Waarde}");

    /// <summary>The dispute has no such bemiddelaar.</summary>
    public static Domeinfout BemiddelaarNietGevonden(BemiddelaarId id) => Domeinfout.NietGevonden($"Bemiddelaar {id.Waarde}");

    /// <summary>The contract has no such case in court.</summary>
    public static Domeinfout RechtsgangNietGevonden(RechtsgangId id) => Domeinfout.NietGevonden($"Rechtsgang {id.Waarde}");

    /// <summary>A dispute is open about it, or about what it depends on.</summary>
    public static Domeinfout VerbintenisBevroren() => Domeinfout.Regel("verbintenis-bevroren",
        "Over deze verbintenis, of over een waarvan ze afhangt, loopt een geschil. Wacht tot het geschil afgesloten is; de andere verbintenissen lopen door.");

    /// <summary>Nobody holds the own partij to a promise.</summary>
    public static Domeinfout EigenVerbintenis() => Domeinfout.NietBevoegd("eigen-verbintenis",
        "Uw partij is zelf verantwoordelijk voor deze verbintenis. Een andere partij van het contract moet dit doen.");

    /// <summary>Only the sender accepts the repair.</summary>
    public static Domeinfout NietAfzender(string wie) => Domeinfout.NietBevoegd("niet-afzender",
        $"Alleen {wie}, die de ingebrekestelling stuurde, kan het herstel aanvaarden. Vraag het daar.");

    /// <summary>The same partij holds the other to it already.</summary>
    public static Domeinfout IngebrekestellingLooptAl() => Domeinfout.Regel("ingebrekestelling-loopt-al",
        "Uw partij stuurde voor deze verbintenis al een ingebrekestelling die nog open is. Wacht tot die hersteld is of de termijn voorbij is.");

    /// <summary>Nothing to accept yet.</summary>
    public static Domeinfout HerstelNietGemeld() => Domeinfout.Regel("herstel-niet-gemeld",
        "De verantwoordelijke partij meldde nog geen herstel. Wacht op die melding.");

    /// <summary>Reported already.</summary>
    public static Domeinfout HerstelAlGemeld() => Domeinfout.Regel("herstel-al-gemeld",
        "Het herstel is al gemeld. Wacht op het antwoord van de partij die de ingebrekestelling stuurde.");

    /// <summary>About this promise a dispute is open already.</summary>
    public static Domeinfout GeschilLooptAl() => Domeinfout.Regel("geschil-loopt-al",
        "Over deze verbintenis loopt al een geschil. Gebruik dat geschil.");

    /// <summary>This person acts for no partij to the dispute.</summary>
    public static Domeinfout GeenPartijBijGeschil() => Domeinfout.NietBevoegd("geen-partij-bij-geschil",
        "U treedt niet op voor een partij bij dit geschil. Alleen wie voor zo'n partij mag tekenen, kan dit doen.");

    /// <summary>The expert is not external.</summary>
    public static Domeinfout BemiddelaarBetrokken() => Domeinfout.Regel("bemiddelaar-betrokken",
        "Deze persoon of organisatie is betrokken bij dit contract en kan niet bemiddelen. Stel iemand voor die niets met de partijen te maken heeft.");

    /// <summary>Proposed before in this dispute.</summary>
    public static Domeinfout BemiddelaarAlVoorgesteld() => Domeinfout.Regel("bemiddelaar-al-voorgesteld",
        "Deze persoon is in dit geschil al voorgesteld. Stel iemand anders voor.");

    /// <summary>More names than anybody can judge.</summary>
    public static Domeinfout TeVeelBemiddelaars(int hoogstens) => Domeinfout.Regel("te-veel-bemiddelaars",
        $"In dit geschil zijn al {hoogstens} bemiddelaars voorgesteld. Spreek met de andere partijen af wie u aanvaardt.");

    /// <summary>This partij gave its answer, or somebody refused.</summary>
    public static Domeinfout BemiddelaarAlBeoordeeld() => Domeinfout.Regel("bemiddelaar-al-beoordeeld",
        "Over deze bemiddelaar is al beslist. U hoeft niets meer te doen.");

    /// <summary>There is no settlement, or another one than was read.</summary>
    public static Domeinfout AnderVergelijk() => Domeinfout.Regel("ander-vergelijk",
        "Het vergelijk dat u las, ligt niet meer voor. Lees wat nu voorligt en aanvaard het dan.");

    /// <summary>This partij accepted it already.</summary>
    public static Domeinfout VergelijkAlAanvaard() => Domeinfout.Regel("vergelijk-al-aanvaard",
        "Uw partij heeft dit vergelijk al aanvaard. Wacht op de andere partijen.");

    /// <summary>The ruling is there already.</summary>
    public static Domeinfout UitspraakAlGenoteerd() => Domeinfout.Regel("uitspraak-al-genoteerd",
        "De uitspraak in deze rechtsgang is al genoteerd. Noteer een nieuwe rechtsgang bij een beroep.");

    /// <summary>Nobody lifts what holds up the own promise.</summary>
    public static Domeinfout HeftZelfOp() => Domeinfout.NietBevoegd("eigen-bevriezing",
        "Uw partij is verantwoordelijk voor de betwiste verbintenis. Laat een andere partij bij het geschil of het gebiedsteam deze uitspraak noteren.");
}
