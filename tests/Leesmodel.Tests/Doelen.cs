using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>Two goals: "water" goes all the way, "geheim" is a draft of the regering that is withdrawn before anybody else saw it.</summary>
public static class Doelen
{
    public const string Inbrengtekst = "Reken het kanaal mee.";
    public const string Antwoordtekst = "Dat kan.";
    public const string Conclusie = "De commissie vraagt een jaarlijks verslag.";
    private static readonly Gebied Regio = new(Gebiedsoort.Referentieregio, Voorbeeld.RegioGent);
    private static readonly Gebied Aalst = new(Gebiedsoort.Gemeente, Voorbeeld.Aalst);

    public static Guid Water => Voorbeeld.Id("water");

    public static Guid Geheim => Voorbeeld.Id("geheim");

    public static IndicatorId Indicator => new(Voorbeeld.Id("water/i1"));

    public static Taakstellinginhoud Inhoud(string naam) => new(
        naam, [Opgave.Omgevingszorg, Opgave.IntegraalWaterbeheer], [Regio, Aalst], "Meer ruimte voor water.", null, new(2026, 1, 1), new(2030, 12, 31),
        [
            new(new(Voorbeeld.Id(naam + "/i1")), "OVER", "Overstromingsruimte", "ha", Richting.Stijgend, "VMM",
                [new(Regio, 310.5m, 420m, 400m, 440m, null), new(Aalst, null, null, null, null, new(2027, 6, 30))]),
        ], true);

    public static MetingWerdToegevoegd Meting(string naam, decimal waarde, string? vervangt = null) => new(
        Water, new(Voorbeeld.Id(naam)), Indicator, Regio, waarde, new(2025, 1, 1), new(2025, 12, 31), new(2026, 2, 1), "VMM", Meetkwaliteit.Voorlopig,
        vervangt is null ? null : new MetingId(Voorbeeld.Id(vervangt)));

    public static Logboek Tot(int stap)
    {
        var log = new Logboek(TaakstellingenBlok.Bron);
        Action[] stappen =
        [
            () => log.Meldt(Water, new TaakstellingWerdOpgesteld(Water, Inhoud("water"))),
            () => log.Meldt(Geheim, new TaakstellingWerdOpgesteld(Geheim, Inhoud("geheim"))),
            () => log.Meldt(Water, new ParlementairMomentWerdGepland(Water, new(Voorbeeld.Id("moment")), new(2026, 6, 1), ParlementairMomentsoort.Toelichting, ["Leefmilieu"])),
            () => log.Meldt(Water, new InbrengWerdOpengesteld(Water, new(2026, 3, 2), new(2026, 4, 2))),
            () => log.Meldt(Water, new InbrengWerdGegeven(Water, new(Voorbeeld.Id("inbreng")), Voorbeeld.KboGent.Cijfers, [new(Indicator, Regio, 400m)]), "tekst", Inbrengtekst),
            () => log.Meldt(Water, new InbrengWerdBeantwoord(Water, new(Voorbeeld.Id("inbreng")), Inbrenggevolg.DeelsOvergenomen), "motivering", Antwoordtekst),
            () => log.Meldt(Water, new InbrengWerdGesloten(Water, new(2026, 4, 2))),
            () => log.Meldt(Water, new TaakstellingWerdGewijzigd(Water, Inhoud("water") with { Titel = "water, tweede lezing" })),
            () => log.Meldt(Water, new ParlementairMomentWerdGehouden(Water, new(Voorbeeld.Id("moment")), new(2026, 6, 2)), "conclusie", Conclusie),
            () => log.Meldt(Water, new TaakstellingWerdVastgesteld(Water, new(new(2026, 10, 9), "VR 2026 0910 DOC.1096/2"))),
            () => log.Meldt(Water, Meting("m1", 312.25m)),
            () => log.Meldt(Water, Meting("m2", 313m, "m1")),
            () => log.Meldt(Geheim, new ParlementairMomentWerdGepland(Geheim, new(Voorbeeld.Id("geheim moment")), new(2026, 9, 1), ParlementairMomentsoort.Advies, ["Leefmilieu"])),
            () => log.Meldt(Geheim, new TaakstellingWerdIngetrokken(Geheim), "reden", "De regering is het niet eens."),
        ];
        foreach (var doe in stappen.Take(stap))
        {
            doe();
        }

        return log;
    }

    public static Logboek Alle() => Tot(99);
}
