using System.Runtime.CompilerServices;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Momentopname = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Contracten.Tests.Als_een_ander_ons_leest;

/// <summary>The JSON of an event is a contract with every row ever written: a change shows up here, and needs a new shape with an upcaster.</summary>
public sealed class De_gebeurtenissen
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Guid Id = Hulp.Contracten.Id;
    private static readonly MijlpaalId Mijlpaal = new(Voorbeeld.Nummer(2));

    private static readonly Dictionary<string, IGebeurtenis> Voorbeelden = new IGebeurtenis[]
    {
        new ContractWerdOpgesteld(Id, Voorbeeld.Inhoud),
        new OntwerpWerdGewijzigd(Id, Voorbeeld.Inhoud),
        new ContractWerdTerOndertekeningVoorgelegd(Id, new string('a', 64), new(2027, 2, 18)),
        new VisumWerdGegeven(Id, Voorbeeld.Antwerpen, Visum.Voorwaardelijk, "AC000012", "persoon"),
        new HandtekeningWerdGezet(Id, Voorbeeld.Antwerpen, new string('a', 64), Hoedanigheid.VoorzitterGemeenteraad, "persoon",
            Handtekeningniveau.Gewoon, Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), Voorbeeld.Nu.Nu),
        new ContractWerdOndertekend(Id, new string('a', 64), Voorbeeld.Nu.Nu),
        new ContractTradInWerking(Id, Voorbeeld.Nu.Vandaag),
        new ContractWerdIngetrokken(Id),
        new MijlpaalWerdGerapporteerd(Id, Mijlpaal, Voorbeeld.Eur("1234.5")),
        new MijlpaalWerdOndertekend(Id, Mijlpaal, Hoedanigheid.Burgemeester, "persoon", Handtekeningniveau.Gewoon,
            Voorbeeld.Besluit(Voorbeeld.Collegebesluit), true, Voorbeeld.Nu.Nu),
        new MijlpaalWerdAanvaard(Id, Mijlpaal, Voorbeeld.Eur("1234.5"), null, "persoon"),
        new MijlpaalWerdTeruggestuurd(Id, Mijlpaal, Voorbeeld.Antwerpen, "persoon"),
        new ReserveringWerdGevraagd(Id, Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id, 2, new string('a', 64), [new(2027, Voorbeeld.Eur("150000.50"))],
            [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("150000.50"))], ["REFREG01"], new(2030, 12, 31), true),
        new ContractWerdTeruggezetNaarOntwerp(Id, 2, Berichten.Fondsen.Weigeringsreden.MiddelenOntoereikend),
        new MijlpaalWerdBetaald(Id, Mijlpaal, Voorbeeld.Eur("1234.5"), Voorbeeld.Nu.Vandaag),
        new ContractWerdAfgerond(Id, Voorbeeld.Nu.Vandaag),
        new TaakWerdGezet(Id, Voorbeeld.Nummer(9), Taaksoort.GevolgBeslissen, Taakhouder.Gemandateerde, Voorbeeld.Nummer(1), Voorbeeld.Antwerpen,
            Voorbeeld.Eur("1234.5"), new(2027, 3, 1)),
        new TaakWerdAfgehandeld(Id, Voorbeeld.Nummer(9), "persoon"),
        new ContractWerdGeweigerd(Id, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon", Voorbeeld.Nummer(7)),
        new ContractWerdNietTijdigOndertekend(Id, new(2026, 12, 15)),
        new VoorwaardeWerdVervuld(Id, Voorbeeld.Nummer(8), new(2026, 11, 1), "persoon", "https://example.org/v"),
        new ToezichtstandWerdGenoteerd(Id, Voorbeeld.Antwerpen, "https://example.org/besluit/1", Toezichtstand.Vernietigd, new(2026, 11, 1), "Brief 12", "persoon", new(2027, 3, 1)),
        new BesluitWerdGeraadpleegd(Id, Voorbeeld.Antwerpen, "https://example.org/besluit/1", Raadpleeguitkomst.Bereikbaar, 200, new string('b', 64)),
        new DelegatieWerdVerleend(Voorbeeld.Nummer(7), Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon", "iemand", Rollen.Gemeentemedewerker,
            Voorbeeld.Nu.Vandaag, new(2027, 6, 30), Delegatiebereik.EenContract, Id, new(new(2026, 11, 1), "Delegatiebesluit 3", "https://example.org/3")),
        new DelegatieWerdIngetrokken(Voorbeeld.Nummer(7), "persoon"),
    }.ToDictionary(g => g.GetType().Name);

    public static TheoryData<string> Namen => [.. Voorbeelden.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geschreven_zoals_afgesproken(string naam)
    {
        using var document = JsonDocument.Parse(Gebeurtenistypes.Schrijf(Voorbeelden[naam]));

        Momentopname.Controleer(JsonSerializer.Serialize(document, Leesbaar), $"{naam}.json");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_gelezen_zoals_ze_geschreven_zijn(string naam)
    {
        var gelezen = new Gebeurtenistypes().Lees(naam, 1, File.ReadAllText(Path.Combine(Map(), $"{naam}.json")));

        Gebeurtenistypes.Schrijf(gelezen).ShouldBe(Gebeurtenistypes.Schrijf(Voorbeelden[naam]));
    }

    /// <summary>A row of before there were funds: never adapt that file.</summary>
    [Fact]
    public void Van_voor_er_fondsen_waren_worden_nog_gelezen_en_houden_hun_hash()
    {
        var oud = (ContractWerdOpgesteld)new Gebeurtenistypes().Lees(nameof(ContractWerdOpgesteld), 1, File.ReadAllText(Path.Combine(Map(), "oud.ContractWerdOpgesteld.json")));

        (oud.Inhoud.Programma, oud.Inhoud.Fonds, oud.Inhoud.Mandatering).ShouldBe((null, null, null));
        oud.Inhoud.Verbintenissen.ShouldAllBe(v => v.Middelen == null);
        Contracttekst.Van(oud.Contract, oud.Inhoud).Hash.ShouldBe("3cc6741f6f4c5660c9dbbd9b9c009c40f1b548ae6bd9fe32538e41278e6e212a");
    }

    [Fact]
    public void Staan_hier_allemaal_en_veranderen_allemaal_een_dossier()
    {
        var alle = typeof(ContractenBlok).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ContractenBlok).Namespace && t.IsAssignableTo(typeof(IGebeurtenis))).Select(t => t.Name).Order().ToList();

        Voorbeelden.Keys.Order().ShouldBe(alle);
        Dossier.GebeurtenissenVan(typeof(Gebiedscontract)).Concat(Dossier.GebeurtenissenVan(typeof(Delegatie))).Select(t => t.Name).Order().ShouldBe(alle);
    }

    private static string Map([CallerFilePath] string hier = "") => Path.GetDirectoryName(hier)!;
}
