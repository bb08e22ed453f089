using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>A fund and what it pays is public; what it reserves for a contract that does not bind yet is not, nor why a payment failed.</summary>
[Collection(Fondszaalkring.Naam)]
public sealed class Wie_welk_geld_ziet(Fondszaal zaal)
{
    private const string Openbaar = "afgerond, betaald";
    private const string Alles = "afgerond, betaald, gereserveerd, geweigerd, vrijgegeven";
    private static readonly string[] Contracten = Alles.Split(", ");

    public static TheoryData<string?, string, bool> Lezers => new()
    {
        { null, Openbaar, false },
        { "demo-parlement", Openbaar, false },
        { "demo-audit-vlaanderen", Openbaar, false },
        { "demo-bemiddelaar", Openbaar, false },
        { "demo-platformbeheer", Openbaar, false },
        { "demo-raadslid-44021", Openbaar, false },
        { "demo-burgemeester-44021", Openbaar, false },
        { "demo-algemeen-directeur-44021", Openbaar, false },
        { "demo-financieel-directeur-44021", Openbaar, false },
        { $"demo-partner-{Voorbeeld.Vereniging}", Openbaar, false },
        { "demo-gebiedsteam-REFREG01", Openbaar, false },
        { "demo-gebiedsteam-REFREG05", Alles, true },
        { "demo-gouverneur-REFREG05", Alles, true },
        { "demo-gebiedsteam-REFREG07", "afgerond, betaald, geweigerd, vrijgegeven", true },
        { "demo-gemandateerde", Alles, true },
        { "demo-rekenhof", Alles, true },
        { "demo-regering", Alles, true },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_het_fonds_en_de_betalingen_altijd_en_reserveringen_en_redenen_als_het_mag(string? client, string reserveringen, bool tekst)
    {
        var data = await zaal.Vraag("""
            {
              gebiedsfondsen { totalCount }
              fondsregios { totalCount }
              fondsinbrengen { totalCount }
              betalingen(orderBy: [BEDRAG_ASC]) { nodes { bedrag } }
              reserveringen(first: 500) { totalCount nodes { gebiedscontractId } }
              betalingsteksten(first: 500) { nodes { tekst } }
              dossierstanden(filter: { bron: { equalTo: "fondsen" } }) { totalCount }
            }
            """, client);

        foreach (var (lijst, aantal) in (ReadOnlySpan<(string, int)>)[("gebiedsfondsen", 1), ("fondsregios", 2), ("fondsinbrengen", 2), ("dossierstanden", 1)])
        {
            data.GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(aantal, lijst);
        }

        data.Veld("betalingen", "bedrag").ShouldBe(["1000.00", "1000.25"]);
        var ids = data.Veld("reserveringen", "gebiedscontractId");
        string.Join(", ", Contracten.Where(naam => ids.Contains(Voorbeeld.Id(naam).ToString()))).ShouldBe(reserveringen);
        data.GetProperty("reserveringen").GetProperty("totalCount").GetInt32().ShouldBe(reserveringen.Split(", ").Length);
        data.Veld("betalingsteksten", "tekst").ShouldBe(tekst ? [Geld.Mislukttekst] : []);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("demo-parlement", false)]
    [InlineData("demo-gebiedsteam-REFREG05", false)]
    [InlineData("demo-raadslid-44021", false)]
    [InlineData("demo-gemandateerde", true)]
    [InlineData("demo-regering", true)]
    [InlineData("demo-rekenhof", true)]
    public async Task Ziet_iedereen_het_krediet_per_lijn_en_wie_mag_ook_waarom_het_verschoof(string? client, bool motivering)
    {
        var data = await zaal.Vraag("""
            {
              fondslijnen(orderBy: [ENTITEIT_ASC], filter: { verplaatsteVak: { notEqualTo: "0" } }) { nodes { entiteit verplaatsteVak gebiedsfonds { titel } } }
              kredietverplaatsingen { nodes { soort referentie organisatie verplaatstOp } }
              verplaatsingsteksten { nodes { tekst kredietverplaatsing { vak } } }
              ophoudingen { totalCount }
            }
            """, client);

        data.Veld("fondslijnen", "verplaatsteVak").ShouldBe(["-100.00", "100.00"]);
        data.Veld("kredietverplaatsingen", "referentie").ShouldBe(["Besluit 3"]);
        data.Veld("verplaatsingsteksten", "tekst").ShouldBe(motivering ? [Geld.Motivering] : []);
    }

    [Fact]
    public async Task Vindt_een_burger_een_reservering_ook_niet_langs_fonds_mandatering_contract_of_filter()
    {
        var data = await zaal.Vraag($$"""
            {
              reservering(gebiedsfondsId: "{{Geld.Fonds}}", gebiedscontractId: "{{Voorbeeld.Id("gereserveerd")}}") { bedrag }
              gebiedsfonds(id: "{{Geld.Fonds}}") { reserveringen { totalCount } gebiedscontracten { totalCount } feiten(first: 500) { nodes { maat gebiedscontractId } } }
              mandatering(id: "{{Voorbeeld.Id("mandatering")}}") { reserveringen { totalCount } gebiedscontracten { totalCount } }
              gebiedsfondsen(filter: { reserveringen: { some: { status: { in: [Gereserveerd, Geweigerd, Vrijgegeven] } } } }) { totalCount }
            }
            """);

        data.GetProperty("reservering").ValueKind.ShouldBe(JsonValueKind.Null);
        foreach (var lijst in (string[])["reserveringen", "gebiedscontracten"])
        {
            data.GetProperty("gebiedsfonds").GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(2, lijst);
            data.GetProperty("mandatering").GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(2, lijst);
        }

        data.GetProperty("gebiedsfondsen").GetProperty("totalCount").GetInt32().ShouldBe(0);
        var contracten = data.GetProperty("gebiedsfonds").Veld("feiten", "gebiedscontractId").Where(id => id.Length > 0).Distinct();
        contracten.Order().ShouldBe(new[] { Voorbeeld.Id("afgerond").ToString(), Voorbeeld.Id("betaald").ToString() }.Order());
    }

    [Fact]
    public async Task Leidt_elke_verwijzing_van_programma_tot_betaling_en_terug()
    {
        var programma = (await zaal.Vraag($$"""
            { gebiedsprogramma(id: "{{Voorbeeld.Id("loopt")}}") {
                status raming grootProject voorganger { titel } mandatering { titel }
                platform { titel deelnemers { totalCount } }
                programmataakstellingen(first: 3) { nodes { taakstelling { titel programmataakstellingen { totalCount } } } }
                programmaregios(first: 3) { nodes { referentieregio { naam programmaregios { totalCount } } } }
                acties(first: 3, orderBy: [VOLGORDE_ASC]) { nodes {
                  titel actieindicatoren(first: 3) { nodes { indicator { naam } } }
                  afhankelijkheden(first: 3) { nodes { hangtAfVan { id } } } nodigVoor(first: 3) { nodes { actie { id } } } } }
                overeengekomenStreefwaarden(first: 3) { nodes { streefwaarde indicator { naam } gemeente { naam } } }
                gebiedsfonds { titel programma { titel } fondsregios { totalCount } }
                gebiedscontracten(first: 3, filter: { status: { equalTo: InWerking } }) { nodes { titel
                  programma { titel } gebiedsfonds { titel } mandatering { titel } fondsmiddelen geenAntwoord
                  reservering { status vastgelegd vereffend gebiedsfonds { titel } gebiedscontract { titel } mandatering { titel } }
                  betalingen(first: 3) { nodes { status bedrag betaaldOp begunstigde { naam } mijlpaal { omschrijving } gebiedsfonds { titel } } }
                  mijlpalen(first: 3, orderBy: [VERVALDATUM_ASC]) { nodes { status betaaldBedrag betaaldOp betaling { status gebiedscontract { titel } } } }
                  verbintenissen(first: 3) { nodes { middelen } } } } } }
            """)).GetProperty("gebiedsprogramma");

        programma.GetProperty("voorganger").GetProperty("titel").GetString().ShouldBe("gesloten");
        programma.GetProperty("raming").GetString().ShouldBe("1750.51");
        programma.GetProperty("platform").ValueKind.ShouldBe(JsonValueKind.Null); // not for everybody
        programma.GetProperty("programmataakstellingen").GetProperty("nodes")[0].GetProperty("taakstelling").GetProperty("titel").GetString().ShouldBe("water, tweede lezing");
        programma.GetProperty("programmaregios").GetProperty("nodes")[0].GetProperty("referentieregio").GetProperty("naam").GetString().ShouldBe("Gent");
        var acties = programma.GetProperty("acties").GetProperty("nodes");
        acties[0].GetProperty("nodigVoor").GetProperty("nodes")[0].GetProperty("actie").GetProperty("id").GetGuid().ShouldBe(Programmas.Tweede.Waarde);
        acties[1].GetProperty("afhankelijkheden").GetProperty("nodes")[0].GetProperty("hangtAfVan").GetProperty("id").GetGuid().ShouldBe(Programmas.Eerste.Waarde);
        acties[1].GetProperty("actieindicatoren").GetProperty("nodes")[0].GetProperty("indicator").GetProperty("naam").GetString().ShouldBe("Overstromingsruimte");
        programma.GetProperty("overeengekomenStreefwaarden").GetProperty("nodes")[0].GetProperty("gemeente").GetProperty("naam").GetString().ShouldBe("Aalst");
        programma.GetProperty("gebiedsfonds").GetProperty("titel").GetString().ShouldBe("Fonds voor water");
        var contract = programma.GetProperty("gebiedscontracten").GetProperty("nodes").EnumerateArray().ShouldHaveSingleItem();
        contract.GetProperty("titel").GetString().ShouldBe("betaald");
        contract.GetProperty("geenAntwoord").GetBoolean().ShouldBeFalse();
        contract.GetProperty("reservering").GetProperty("vereffend").GetString().ShouldBe("1000.25");
        contract.GetProperty("betalingen").GetProperty("nodes")[0].GetProperty("begunstigde").GetProperty("naam").GetString().ShouldBe("Stad betaald");
        var mijlpalen = contract.GetProperty("mijlpalen").GetProperty("nodes");
        mijlpalen[0].GetProperty("betaling").GetProperty("status").GetString().ShouldBe("Betaald");
        mijlpalen[0].GetProperty("betaaldOp").GetString().ShouldBe("2026-06-15");
        mijlpalen[1].GetProperty("betaling").ValueKind.ShouldBe(JsonValueKind.Null);
        contract.GetProperty("verbintenissen").GetProperty("nodes")[0].GetProperty("middelen").GetString().ShouldBe("Fonds");
    }

    [Fact]
    public async Task Vraagt_het_gebiedsteam_welke_contracten_te_lang_op_middelen_wachten()
    {
        const string vraag = "{ gebiedscontracten(filter: { geenAntwoord: { equalTo: true } }, orderBy: [TITEL_ASC]) { nodes { titel status poging wachtOpMiddelenSinds } } }";

        (await zaal.Vraag(vraag, "demo-gebiedsteam-REFREG05")).Veld("gebiedscontracten", "titel").ShouldBe(["wacht"]);
        (await zaal.Vraag(vraag)).Veld("gebiedscontracten", "titel").ShouldBeEmpty();
    }

    [Fact]
    public async Task Staan_de_bedragen_in_de_monitor_als_tekst_en_leidt_hun_herkomst_naar_het_fonds()
    {
        var monitor = (await zaal.Vraag("""
            { monitor(peildatum: "2026-07-01") { nodes { gereserveerd vastgelegd vereffend
                herkomst(first: 100, filter: { maat: { equalTo: Vereffend } }) { nodes { delta kbo gebiedsfonds { titel } gebiedscontract { titel } mijlpaal { status } } } } } }
            """)).GetProperty("monitor").GetProperty("nodes");

        monitor[0].GetProperty("gereserveerd").GetString().ShouldBe("1500.51");
        monitor[0].GetProperty("vastgelegd").GetString().ShouldBe("1250.26");
        monitor[0].GetProperty("vereffend").GetString().ShouldBe("1000.13");
        monitor[1].GetProperty("vereffend").GetString().ShouldBe("1000.12");
        var herkomst = monitor[0].GetProperty("herkomst").GetProperty("nodes");
        herkomst.EnumerateArray().Select(f => f.GetProperty("gebiedsfonds").GetProperty("titel").GetString()).Distinct().ShouldBe(["Fonds voor water"]);
        herkomst.EnumerateArray().Select(f => f.GetProperty("gebiedscontract").GetProperty("titel").GetString()).Order().ShouldBe(["afgerond", "betaald"]);
    }
}
