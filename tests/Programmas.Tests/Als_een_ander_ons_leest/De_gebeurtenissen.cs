using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Tests.Hulp;
using Momentopname = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Programmas.Tests.Als_een_ander_ons_leest;

/// <summary>The JSON of an event is a contract with every row ever written: a change shows up here, and needs a new shape with an upcaster.</summary>
public class De_gebeurtenissen
{
    public static TheoryData<string> Namen { get; } = new(Voorbeelden.Keys);

    private static Dictionary<string, IGebeurtenis> Voorbeelden => new IGebeurtenis[]
    {
        Voorbeeld.Aartselaar,
        Voorbeeld.Kempen,
        new GemeenteWerdBijReferentieregioIngedeeld("11001", "REFREG01", Voorbeeld.Regiodecreet),
        new GemeenteWerdBijProvincieIngedeeld("11001", "10000", "Antwerpen", Voorbeeld.GeldigVan),
        new GemeentenWerdenGefuseerd(new Guid("0198f000-0000-7000-8000-0000000000f1"), new(2031, 1, 1),
            [new("24001", "Aarschot", KboNummer.Van("0207515464")), new("24007", "Begijnendijk", KboNummer.Van("0207516058"))],
            new("24901", "Hagedijk", KboNummer.Van("0400000185")), "Decreet van 1 juli 2030"),
        new InwonertalWerdVastgesteld("11001", 15093, new DateOnly(2025, 1, 1), "bron: statbel2025 via dh"),
        Mandaten.Besluit(Mandaten.Voorstel),
        new MandaatplafondWerdVastgesteld(Mandaten.Id, Bedrag.Van(7_500_000m), [$"{Mandaten.Leider}", $"{Mandaten.Lid}"]),
        Programmavoorbeeld.Platform().Gegevens,
        new DeelnemerWerdUitgenodigd(Programmavoorbeeld.PlatformId, Voorbeeld.Aartselaar.Kbo, "Aartselaar", Deelnemersoort.Gemeente, "11001"),
        new OverlegmomentWerdGehouden(
            Programmavoorbeeld.PlatformId, Programmavoorbeeld.OverlegNummer, Programmavoorbeeld.Dag, [new("Schepen", [Voorbeeld.Aartselaar.Kbo])]),
        new GebiedsprogrammaWerdOpgesteld(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.Inhoud()),
        new GebiedsprogrammaWerdGewijzigd(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.Inhoud()),
        new ActieWerdToegevoegd(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.Actie(Programmavoorbeeld.In(Domein.Programmastatus.Voorbereiding))),
        new StreefwaardeWerdOvereengekomen(
            Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.TaakId, Programmavoorbeeld.Over, Programmavoorbeeld.Kempen, 420m, 400m, null),
        new OnderhandelingWerdGeopend(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.PlatformId),
        new GebiedsprogrammaWerdVastgesteld(
            Programmavoorbeeld.ProgrammaId, Mandaten.Id, Programmavoorbeeld.Inhoud(), [Opgave.IntegraalWaterbeheer], Bedrag.Van(1_500_000m), false),
        new GebiedsprogrammaWerdGestart(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.Dag),
        new GebiedsprogrammaWerdAfgesloten(Programmavoorbeeld.ProgrammaId, Programmavoorbeeld.Dag),
    }.ToDictionary(g => g.GetType().Name);

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geschreven_zoals_afgesproken(string naam)
    {
        using var document = JsonDocument.Parse(Gebeurtenistypes.Schrijf(Voorbeelden[naam]));

        Momentopname.Controleer(JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true }), $"{naam}.json");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_gelezen_zoals_ze_geschreven_zijn(string naam)
    {
        var gelezen = new Gebeurtenistypes().Lees(naam, 1, File.ReadAllText(Path.Combine(Map(), $"{naam}.json")));

        Gebeurtenistypes.Schrijf(gelezen).ShouldBe(Gebeurtenistypes.Schrijf(Voorbeelden[naam]));
    }

    [Fact]
    public void Staan_hier_allemaal() => Voorbeelden.Keys.Order().ShouldBe(
        typeof(ProgrammasBlok).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ProgrammasBlok).Namespace && t.IsAssignableTo(typeof(IGebeurtenis))).Select(t => t.Name).Order());

    private static string Map([System.Runtime.CompilerServices.CallerFilePath] string hier = "") => Path.GetDirectoryName(hier)!;
}
