using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The refusals about an avenant.</summary>
public static partial class Fout
{
    internal const string AvenantNietVoorgelegd = "avenant-niet-voorgelegd";
    internal const string AvenantAlVoorgelegd = "avenant-al-voorgelegd";
    internal const string AvenantWachtOpMiddelen = "avenant-wacht-op-middelen";
    internal const string AvenantAangenomen = "avenant-aangenomen";
    internal const string AvenantVerworpen = "avenant-verworpen";
    internal const string AvenantIngetrokken = "avenant-ingetrokken";

    private static readonly Dictionary<string, string> Avenantzinnen = new()
    {
        [AvenantNietVoorgelegd] = "Dit avenant is nog een ontwerp. Wacht tot het gebiedsteam het ter ondertekening voorlegt.",
        [AvenantAlVoorgelegd] = "Dit avenant ligt al voor ter ondertekening. Trek het in en stel een nieuw avenant op als de tekst anders moet.",
        [AvenantWachtOpMiddelen] = "Dit avenant wacht op het antwoord van het fonds. Wacht daarop, vraag de middelen opnieuw of trek het avenant in.",
        [AvenantAangenomen] = "Dit avenant is aangenomen en bindt al. Stel een nieuw avenant op als het contract weer anders moet.",
        [AvenantVerworpen] = "Een partij weigerde dit avenant. Stel een nieuw avenant op als het contract toch anders moet.",
        [AvenantIngetrokken] = "Dit avenant is ingetrokken. Vraag het gebiedsteam of er een nieuw avenant komt.",
    };

    /// <summary>The present state of the avenant forbids it.</summary>
    public static Domeinfout Avenantstatus(string code) => Domeinfout.Regel(code, Avenantzinnen[code]);

    /// <summary>There is none, or this person may not know of it.</summary>
    public static Domeinfout AvenantNietGevonden(AvenantId avenant) => Domeinfout.NietGevonden($"Avenant {avenant.Waarde}");

    /// <summary>One at a time.</summary>
    public static Domeinfout AvenantAlOpen(int nummer) => Domeinfout.Regel("avenant-al-open",
        $"Avenant {nummer} van dit contract loopt nog. Wacht tot het aangenomen of geweigerd is, of trek het in.");

    /// <summary>The new text is the text in force.</summary>
    public static Domeinfout AvenantZonderWijziging() => Domeinfout.Regel("avenant-zonder-wijziging",
        "Dit avenant verandert niets aan het contract. Pas de inhoud aan en verstuur opnieuw.");

    /// <summary>This kind of avenant does not change that.</summary>
    public static Domeinfout AvenantBuitenSoort(Avenantsoort soort, IReadOnlyCollection<Avenantwijziging> teVeel) =>
        new("avenant-buiten-soort", 400, $"Een avenant van de soort {soort.ToString().ToLowerInvariant()} kan dit niet veranderen. Zet deze velden terug, of kies een andere soort.")
        {
            Velden = teVeel.Take(100).GroupBy(w => $"inhoud.{w.Plaats}")
                .ToDictionary(w => w.Key, _ => new[] { "Laat dit zoals het in het contract staat, of kies een andere soort avenant." }),
        };

    /// <summary>Work on this milestone has begun: its agreement stands.</summary>
    public static Domeinfout AvenantRaaktMijlpaal(string mijlpaal) => Domeinfout.Regel("avenant-raakt-mijlpaal",
        $"De mijlpaal \"{mijlpaal}\" is al gerapporteerd of aanvaard. Neem hem over zoals hij in het contract staat.");

    /// <summary>What it changes has changed meanwhile.</summary>
    public static Domeinfout AvenantAchterhaald(string waarom) => Domeinfout.Regel("avenant-achterhaald",
        $"{waarom} Dit avenant past daardoor niet meer op het contract. Trek het in en stel een nieuw avenant op.");

    /// <summary>A partij that leaves still owes something.</summary>
    public static Domeinfout UittredendePartijHeeftVerbintenissen(string partij) => Domeinfout.Regel("uittredende-partij-heeft-verbintenissen",
        $"{partij} heeft nog verbintenissen die niet voltooid zijn. Draag ze in dit avenant over aan een andere partij.");

    /// <summary>The fund keeps who it paid.</summary>
    public static Domeinfout UittredendePartijWerdBetaald(string partij) => Domeinfout.Regel("uittredende-partij-werd-betaald",
        $"Het fonds betaalde mijlpalen van {partij}. Laat deze partij met haar voltooide verbintenissen in het contract staan.");

    /// <summary>Another fund or mandatering is another contract.</summary>
    public static Domeinfout AvenantAnderFonds() => Domeinfout.Regel("avenant-ander-fonds",
        "Een avenant bij een contract met fondsmiddelen houdt het fonds, de mandatering en de regio's. Zet ze terug, of stel een nieuw contract op.");

    /// <summary>Only those whom it touches sign a rechtzetting.</summary>
    public static Domeinfout PartijTekentAvenantNiet() => Domeinfout.NietBevoegd("partij-tekent-avenant-niet",
        "Dit avenant verandert niets voor uw partij. Uw handtekening is niet nodig.");
}
