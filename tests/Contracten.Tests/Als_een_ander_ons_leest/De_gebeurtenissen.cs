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

    private static readonly AvenantId Avenant = Avenantvoorbeeld.Id;

    private static readonly Dictionary<string, IGebeurtenis> Voorbeelden = new IGebeurtenis[]
    {
        new ContractWerdOpgesteld(Id, Voorbeeld.Inhoud),
        new OntwerpWerdGewijzigd(Id, Voorbeeld.Inhoud),
        new ContractWerdTerOndertekeningVoorgelegd(Id, new string('a', 64), new(2027, 2, 18)),
        new VisumWerdGegeven(Id, Voorbeeld.Antwerpen, Visum.Voorwaardelijk, "AC000012", "persoon"),
        new HandtekeningWerdGezet(Id, Voorbeeld.Antwerpen, new string('a', 64), Hoedanigheid.VoorzitterGemeenteraad, "persoon",
            Handtekeningniveau.Gewoon, Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), Voorbeeld.Nu.Nu, Zegel: "kop.inhoud.zegel"),
        new ContractWerdOndertekend(Id, new string('a', 64), Voorbeeld.Nu.Nu),
        new ContractTradInWerking(Id, Voorbeeld.Nu.Vandaag),
        new ContractWerdIngetrokken(Id),
        new MijlpaalWerdGerapporteerd(Id, Mijlpaal, Voorbeeld.Eur("1234.5"), [new(new string('b', 64), "application/pdf", 12345)], "persoon"),
        new MijlpaalWerdOndertekend(Id, Mijlpaal, Hoedanigheid.Burgemeester, "persoon", Handtekeningniveau.Gewoon,
            Voorbeeld.Besluit(Voorbeeld.Collegebesluit), true, Voorbeeld.Nu.Nu, Voorbeeld.Nummer(7), Voorbeeld.Nu.Vandaag.AddDays(30)),
        new MijlpaalWerdAanvaard(Id, Mijlpaal, Voorbeeld.Eur("1234.5"), null, "persoon"),
        new MijlpaalWerdTeruggestuurd(Id, Mijlpaal, Voorbeeld.Antwerpen, "persoon"),
        new ReserveringWerdGevraagd(Id, Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id, 2, new string('a', 64), [new(2027, Voorbeeld.Eur("150000.50"))],
            [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("150000.50"), new(Voorbeeld.Nummer(5)), new(Financieringssoort.VoorschotEnSaldo, 30), new(2028, 6, 30))],
            ["REFREG01"], new(2030, 12, 31), true),
        new ContractWerdTeruggezetNaarOntwerp(Id, 2, Berichten.Fondsen.Weigeringsreden.MiddelenOntoereikend),
        new MijlpaalWerdBetaald(Id, Mijlpaal, Voorbeeld.Eur("1234.5"), Voorbeeld.Nu.Vandaag),
        new PapierenHandtekeningWerdGeregistreerd(Id, Voorbeeld.Nummer(9), Voorbeeld.Antwerpen, new string('a', 64), Hoedanigheid.AlgemeenDirecteur, "papier-pseudoniem",
            Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), new string('e', 64), Voorbeeld.Nu.Vandaag, "persoon"),
        new PapierenHandtekeningWerdBevestigd(Id, Voorbeeld.Nummer(9), "een ander"),
        new ContractWerdAfgerond(Id, Voorbeeld.Nu.Vandaag),
        new AvenantWerdOpgesteld(Id, Avenant, 1, Avenantsoort.Materieel, new string('a', 64), Voorbeeld.Inhoud, new(2027, 6, 30), Voorbeeld.Nummer(9)),
        new AvenantWerdGewijzigd(Id, Avenant, Voorbeeld.Inhoud),
        new AvenantmiddelenWerdenGevraagd(Id, Avenant, Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id, 1, new string('a', 64), 2027,
            [new(Mijlpaal, Voorbeeld.Antwerpen, Voorbeeld.Eur("150000.50"))], ["REFREG01"], true),
        new AvenantWerdTeruggezetNaarOntwerp(Id, Avenant, 1, Berichten.Fondsen.Weigeringsreden.MandateringOntoereikend),
        new AvenantWerdVoorgelegd(Id, Avenant, new string('b', 64), [Voorbeeld.Antwerpen],
            [new("einddatum", Avenantwijzigingsoort.Gewijzigd, "2030-12-31", "2031-12-31"), new("titel", Avenantwijzigingsoort.Weggevallen, "Fietspad", null)]),
        new AvenantvisumWerdGegeven(Id, Avenant, Voorbeeld.Antwerpen, Visum.Verleend, "AC000012", "persoon"),
        new AvenantWerdOndertekend(Id, Avenant, Voorbeeld.Antwerpen, new string('b', 64), Hoedanigheid.VoorzitterGemeenteraad, "persoon",
            Handtekeningniveau.Gewoon, Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), true, Voorbeeld.Nu.Nu),
        new AvenantWerdAangenomen(Id, Avenant, 1, new string('b', 64), new string('c', 64), Voorbeeld.Inhoud, Voorbeeld.Nu.Vandaag, new(2027, 6, 30)),
        new AvenantWerdVerworpen(Id, Avenant, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon"),
        new AvenantWerdIngetrokken(Id, Avenant),
        new OpmerkingWerdGeplaatst(Id, Voorbeeld.Nummer(8), "titel", Voorbeeld.Antwerpen, "persoon", Voorbeeld.Nummer(7)),
        new OpmerkingWerdAfgehandeld(Id, Voorbeeld.Nummer(8), "persoon"),
        new ContractWerdOpgezegd(Id, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon", new(2027, 6, 30)),
        new ContractWerdBeeindigd(Id, Beeindigingsgrond.Uitspraak, new(2027, 6, 30), [Mijlpaal], "Arrest 12"),
        new AfwikkelingWerdVoltooid(Id),
        new TaakWerdGezet(Id, Voorbeeld.Nummer(9), Taaksoort.GevolgBeslissen, Taakhouder.Gemandateerde, Voorbeeld.Nummer(1), Voorbeeld.Antwerpen,
            Voorbeeld.Eur("1234.5"), new(2027, 3, 1), new(Voorbeeld.Nummer(3)), Voorbeeld.Nummer(4)),
        new PartijWerdOpgevolgd(Id, Voorbeeld.Antwerpen, Voorbeeld.Kbo(4000001), "Nieuwstad", "11901", new(2027, 1, 1), Voorbeeld.Nummer(77)),
        new TaakWerdAfgehandeld(Id, Voorbeeld.Nummer(9), "persoon"),
        new ContractWerdGeweigerd(Id, Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon", Voorbeeld.Nummer(7)),
        new ContractWerdNietTijdigOndertekend(Id, new(2026, 12, 15)),
        new VoorwaardeWerdVervuld(Id, Voorbeeld.Nummer(8), new(2026, 11, 1), "persoon", "https://example.org/v"),
        new ToezichtstandWerdGenoteerd(Id, Voorbeeld.Antwerpen, "https://example.org/besluit/1", Toezichtstand.Vernietigd, new(2026, 11, 1), "Brief 12", "persoon", new(2027, 3, 1)),
        new BesluitWerdGeraadpleegd(Id, Voorbeeld.Antwerpen, "https://example.org/besluit/1", Raadpleeguitkomst.Bereikbaar, 200, new string('b', 64)),
        new DelegatieWerdVerleend(Voorbeeld.Nummer(7), Voorbeeld.Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon", "iemand", Rollen.Gemeentemedewerker,
            Voorbeeld.Nu.Vandaag, new(2027, 6, 30), Delegatiebereik.EenContract, Id, new(new(2026, 11, 1), "Delegatiebesluit 3", "https://example.org/3")),
        new DelegatieWerdIngetrokken(Voorbeeld.Nummer(7), "persoon"),
        new IngebrekestellingWerdGestuurd(Id, Nalevingen.Ingebrekestelling, new(Voorbeeld.Nummer(1)), Voorbeeld.Aartselaar, "Artikel 3", Nalevingen.Hersteltermijn, "persoon"),
        new HerstelWerdGemeld(Id, Nalevingen.Ingebrekestelling, "persoon"),
        new IngebrekestellingWerdHersteld(Id, Nalevingen.Ingebrekestelling, "persoon"),
        new HersteltermijnWerdOverschreden(Id, Nalevingen.Ingebrekestelling, Nalevingen.Hersteltermijn),
        new GeschilWerdGemeld(Id, Nalevingen.Geschil, new(Voorbeeld.Nummer(1)), Nalevingen.Ingebrekestelling, [Voorbeeld.Antwerpen, Voorbeeld.Aartselaar],
            Voorbeeld.Aartselaar, [new(Voorbeeld.Nummer(1)), new(Voorbeeld.Nummer(4))], "persoon"),
        new BemiddelaarWerdVoorgesteld(Id, Nalevingen.Geschil, Nalevingen.Bemiddelaar, "expert", Voorbeeld.Agentschap, "persoon"),
        new BemiddelaarWerdAanvaard(Id, Nalevingen.Geschil, Nalevingen.Bemiddelaar, Voorbeeld.Antwerpen, "persoon"),
        new BemiddelaarWerdGeweigerd(Id, Nalevingen.Geschil, Nalevingen.Bemiddelaar, Voorbeeld.Antwerpen, "persoon"),
        new BemiddelingWerdGestart(Id, Nalevingen.Geschil, [Nalevingen.Bemiddelaar]),
        new BemiddelingsvoorstelWerdGedaan(Id, Nalevingen.Geschil, "expert"),
        new VergelijkWerdVoorgelegd(Id, Nalevingen.Geschil, null, "expert"),
        new VergelijkWerdAanvaard(Id, Nalevingen.Geschil, 23, Voorbeeld.Antwerpen, "persoon"),
        new VergelijkWerdBereikt(Id, Nalevingen.Geschil, 23),
        new BemiddelingWerdStopgezet(Id, Nalevingen.Geschil, "expert"),
        new RechtsgangWerdGestart(Id, Nalevingen.Rechtsgang, Rechtsinstantie.RaadVanState, "G/A 123.456", Voorbeeld.Nu.Vandaag, Nalevingen.Geschil, Voorbeeld.Aartselaar, "persoon"),
        new UitspraakWerdGenoteerd(Id, Nalevingen.Rechtsgang, Voorbeeld.Nu.Vandaag, true, Nalevingen.Geschil, "persoon"),
        new KennisnameWerdGenoteerd(Id, Voorbeeld.Antwerpen, Voorbeeld.Nu.Vandaag, "persoon"),
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

    /// <summary>Rows of before evidence and the term of the judge: never adapt these texts.</summary>
    [Fact]
    public void Van_voor_er_bewijsstukken_waren_worden_nog_gelezen()
    {
        var verslag = (MijlpaalWerdGerapporteerd)new Gebeurtenistypes().Lees(nameof(MijlpaalWerdGerapporteerd), 1,
            """{"contract":"0198f000-0000-7000-8000-000000000001","mijlpaal":"00000002-0000-0000-0000-000000000000","bedrag":"1234.50"}""");
        (verslag.Bewijsstukken, verslag.Persoon).ShouldBe((null, null));

        var handtekening = (MijlpaalWerdOndertekend)new Gebeurtenistypes().Lees(nameof(MijlpaalWerdOndertekend), 1,
            """
            {"contract":"0198f000-0000-7000-8000-000000000001","mijlpaal":"00000002-0000-0000-0000-000000000000","hoedanigheid":"burgemeester","persoon":"persoon",
             "niveau":"gewoon","grond":{"soort":"collegebesluit","datum":"2026-10-01","referentie":"Collegebesluit 12"},"volledig":true,"tijdstip":"2026-11-20T11:00:00+00:00"}
            """);
        handtekening.TeBeoordelenVoor.ShouldBeNull();
    }

    /// <summary>A row of before there were seals: never adapt that file.</summary>
    [Fact]
    public void Van_voor_er_zegels_waren_worden_nog_gelezen()
    {
        var oud = (HandtekeningWerdGezet)new Gebeurtenistypes().Lees(nameof(HandtekeningWerdGezet), 1, File.ReadAllText(Path.Combine(Map(), "oud.HandtekeningWerdGezet.json")));

        oud.Zegel.ShouldBeNull();
        (oud with { Zegel = "kop.inhoud.zegel" }).ShouldBe(Voorbeelden[nameof(HandtekeningWerdGezet)]);
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
