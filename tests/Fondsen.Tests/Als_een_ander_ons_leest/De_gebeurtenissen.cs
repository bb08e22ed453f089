using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Bewaard = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Fondsen.Tests.Als_een_ander_ons_leest;

/// <summary>The JSON of an event is a contract with every row ever written: a change shows up here, and needs a new shape with an upcaster.</summary>
public partial class De_gebeurtenissen
{
    private static readonly Guid Contract = Voorbeeld.Nummer(4);
    private static readonly FondsinbrengId Inbreng = new(Voorbeeld.Nummer(5));
    private static readonly BetaalopdrachtId Opdracht = new(Voorbeeld.Nummer(6));
    private static readonly MedefinancieringId Mede = new(Voorbeeld.Nummer(10));
    private static readonly EuAanvraagId Eu = new(Voorbeeld.Nummer(11));
    private static readonly AvenantId Avenant = new(Voorbeeld.Nummer(7));
    private static readonly VerbintenisId Verbintenis = new(Voorbeeld.Nummer(8));
    private static readonly TerugvorderingId Claim = new(Voorbeeld.Nummer(9));
    private static readonly Berichten.Programmas.Begrotingstoets Toets = new(false, "IF/2026/12", "BA/2026/7");
    private static readonly MijlpaalId Mijlpaal = new(Voorbeeld.Nummer(6));

    public static TheoryData<string> Namen { get; } = new(Voorbeelden.Keys);

    private static IReadOnlyList<Middelendeel> Delen => [new(Voorbeeld.Omgeving, Voorbeeld.Eur("1234.50"))];

    private static Dictionary<string, IGebeurtenis> Voorbeelden => ((IGebeurtenis[])
    [
        new GebiedsfondsWerdOpgericht(Voorbeeld.FondsId, Voorbeeld.ProgrammaId, "Fonds Ruimte", "Decreet van 1 januari 2026", new(2026, 1, 1), new(2030, 12, 31), new(2032, 12, 31), ["REFREG01"], true),
        new FondsinbrengWerdAangekondigd(Voorbeeld.FondsId, Inbreng, Voorbeeld.Omgeving, Voorbeeld.Eur("1000.00"), Voorbeeld.Eur("400.25")),
        new FondsinbrengWerdBevestigd(Voorbeeld.FondsId, Inbreng, "Begrotingsdecreet 2026"),
        new MiddelenWerdenGereserveerd(Voorbeeld.FondsId, Contract, 1, new string('a', 64), Voorbeeld.Mandatering, Delen, [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1234.50"))], ["REFREG01"], true, new(2026, 12, 31)),
        new ReserveringWerdGeweigerd(Voorbeeld.FondsId, Contract, 1, Weigeringsreden.MandateringOntoereikend),
        new ReserveringWerdHerbevestigd(Voorbeeld.FondsId, Contract, 2, new(2026, 12, 31)),
        new MiddelenWerdenVastgelegd(Voorbeeld.FondsId, Contract, Delen, ["REFREG01"], Voorbeeld.Vandaag, true, Toets),
        new MiddelenWerdenVrijgegeven(Voorbeeld.FondsId, Contract, Middelenfase.Vastgelegd, Delen, ["REFREG01"], true),
        new BetaalopdrachtWerdAangemaakt(Voorbeeld.FondsId, Opdracht, Contract, Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1234.50"), "persoon",
            Voorbeeld.Vandaag, Betaalsoort.Saldo, Verbintenis, Voorbeeld.Eur("1300.00")),
        new BetaalopdrachtWerdGoedgekeurd(Voorbeeld.FondsId, Opdracht, Delen, 2026, "persoon"),
        new BetaalopdrachtWerdVerzonden(Voorbeeld.FondsId, Opdracht),
        new BetalingWerdUitgevoerd(Voorbeeld.FondsId, Opdracht, Contract, Mijlpaal, Voorbeeld.Eur("1234.50"), Voorbeeld.Vandaag, ["REFREG01"], true,
            new Deelbetaling(Voorbeeld.Eur("2000.00"), false)),
        new BetalingWerdNietUitgevoerd(Voorbeeld.FondsId, Opdracht),
        new BetaalopdrachtWerdHernomen(Voorbeeld.FondsId, Opdracht, "persoon"),
        new FondsalarmWerdGegeven(Voorbeeld.FondsId, 2026, Alarmkrediet.Vak, 80, 87, Voorbeeld.Eur("870.50"), Voorbeeld.Eur("1000.00")),
        new FondsalarmWerdOpgeheven(Voorbeeld.FondsId, 2026, Alarmkrediet.Vek, 95),
        new GrootboekWerdGecorrigeerd(Voorbeeld.FondsId, 3, Inbreng, Voorbeeld.Omgeving, Voorbeeld.Eur("1000.00"), Voorbeeld.Eur("400.25"), Voorbeeld.Eur("100.00"), Voorbeeld.Eur("40.25")),
        new AvenantmiddelenWerdenGereserveerd(Voorbeeld.FondsId, Contract, Avenant, 1, new string('a', 64), Voorbeeld.Mandatering, Delen,
            [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1234.50"))], ["REFREG01"], true),
        new AvenantmiddelenWerdenGeweigerd(Voorbeeld.FondsId, Contract, Avenant, 1, Weigeringsreden.MiddelenOntoereikend, Voorbeeld.Eur("250.10"), 2026),
        new AvenantmiddelenWerdenVastgelegd(Voorbeeld.FondsId, Contract, Avenant, Delen, [], [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("1234.50"))],
            ["REFREG01"], Voorbeeld.Vandaag, true, Toets),
        new AvenantmiddelenWerdenVrijgegeven(Voorbeeld.FondsId, Contract, Avenant, Delen, ["REFREG01"], true),
        new MijlpaalWerdVerrekend(Voorbeeld.FondsId, Contract, Mijlpaal, Verbintenis, Voorbeeld.Eur("12.00")),
        new TrekkingsruimteWerdGeopend(Voorbeeld.FondsId, Contract, Verbintenis, Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("12.00")),
        new TrekkingWerdAfgesloten(Voorbeeld.FondsId, Contract, Verbintenis, [new(Mijlpaal, Voorbeeld.Eur("2.00"), Voorbeeld.Eur("10.00"))], Voorbeeld.Vandaag, "persoon"),
        new BegrotingstoetsWerdGenoteerd(Voorbeeld.FondsId, Contract, Toets),
        new TerugvorderingWerdVoorgesteld(Voorbeeld.FondsId, Claim, Contract, Verbintenis, Voorbeeld.Antwerpen, Voorbeeld.Eur("10.00"), Terugvorderingsgrond.VoorschotNietVerantwoord, null),
        new TerugvorderingWerdIngesteld(Voorbeeld.FondsId, Claim, Contract, Delen, Voorbeeld.Vandaag, Voorbeeld.Vandaag.AddDays(30), "persoon"),
        new TerugvorderingWerdOntvangen(Voorbeeld.FondsId, Claim, Contract, Delen, Voorbeeld.Vandaag, false, ["REFREG01"], true),
        new TerugvorderingWerdKwijtgescholden(Voorbeeld.FondsId, Claim, Contract, Delen, "VR 2026 0101 DOC.0001/1"),
        new TerugvorderingWerdIngetrokken(Voorbeeld.FondsId, Claim, Contract, Delen, "persoon"),
        new KredietWerdVerplaatst(Voorbeeld.FondsId, new(Voorbeeld.Nummer(8)), Verplaatsingsoort.Overdracht, Voorbeeld.Omgeving, Voorbeeld.Omgeving with { Jaar = 2027 },
            Voorbeeld.Eur("1234.50"), Voorbeeld.Eur("10.00"), "Decreet van 1 december 2026", Voorbeeld.Eur("100.00"),
            [new(Contract, null, Voorbeeld.Eur("4.50")), new(Contract, Avenant, Voorbeeld.Eur("30.00"))]),
        new VakWerdVervallen(Voorbeeld.FondsId, Delen),
        new ReserveringWerdVerlegd(Voorbeeld.FondsId, Contract, Delen, [new(Voorbeeld.Omgeving with { Jaar = 2027 }, Voorbeeld.Eur("1234.50"))], Avenant),
        new VastleggingWerdOpgehouden(Voorbeeld.FondsId, Contract, Ophoudreden.KredietVervallen, new(2027, 1, 15), Avenant, Toets),
        new VastleggingNaTermijnWerdToegestaan(Voorbeeld.FondsId, new(new(2031, 1, 31), "VR 2031 3101 DOC.0001/1"), new(2031, 6, 30)),
        new FondsinbrengWerdIngetrokken(Voorbeeld.FondsId, Inbreng),
        new VerdeelsleutelWerdVastgesteld(Voorbeeld.FondsId, new(Voorbeeld.Nummer(8)), "Onderhoud", Voorbeeld.Eur("-100.00"), Verdeelsleutelsoort.Inwoners, Voorbeeld.Vandaag,
            [new("11001", 15093m, Voorbeeld.Eur("-2.62")), new("11002", 562002m, Voorbeeld.Eur("-97.38"))], new(Voorbeeld.Nummer(9))),
        new BegunstigdeWerdOpgevolgd(Voorbeeld.FondsId, Contract, Voorbeeld.Antwerpen, Voorbeeld.Opvolger, [Mijlpaal], [Opdracht]),
        new MedefinancieringWerdToegezegd(Voorbeeld.FondsId, Mede, Voorbeeld.Antwerpen, Voorbeeld.Eur("500.00"), Medefinancieringsvorm.Geld, true),
        new MedefinancieringWerdBevestigd(Voorbeeld.FondsId, Mede, Delen, "Collegebesluit 12"),
        new MedefinancieringWerdGestort(Voorbeeld.FondsId, Mede, Voorbeeld.Eur("100.00"), Voorbeeld.Vandaag, Delen, 2026),
        new MedefinancieringWerdIngetrokken(Voorbeeld.FondsId, Mede),
        new EuAanvraagWerdVoorbereid(Voorbeeld.FondsId, Eu, EuProgramma.EsfPlus, "Oproep 3", Voorbeeld.Eur("1000.00"), 40.25m, "EU-12"),
        new EuAanvraagWerdIngediend(Voorbeeld.FondsId, Eu, Voorbeeld.Vandaag),
        new EuAanvraagWerdGoedgekeurd(Voorbeeld.FondsId, Eu, Delen, "Besluit 7", [Contract]),
        new EuAanvraagWerdGeweigerd(Voorbeeld.FondsId, Eu, "Besluit 7", [Contract]),
        new EuAanvraagWerdIngetrokken(Voorbeeld.FondsId, Eu, []),
        new EuMiddelenWerdenOntvangen(Voorbeeld.FondsId, Eu, Voorbeeld.Vandaag, Delen, 2027),
        new ContractWerdAanEuAanvraagGekoppeld(Voorbeeld.FondsId, Eu, Contract),
        new ContractWerdVanEuAanvraagOntkoppeld(Voorbeeld.FondsId, Eu, Contract),
        .. Bank,
    ]).ToDictionary(g => g.GetType().Name);

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geschreven_zoals_afgesproken_en_gelezen_zoals_geschreven(string naam)
    {
        var tekst = Gebeurtenistypes.Schrijf(Voorbeelden[naam]);
        using var document = JsonDocument.Parse(tekst);

        Bewaard.Controleer(JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true }), $"{naam}.json");
        Gebeurtenistypes.Schrijf(new Gebeurtenistypes().Lees(naam, 1, tekst)).ShouldBe(tekst);
    }

    [Fact]
    public void Staan_hier_allemaal() => Voorbeelden.Keys.Order().ShouldBe(
        typeof(FondsenBlok).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(FondsenBlok).Namespace && t.IsAssignableTo(typeof(IGebeurtenis))).Select(t => t.Name).Order());
}
