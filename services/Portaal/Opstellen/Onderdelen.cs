using System.Text.Json.Nodes;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>What is asked of who writes a contract: the fields, in the order of the pages. Contracten holds the rules.</summary>
internal static class Onderdelen
{
    private const string GeenNamen = "Schrijf geen namen van personen.";

    private static readonly Onderdeel Avenant = new("avenant", "Over het avenant", "Wat voor wijziging is dit, en waarom is ze nodig?",
    [
        new("avenant.soort", "Wat verandert er?", Vaksoort.Keuze) { Lijst = "avenantsoorten", Als = (inhoud, _) => inhoud["avenant"]?["nummer"] is null },
        new("avenant.reden", "Waarom is dit avenant nodig?", Vaksoort.Tekst) { Hulp = $"De partijen lezen dit. {GeenNamen}" },
        new("avenant.beeindigtOp", "Laatste dag van het contract, als het door dit avenant stopt (mag leeg blijven)", Vaksoort.Dag)
            { MagLeeg = true, Als = (inhoud, _) => Kladpad.Tekst(inhoud, "avenant.soort") is "" or "materieel" },
    ], []);

    private static readonly Onderdeel[] Contract =
    [
        new("algemeen", "Algemeen", "Waarover gaat het contract, waar en hoelang?",
        [
            new("titel", "Titel", Vaksoort.Regel) { Hulp = "Kort en duidelijk. Bijvoorbeeld: Fietspad langs het kanaal." },
            new("programma", "Gebiedsprogramma dat het uitvoert (mag leeg blijven)", Vaksoort.Keuze) { Lijst = "programmas", MagLeeg = true, Leeg = "Geen programma" },
            new("referentieregios", "Referentieregio's waar het contract speelt", Vaksoort.Keuzes) { Lijst = "regios" },
            new("ingangsdatum", "Ingangsdatum", Vaksoort.Dag) { Hulp = "De eerste dag waarop het contract kan gelden." },
            new("einddatum", "Einddatum", Vaksoort.Dag),
            new("ondertekentermijn", "Laatste dag om te tekenen (mag leeg blijven)", Vaksoort.Dag) { MagLeeg = true },
        ], []),
        new("partijen", "Partijen", "Wie sluit het contract? Kies minstens twee partijen. Een gemeente kiest u uit de lijst; een andere partij noemt u met haar KBO-nummer.", [],
        [
            new("partijen", "Partijen", "Partij",
            [
                new("soort", "Soort partij", Vaksoort.Keuze) { Lijst = "partijsoorten", Als = (_, rij) => !IsGemeente(rij) },
                new("kbo", "KBO-nummer", Vaksoort.Kbo) { Hulp = "Tien cijfers, bijvoorbeeld 0207.500.123.", Als = (_, rij) => !IsGemeente(rij) },
                new("naam", "Naam", Vaksoort.Regel) { Als = (_, rij) => !IsGemeente(rij) },
                new("beslissendOrgaan", "Wie beslist voor deze partij?", Vaksoort.Keuze)
                    { Lijst = "organen", MagLeeg = true, Leeg = "Zoals gewoonlijk voor deze soort partij", Als = (_, rij) => Keuzelijsten.Organen(Kladpad.Tekst(rij, "soort")).Count > 1 },
                new("entiteit", "OVO-code van de entiteit die het uitvoert (mag leeg blijven)", Vaksoort.Regel)
                    { Hulp = "OVO met zes cijfers.", MagLeeg = true, Als = (_, rij) => Kladpad.Tekst(rij, "soort") == "vlaamseOverheid" },
            ]),
        ]),
        new("verbintenissen", "Afspraken en mijlpalen", "Wat belooft elke partij, en wanneer is het klaar? Neem minstens een afspraak met een mijlpaal op.", [],
        [
            new("verbintenissen", "Afspraken", "Afspraak",
            [
                new("omschrijving", "Wat belooft de partij?", Vaksoort.Tekst),
                new("verantwoordelijke", "Welke partij doet dit?", Vaksoort.Keuze) { Lijst = "partijen" },
                new("soort", "Hoe sterk is de belofte?", Vaksoort.Keuze) { Lijst = "verbintenissoorten" },
                new("middelen", "Wie betaalt?", Vaksoort.Keuze) { Lijst = "middelen", MagLeeg = true, Leeg = "De partijen zelf, of er is geen geld nodig" },
                new("financieringswijze.soort", "Wanneer wordt betaald? (mag leeg blijven)", Vaksoort.Keuze) { Lijst = "wijzen", MagLeeg = true, Leeg = "Na elke mijlpaal" },
                new("financieringswijze.voorschot", "Voorschot in procent", Vaksoort.Getal)
                    { Hulp = "Van 1 tot 99. De eerste mijlpaal is precies dit deel van het bedrag.", Als = (_, rij) => Kladpad.Tekst(rij, "financieringswijze.soort") == "voorschotEnSaldo" },
                new("staatssteun.grond", "Is dit staatssteun?", Vaksoort.Keuze) { Lijst = "steungronden", Als = NaarOnderneming },
                new("staatssteun.referentie", "Waar staat de grond voor de steun?", Vaksoort.Regel) { MagLeeg = true, Hulp = "Alleen leeg als het geen steun is.", Als = NaarOnderneming },
                new("overheidsopdracht.soort", "Is dit een overheidsopdracht?", Vaksoort.Keuze) { Lijst = "opdrachtsoorten", Als = NaarOnderneming },
                new("overheidsopdracht.referentie", "Nummer van de procedure, of artikel van de uitzondering", Vaksoort.Regel)
                    { MagLeeg = true, Hulp = "Alleen leeg als het geen overheidsopdracht is.", Als = NaarOnderneming },
                new("btw", "Zit de btw in het bedrag?", Vaksoort.Keuze) { Lijst = "btw", Als = NaarOnderneming },
                new("indicator.code", "Indicator die dit vooruithelpt (mag leeg blijven)", Vaksoort.Regel) { MagLeeg = true },
                new("hangtAfVan", "Welke andere afspraken moeten eerst nagekomen zijn?", Vaksoort.Keuzes) { Lijst = "andere", MagLeeg = true, Als = (inhoud, _) => Kladpad.Rijen(inhoud, "verbintenissen").Count > 1 },
            ])
            {
                EigenBlad = true,
                Binnen =
                [
                    new("mijlpalen", "Mijlpalen", "Mijlpaal",
                    [
                        new("omschrijving", "Wat moet er klaar zijn?", Vaksoort.Tekst),
                        new("vervaldatum", "Uiterlijk op", Vaksoort.Dag),
                        new("bedrag", "Bedrag in euro", Vaksoort.Bedrag) { Hulp = "Bijvoorbeeld 1.250,50. Hoort er geen geld bij? Schrijf 0." },
                        new("bewijs", "Wat bewijst dat het klaar is?", Vaksoort.Regel) { Hulp = "Bijvoorbeeld: foto's en het verslag van de oplevering." },
                        new("beoordelaar", "Wie beoordeelt het?", Vaksoort.Keuze) { Lijst = "partijen", MagLeeg = true, Leeg = "Het gebiedsteam" },
                    ]),
                ],
            },
        ]),
        new("financiering", "Financiering", "Wie betaalt wat? Betaalt een fonds, kies dan het fonds en de mandatering. Wat het fonds niet betaalt, betalen de partijen zelf.",
        [
            new("fonds", "Fonds", Vaksoort.Keuze) { Lijst = "fondsen", MagLeeg = true, Leeg = "Geen fonds", Hulp = "Alleen als een afspraak met geld van het fonds betaald wordt." },
            new("mandatering", "Mandatering", Vaksoort.Keuze) { Lijst = "mandateringen", MagLeeg = true, Leeg = "Geen mandatering", Hulp = "De beslissing waarmee de Vlaamse overheid dit geld mag toezeggen." },
        ],
        [
            new("financiering", "Eigen geld van partijen", "Betaling",
                [new("partij", "Welke partij betaalt?", Vaksoort.Keuze) { Lijst = "partijen" }, new("bedrag", "Bedrag in euro", Vaksoort.Bedrag) { Hulp = "Bijvoorbeeld 1.250,50." }]),
            new("tranches", "Geld van het fonds per jaar", "Jaar", [new("jaar", "Jaar", Vaksoort.Getal), new("bedrag", "Bedrag in euro", Vaksoort.Bedrag)])
                { Hulp = "Alleen als het geld over jaren verdeeld wordt. Anders komt alles uit het eerste jaar.", Als = inhoud => Kladpad.Tekst(inhoud, "fonds").Length > 0 || Kladpad.Rijen(inhoud, "tranches").Count > 0 },
        ]),
        new("voorwaarden", "Voorwaarden", "Wat moet er gebeurd zijn voor het contract kan ingaan?", [],
        [
            new("voorwaarden", "Opschortende voorwaarden", "Voorwaarde", [new("omschrijving", "Wat moet er gebeurd zijn?", Vaksoort.Tekst), new("bewijs", "Wat bewijst dat?", Vaksoort.Regel)]),
        ]) { MagLeeg = true },
        new("gegevens", "Gegevens delen", "Welke partij levert welke gegevens, en hoe vaak?", [],
        [
            new("datadeelafspraken", "Afspraken over gegevens", "Afspraak over gegevens",
            [
                new("leverancier", "Welke partij levert?", Vaksoort.Keuze) { Lijst = "partijen" },
                new("gegevens", "Welke gegevens, en aan wie?", Vaksoort.Tekst),
                new("frequentie", "Hoe vaak?", Vaksoort.Keuze) { Lijst = "frequenties" },
                new("eerst", "De eerste keer uiterlijk op", Vaksoort.Dag),
            ]),
        ]) { MagLeeg = true },
        new("gevolgen", "Als een partij zich niet aan het contract houdt", "Wat kan er gebeuren als een partij haar belofte niet nakomt?", [],
        [
            new("gevolgen", "Gevolgen", "Gevolg", [new("omschrijving", "Wat gebeurt er, en wanneer?", Vaksoort.Tekst), new("soort", "Wat voor gevolg is dit?", Vaksoort.Keuze) { Lijst = "gevolgsoorten" }]),
        ]) { MagLeeg = true },
        new("einde", "Opzeggen, toetreden en bekendmaken", "Hoe kan een partij stoppen of later meedoen?",
        [
            new("opzegging.regeling", "Hoe kan een partij opzeggen?", Vaksoort.Tekst) { MagLeeg = true },
            new("opzegging.termijn", "Opzegtermijn in dagen", Vaksoort.Getal) { MagLeeg = true, Hulp = "Alleen nodig als een partij kan opzeggen." },
            new("toetreding", "Hoe kan een partij later toetreden?", Vaksoort.Tekst) { MagLeeg = true },
            new("uittreding", "Hoe kan een partij uittreden?", Vaksoort.Tekst) { MagLeeg = true },
            new("bekendmaking", "Hoe wordt het contract bekendgemaakt?", Vaksoort.Tekst) { MagLeeg = true },
        ], []) { MagLeeg = true },
    ];

    /// <summary>The parts of a contract, or of an avenant.</summary>
    public static IReadOnlyList<Onderdeel> Van(Klad klad) => klad.Doel.IsAvenant ? [Avenant, .. Contract] : Contract;

    private static bool IsGemeente(JsonObject rij) => Kladpad.Tekst(rij, "soort") == "gemeente";

    private static bool NaarOnderneming(JsonObject inhoud, JsonObject rij) => Kladpad.Tekst(rij, "staatssteun.grond").Length > 0 || Kladpad.Tekst(rij, "overheidsopdracht.soort").Length > 0
        || Kladpad.Rijen(inhoud, "partijen").OfType<JsonObject>().Any(p => Kladpad.Tekst(p, "soort") == "onderneming"
            && Kladpad.Tekst(p, "kbo") is { Length: > 0 } kbo && kbo == Kladpad.Tekst(rij, "verantwoordelijke"));
}
