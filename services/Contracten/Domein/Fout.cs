using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Every refusal of this service: code, status and a Dutch sentence that says what to do.</summary>
public static partial class Fout
{
    internal const string NietVoorgelegd = "contract-niet-voorgelegd";
    internal const string AlVoorgelegd = "contract-al-voorgelegd";
    internal const string NietOndertekend = "contract-niet-ondertekend";
    internal const string AlOndertekend = "contract-al-ondertekend";
    internal const string NietInWerking = "contract-niet-in-werking";
    internal const string InWerking = "contract-in-werking";
    internal const string Ingetrokken = "contract-ingetrokken";
    internal const string WachtOpMiddelen = "contract-wacht-op-middelen";
    internal const string Afgerond = "contract-afgerond";
    internal const string Beeindigd = "contract-beeindigd";
    internal const string MijlpaalNietGerapporteerd = "mijlpaal-niet-gerapporteerd";
    internal const string MijlpaalAlGerapporteerd = "mijlpaal-al-gerapporteerd";
    internal const string MijlpaalNietOndertekend = "mijlpaal-niet-ondertekend";
    internal const string MijlpaalAlOndertekend = "mijlpaal-al-ondertekend";
    internal const string MijlpaalAlAanvaard = "mijlpaal-al-aanvaard";
    internal const string MijlpaalNietAanvaard = "mijlpaal-niet-aanvaard";
    internal const string MijlpaalAlBetaald = "mijlpaal-al-betaald";

    private static readonly Dictionary<string, string> Statuszinnen = new()
    {
        [NietVoorgelegd] = "Dit contract is nog een ontwerp. Wacht tot het gebiedsteam het ter ondertekening voorlegt.",
        [AlVoorgelegd] = "Dit contract ligt al voor ter ondertekening. Trek het in en stel een nieuw contract op als de tekst anders moet.",
        [NietOndertekend] = "Nog niet alle partijen hebben dit contract ondertekend. Wacht op de laatste handtekening.",
        [AlOndertekend] = "Alle partijen hebben dit contract al ondertekend. U hoeft niets meer te doen.",
        [NietInWerking] = "Dit contract is nog niet in werking. Wacht tot alle partijen getekend hebben en de ingangsdatum bereikt is.",
        [InWerking] = "Dit contract is al in werking. Spreek met de andere partijen af hoe u het wilt aanpassen.",
        [Ingetrokken] = "Dit contract is ingetrokken. Vraag het gebiedsteam of er een nieuw contract komt.",
        [WachtOpMiddelen] = "Dit contract wacht op het antwoord van het fonds. Wacht daarop, vraag de middelen opnieuw of trek het contract in.",
        [Afgerond] = "Dit contract is afgerond: alle mijlpalen zijn bereikt. U hoeft niets meer te doen.",
        [Beeindigd] = "Dit contract is beëindigd. Vraag het gebiedsteam wat er nog moet gebeuren.",
        [MijlpaalNietGerapporteerd] = "Deze mijlpaal is nog niet gerapporteerd. Wacht op het verslag van de verantwoordelijke partij.",
        [MijlpaalAlGerapporteerd] = "Deze mijlpaal is al gerapporteerd. Vraag de beoordelaar om hem terug te sturen als het verslag anders moet.",
        [MijlpaalNietOndertekend] = "Nog niet iedereen heeft deze mijlpaal ondertekend. Wacht op de laatste handtekening.",
        [MijlpaalAlOndertekend] = "Deze mijlpaal is al volledig ondertekend. Wacht op het oordeel van de beoordelaar.",
        [MijlpaalAlAanvaard] = "Deze mijlpaal is al aanvaard. U hoeft niets meer te doen.",
        [MijlpaalNietAanvaard] = "Deze mijlpaal is nog niet aanvaard. Wacht op het oordeel van de beoordelaar.",
        [MijlpaalAlBetaald] = "Deze mijlpaal is al betaald. U hoeft niets meer te doen.",
    };

    /// <summary>The present state forbids it.</summary>
    public static Domeinfout Status(string code) => Domeinfout.Regel(code, Statuszinnen[code]);

    /// <summary>The same answer as for a contract that does not exist.</summary>
    public static Domeinfout ContractNietGevonden(Guid contract) => Domeinfout.NietGevonden($"{nameof(Gebiedscontract)} {contract}");

    /// <summary>The contract has no such milestone.</summary>
    public static Domeinfout MijlpaalNietGevonden(MijlpaalId mijlpaal) => Domeinfout.NietGevonden($"Mijlpaal {mijlpaal.Waarde}");

    /// <summary>Something that another service made has not arrived here.</summary>
    public static Domeinfout NogNietBekend(IReadOnlyCollection<string> wat) => Domeinfout.NogNietBekend(string.Join(", ", wat));

    /// <summary>The team has none of the regions of the contract.</summary>
    public static Domeinfout BuitenUwRegio() => Domeinfout.NietBevoegd("buiten-uw-regio",
        "Dit contract speelt niet in een referentieregio van uw gebiedsteam. Vraag het aan het gebiedsteam van die regio.");

    /// <summary>This function does not sign for this partij.</summary>
    public static Domeinfout TekentNiet(IEnumerable<Hoedanigheid> wie) => Domeinfout.NietBevoegd("niet-bevoegd",
        $"U kunt hier niet tekenen. Dat doet de {string.Join(" samen met de ", wie.Select(Ondertekenregels.Naam))} van de partij.");

    /// <summary>This person does not act for a partij of the contract.</summary>
    public static Domeinfout GeenPartij() => Domeinfout.NietBevoegd("niet-bevoegd",
        "U treedt niet op voor een partij van dit contract. Meld u aan met de functie waarmee u dit mag doen.");

    /// <summary>Only the responsible partij reports.</summary>
    public static Domeinfout NietVerantwoordelijk() => Domeinfout.NietBevoegd("niet-verantwoordelijk",
        "Alleen de partij die voor deze mijlpaal verantwoordelijk is, kan dit doen. Neem contact op met die partij.");

    /// <summary>Somebody else judges this milestone.</summary>
    public static Domeinfout NietBeoordelaar(string wie) => Domeinfout.NietBevoegd("niet-beoordelaar",
        $"Deze mijlpaal wordt beoordeeld door {wie}. Vraag het daar.");

    /// <summary>Nobody judges what they signed themselves.</summary>
    public static Domeinfout EigenMijlpaal() => Domeinfout.NietBevoegd("eigen-mijlpaal",
        "U kunt een mijlpaal die u zelf ondertekende, niet beoordelen. Laat een andere bevoegde persoon dit doen.");

    /// <summary>The Vlaamse overheid cannot commit money without a mandatering. Never with figures: the ceiling is confidential.</summary>
    public static Domeinfout MandateringOntoereikend() => Domeinfout.Regel("mandatering-ontoereikend",
        "Er is geen mandatering die deze middelen van de Vlaamse overheid dekt. Haal ze uit de financiering, of wacht op een mandatering.");

    /// <summary>Outside the collective or the term; which of these is not said.</summary>
    public static Domeinfout TekentBuitenMandatering() => Domeinfout.Regel("mandatering-ontoereikend",
        "De mandatering van dit contract laat u vandaag niet toe te tekenen. Vraag een lid van het gemandateerde collectief om te tekenen.");

    /// <summary>The fund does not pay this milestone.</summary>
    public static Domeinfout NietUitFonds() => Domeinfout.Regel("mijlpaal-niet-uit-fonds",
        "Deze mijlpaal wordt niet door het fonds betaald. Kijk na bij welke mijlpaal de betaling hoort.");

    /// <summary>Another report was read than the one that lies there now.</summary>
    public static Domeinfout AnderVerslag() => Domeinfout.Regel("ander-verslag",
        "Het verslag dat u las, is intussen vervangen. Lees het nieuwe verslag en doe het dan opnieuw.");

    /// <summary>The term is over before it began.</summary>
    public static Domeinfout Verlopen(DateOnly einddatum) => Domeinfout.Regel("contract-verlopen",
        $"De einddatum {einddatum:yyyy-MM-dd} van dit contract is voorbij. Stel een nieuw contract op met een latere einddatum.");

    /// <summary>The first day of the term has not come.</summary>
    public static Domeinfout IngangsdatumNietBereikt(DateOnly ingangsdatum) => Domeinfout.Regel("ingangsdatum-niet-bereikt",
        $"Dit contract gaat pas in op {ingangsdatum:yyyy-MM-dd}. Wacht tot die dag.");

    /// <summary>The reader signs another text than the one that is offered.</summary>
    public static Domeinfout AndereTekst() => Domeinfout.Regel("hash-komt-niet-overeen",
        "De tekst die u las, is niet de tekst die voorligt. Haal de tekst opnieuw op, lees hem en teken dan.");

    /// <summary>The signature that the gemeente needs a visum for comes too early.</summary>
    public static Domeinfout VisumOntbreekt() => Domeinfout.Regel("visum-ontbreekt",
        "De gemeente betaalt mee en er is nog geen visum. Vraag eerst het visum van de financieel directeur.");

    /// <summary>The financieel directeur refused.</summary>
    public static Domeinfout VisumGeweigerd() => Domeinfout.Regel("visum-geweigerd",
        "De financieel directeur weigerde het visum. Neem contact op met de financieel directeur voor u verdergaat.");

    /// <summary>There is a visum already.</summary>
    public static Domeinfout VisumAlGegeven() => Domeinfout.Regel("visum-al-gegeven",
        "Het visum voor deze gemeente is al gegeven. U hoeft niets meer te doen.");

    /// <summary>The gemeente pays nothing.</summary>
    public static Domeinfout VisumNietNodig() => Domeinfout.Regel("visum-niet-nodig",
        "Uw gemeente betaalt niet mee aan dit contract. Een visum is niet nodig.");

    /// <summary>This function has signed already.</summary>
    public static Domeinfout HandtekeningAlGezet(Hoedanigheid wie) => Domeinfout.Regel("handtekening-al-gezet",
        $"De {Ondertekenregels.Naam(wie)} heeft hier al getekend. U hoeft niets meer te doen.");

    /// <summary>One person cannot set both signatures of a gemeente.</summary>
    public static Domeinfout TweePersonen() => Domeinfout.Regel("twee-personen-nodig",
        "U hebt hier al getekend in een andere functie. Laat een tweede persoon tekenen.");

    /// <summary>The signature is not strong enough for this environment.</summary>
    public static Domeinfout NiveauTeLaag(Handtekeningniveau nodig, Handtekeningniveau gezet) => Domeinfout.Regel("handtekeningniveau-te-laag",
        $"Hier is een handtekening van het niveau {Naam(nodig)} nodig, en deze is {Naam(gezet)}. Teken via een ondertekendienst van dat niveau.");

    /// <summary>More money than was agreed.</summary>
    public static Domeinfout BovenAfspraak(Bedrag hoogstens) => new("ongeldige-invoer", 400,
        "Het bedrag is hoger dan afgesproken. Verlaag het bedrag en verstuur opnieuw.")
    {
        Velden = new Dictionary<string, string[]> { ["bedrag"] = [$"Vul ten hoogste {hoogstens} euro in, zoals in het contract staat."] },
    };

    private static string Naam(Handtekeningniveau niveau) => niveau.ToString().ToLowerInvariant();
}
