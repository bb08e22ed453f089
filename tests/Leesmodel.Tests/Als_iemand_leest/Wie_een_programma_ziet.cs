using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>A programme is public from its adoption on; who sits at its table sees it from the negotiation on. A platform never is public.</summary>
[Collection(Fondszaalkring.Naam)]
public sealed class Wie_een_programma_ziet(Fondszaal zaal)
{
    private const string Openbaar = "gesloten, loopt";
    private const string Deelnemer = "gesloten, loopt, onderhandeld";
    private const string Regio = "gesloten, loopt, onderhandeld, voorbereid";
    private const string Alles = "elders onderhandeld, gesloten, loopt, onderhandeld, voorbereid";
    private const string Gent = "tafel";
    private const string Elders = "tafel elders";
    private const string Beide = "tafel, tafel elders";
    private static readonly string[] Programmalijst = Alles.Split(", ");

    /// <summary>Who, which programmes, which platforms, and the free text of which closed programme.</summary>
    public static TheoryData<string?, string, string, bool> Lezers => new()
    {
        { null, Openbaar, "", false },
        { "demo-parlement", Openbaar, "", true },
        { "demo-rekenhof", Openbaar, Beide, true },
        { "demo-audit-vlaanderen", Openbaar, "", false },
        { "demo-bemiddelaar", Openbaar, "", false },
        { "demo-platformbeheer", Openbaar, "", false },
        { "demo-raadslid-44021", Openbaar, "", false },
        { "demo-burgemeester-44021", Deelnemer, Gent, true },
        { "demo-voorzitter-gemeenteraad-44021", Deelnemer, Gent, true },
        { "demo-algemeen-directeur-44021", Deelnemer, Gent, true },
        { "demo-gemeentemedewerker-44021", Deelnemer, Gent, true },
        { "demo-financieel-directeur-44021", Deelnemer, Gent, true },
        { $"demo-partner-{Voorbeeld.Vereniging}", Deelnemer, Gent, true },
        { $"demo-partner-{Voorbeeld.Kbo(4_000_002)}", Openbaar, "", false },
        { "demo-burgemeester-41002", "elders onderhandeld, gesloten, loopt", Elders, false },
        { "demo-gebiedsteam-REFREG05", Regio, Gent, true },
        { "demo-gebiedsteam-REFREG07", "elders onderhandeld, gesloten, loopt", Elders, false },
        { "demo-gebiedsteam-REFREG01", Openbaar, "", false },
        { "demo-gouverneur-REFREG05", Regio, Gent, true },
        { "demo-gemandateerde", Alles, Beide, true },
        { "demo-regering", Alles, Beide, true },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_de_programmas_die_hij_mag_zien_met_al_hun_onderdelen_en_geen_andere(string? client, string programmas, string platformen, bool tekst)
    {
        var data = await zaal.Vraag("""
            {
              gebiedsprogrammas(first: 500) { totalCount nodes { id } }
              programmagebieden(first: 500) { nodes { programmaId } }
              programmaregios(first: 500) { nodes { programmaId } }
              programmataakstellingen(first: 500) { nodes { programmaId } }
              beleidsnotas(first: 500) { nodes { programmaId } }
              acties(first: 500) { nodes { programmaId } }
              actieindicatoren(first: 500) { nodes { programmaId } }
              actieafhankelijkheden(first: 500) { nodes { programmaId } }
              programmaopgaven(first: 500) { nodes { programmaId } }
              overeengekomenStreefwaarden(first: 500) { nodes { programmaId } }
              programmateksten(first: 500) { nodes { programmaId } }
              dossierstanden(first: 500, filter: { soort: { equalTo: "Gebiedsprogramma" } }) { nodes { dossier } }
            }
            """, client);

        Namen(data.Veld("gebiedsprogrammas", "id")).ShouldBe(programmas);
        data.GetProperty("gebiedsprogrammas").GetProperty("totalCount").GetInt32().ShouldBe(programmas.Split(", ").Length);
        Namen(data.Veld("dossierstanden", "dossier")).ShouldBe(programmas);
        foreach (var lijst in (string[])["programmagebieden", "programmaregios", "programmataakstellingen", "beleidsnotas"])
        {
            Namen(data.Veld(lijst, "programmaId")).ShouldBe(programmas, lijst);
        }

        foreach (var lijst in (string[])["acties", "actieindicatoren"])
        {
            Namen(data.Veld(lijst, "programmaId")).ShouldBe(Zonder(programmas, "gesloten", "elders onderhandeld"), lijst);
        }

        Namen(data.Veld("actieafhankelijkheden", "programmaId")).ShouldBe("loopt");
        Namen(data.Veld("programmaopgaven", "programmaId")).ShouldBe(Openbaar);
        Namen(data.Veld("overeengekomenStreefwaarden", "programmaId")).ShouldBe(Zonder(programmas, "gesloten", "elders onderhandeld", "onderhandeld"));
        Namen(data.Veld("programmateksten", "programmaId")).ShouldBe(tekst ? "gesloten" : "");
        _ = platformen;
    }

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_een_onderhandelingstafel_alleen_als_hij_eraan_zit_of_erover_gaat(string? client, string programmas, string platformen, bool tekst)
    {
        var data = await zaal.Vraag("""
            {
              platformen(first: 500) { nodes { id } }
              platformgebieden(first: 500) { nodes { platformId } }
              platformregios(first: 500) { nodes { platformId } }
              deelnemers(first: 500) { nodes { platformId } }
              overlegmomenten(first: 500) { nodes { platformId conclusie } }
              aanwezigen(first: 500) { nodes { platformId } }
              dossierstanden(first: 500, filter: { soort: { equalTo: "Onderhandelingsplatform" } }) { nodes { dossier } }
              gebiedsprogramma(id: "LOOPT") { platform { titel } }
            }
            """.Replace("LOOPT", Voorbeeld.Id("loopt").ToString(), StringComparison.Ordinal), client);

        Tafels(data.Veld("platformen", "id")).ShouldBe(platformen);
        Tafels(data.Veld("dossierstanden", "dossier")).ShouldBe(platformen);
        foreach (var lijst in (string[])["platformgebieden", "platformregios", "deelnemers"])
        {
            Tafels(data.Veld(lijst, "platformId")).ShouldBe(platformen, lijst);
        }

        var aanTafel = platformen.Split(", ").Contains(Gent);
        Tafels(data.Veld("overlegmomenten", "platformId")).ShouldBe(aanTafel ? Gent : "");
        data.Veld("overlegmomenten", "conclusie").ShouldBe(aanTafel ? [Programmas.Overlegtekst] : []);
        Tafels(data.Veld("aanwezigen", "platformId")).ShouldBe(aanTafel ? Gent : "");
        (data.GetProperty("gebiedsprogramma").GetProperty("platform").ValueKind is JsonValueKind.Object).ShouldBe(aanTafel);
        _ = (programmas, tekst);
    }

    [Fact]
    public async Task Vindt_een_burger_een_programma_in_onderhandeling_ook_niet_met_zijn_id_of_met_een_filter()
    {
        var data = await zaal.Vraag($$"""
            {
              gebiedsprogramma(id: "{{Voorbeeld.Id("onderhandeld")}}") { titel }
              actie(id: "{{Voorbeeld.Id("onderhandeld/a1")}}") { titel }
              platform(id: "{{Programmas.Tafel}}") { titel }
              overlegmoment(id: "{{Voorbeeld.Id("overleg")}}") { conclusie }
              dossierstand(dossier: "{{Voorbeeld.Id("onderhandeld")}}") { versie }
              taakstellingen(filter: { programmataakstellingen: { some: { programma: { status: { equalTo: Onderhandeling } } } } }) { totalCount }
              gemeenten(filter: { deelnemersExist: true }) { totalCount }
            }
            """);

        foreach (var naam in (string[])["gebiedsprogramma", "actie", "platform", "overlegmoment", "dossierstand"])
        {
            data.GetProperty(naam).ValueKind.ShouldBe(JsonValueKind.Null, naam);
        }

        data.GetProperty("taakstellingen").GetProperty("totalCount").GetInt32().ShouldBe(0);
        data.GetProperty("gemeenten").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Vindt_wie_het_dossier_van_een_gemeente_of_mandatering_zoekt_het_nog_altijd()
    {
        var data = await zaal.Vraag($$"""{ a: dossierstand(dossier: "{{Voorbeeld.Id(Voorbeeld.Gent)}}") { versie } b: dossierstand(dossier: "{{Voorbeeld.Id("mandatering")}}") { versie } }""");

        data.GetProperty("a").GetProperty("versie").GetInt32().ShouldBe(4);
        data.GetProperty("b").GetProperty("versie").GetInt32().ShouldBe(1);
    }

    private static string Zonder(string programmas, params string[] andere) => string.Join(", ", programmas.Split(", ").Except(andere));

    private static string Namen(IEnumerable<string> ids) => string.Join(", ", Programmalijst.Where(naam => ids.Contains(Voorbeeld.Id(naam).ToString())));

    private static string Tafels(IEnumerable<string> ids) => string.Join(", ", Beide.Split(", ").Where(naam => ids.Contains(Voorbeeld.Id(naam).ToString())));
}
