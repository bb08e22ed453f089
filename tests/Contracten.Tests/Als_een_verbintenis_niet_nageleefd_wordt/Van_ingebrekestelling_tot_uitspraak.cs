using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_verbintenis_niet_nageleefd_wordt;

[Collection(OverHttp.Naam)]
public sealed class Van_ingebrekestelling_tot_uitspraak(Werking werking)
{
    private const string Burgemeester = "demo-burgemeester-11002";
    private const string Medewerker = "demo-gemeentemedewerker-11002";
    private const string Bemiddelaar = "demo-bemiddelaar";

    /// <summary>Under which number Identiteit knows demo-bemiddelaar.</summary>
    private const string Persoon = "3ab0030b-6c89-59c4-9a97-6001f2f88357";

    private static readonly string Partner = $"demo-partner-{Verzoeken.Partner}";
    private static readonly string Morgen = $"{TimeProvider.System.GetUtcNow().AddDays(3):yyyy-MM-dd}";

    [Fact]
    public async Task Komt_er_na_een_geschil_een_vergelijk()
    {
        var (contract, verbintenis) = await InWerking();
        (await werking.Post(Partner, $"/{contract}/ingebrekestellingen", new { verbintenis, artikel = "Artikel 3", reden = "Er gebeurt niets.", hersteltermijn = Morgen })).Moet(200);
        var ingebrekestelling = (await werking.Laatste<IngebrekestellingWerdGestuurd>(contract)).Ingebrekestelling.Waarde;
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}' AND soort = 'Herstel' AND sleutel = '{ingebrekestelling}'")).ShouldBe(1);
        (await werking.Post(Partner, $"/{contract}/ingebrekestellingen/{ingebrekestelling}/herstel")).Weigert(409, "herstel-niet-gemeld");
        (await werking.Post(Medewerker, $"/{contract}/ingebrekestellingen/{ingebrekestelling}/herstelmelding", new { tekst = "Bijna." })).Moet(200);

        var geschil = await Geschil(contract, verbintenis, ingebrekestelling);
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}' AND soort = 'Herstel'")).ShouldBe(0);
        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Weigert(409, "verbintenis-bevroren");
        (await werking.Post(Partner, $"{await werking.Mijlpaal(contract, verbintenis: 1)}/verslag", new { tekst = "Geleverd.", bedrag = "0" })).Moet(200);
        await Bemiddel(contract, geschil);
        (await werking.Post(Bemiddelaar, $"{geschil}/voorstellen", new { tekst = "Elk de helft." })).Moet(200);
        var vergelijk = (await werking.Post(Bemiddelaar, $"{geschil}/vergelijk", new { tekst = "Een jaar later." })).Moet(200).Versie;
        (await werking.Post(Burgemeester, $"{geschil}/vergelijk/aanvaarding", new { vergelijk })).Moet(200);
        (await werking.Post(Partner, $"{geschil}/vergelijk/aanvaarding", new { vergelijk = vergelijk + 1 })).Weigert(409, "ander-vergelijk");
        (await werking.Post(Partner, $"{geschil}/vergelijk/aanvaarding", new { vergelijk })).Moet(200);

        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Gebeurd(contract)).SkipWhile(g => g != "IngebrekestellingWerdGestuurd").ShouldBe([
            "IngebrekestellingWerdGestuurd", "HerstelWerdGemeld", "GeschilWerdGemeld", "MijlpaalWerdGerapporteerd", "BemiddelaarWerdVoorgesteld",
            "BemiddelaarWerdAanvaard", "BemiddelaarWerdAanvaard", "BemiddelingWerdGestart", "BemiddelingsvoorstelWerdGedaan", "VergelijkWerdVoorgelegd",
            "VergelijkWerdAanvaard", "VergelijkWerdAanvaard", "VergelijkWerdBereikt", "TaakWerdGezet", "MijlpaalWerdGerapporteerd"]);
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND (gebeurtenis LIKE '%gebeurt niets%' OR gebeurtenis LIKE '%Elk de helft%' OR gebeurtenis LIKE '%An Peeters%')")).ShouldBe(0);
    }

    [Fact]
    public async Task Komt_er_na_een_mislukte_bemiddeling_een_uitspraak()
    {
        var (contract, verbintenis) = await InWerking();
        var geschil = await Geschil(contract, verbintenis, null);
        await Bemiddel(contract, geschil);
        var nummer = geschil.Split('/')[^1];
        (await werking.Post(Partner, $"/{contract}/rechtsgangen", Zaak(nummer))).Moet(200).Json!["waarschuwingen"]!.AsArray().Count.ShouldBe(1);
        var rechtsgang = (await werking.Laatste<RechtsgangWerdGestart>(contract)).Rechtsgang.Waarde;
        (await werking.Post(Bemiddelaar, $"{geschil}/mislukking", new { reden = "Te ver uit elkaar." })).Moet(200);
        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Weigert(409, "verbintenis-bevroren");

        (await werking.Post(Burgemeester, $"/{contract}/rechtsgangen/{rechtsgang}/uitspraak", new { datum = "2026-01-02", uitkomst = "Gelijk.", bevriezingOpheffen = true })).Weigert(403, "eigen-bevriezing");
        (await werking.Post(Partner, $"/{contract}/rechtsgangen/{rechtsgang}/uitspraak", new { datum = "2026-01-02", uitkomst = "Gelijk.", bevriezingOpheffen = true })).Moet(200);

        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Post("demo-voorzitter-gemeenteraad-11002", $"/{contract}/kennisnames", new { datum = "2026-01-20", opmerkingen = "Goed." })).Moet(200);
        (await werking.Get("demo-rekenhof", $"/dossierlog/{contract}/controle")).Moet(200).Json!["klopt"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Wordt_een_lege_of_vijandige_vraag_geweigerd_zonder_iets_te_bewaren()
    {
        var (contract, verbintenis) = await InWerking();
        var voor = (await werking.Gebeurd(contract)).Count;

        (await werking.Post(Partner, $"/{contract}/ingebrekestellingen", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["verbintenis", "artikel", "reden", "hersteltermijn"], ignoreOrder: true);
        (await werking.Post(Partner, $"/{contract}/geschillen", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["verbintenis", "omschrijving", "partijen"], ignoreOrder: true);
        (await werking.Post(Partner, $"/{contract}/geschillen", new { verbintenis, omschrijving = "x", partijen = new[] { "neen", null } })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["partijen"]);
        (await werking.Post(Partner, $"/{contract}/rechtsgangen", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["instantie", "referentie", "datum"], ignoreOrder: true);
        (await werking.Post("demo-voorzitter-gemeenteraad-11002", $"/{contract}/kennisnames", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["datum"]);
        (await werking.Post(Partner, $"/{contract}/ingebrekestellingen",
            new { verbintenis, artikel = new string('a', 301), reden = new string('r', 4001), hersteltermijn = Morgen, partij = "1" })).Weigert(400, "ongeldige-invoer")
            .Velden.ShouldBe(["artikel", "reden", "partij"], ignoreOrder: true);
        (await werking.Gebeurd(contract)).Count.ShouldBe(voor);
    }

    [Fact]
    public async Task Stuurt_een_gemandateerde_buiten_het_collectief_niemand_in_gebreke()
    {
        var fonds = await werking.NieuwFonds();
        var contract = await werking.Wachtend(fonds);
        await werking.Reserveert(fonds, contract);
        await werking.WachtTot(contract, nameof(ContractWerdTerOndertekeningVoorgelegd));
        var hash = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Koppen["Inhoud-Hash"];
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, "demo-gemandateerde", Fondswerking.VrBesluit)).Moet(200);
        (await werking.Teken(contract, hash, Partner, Verzoeken.Volmacht)).Moet(200);
        var verbintenis = await Verbintenis(contract);
        var aanvraag = new { verbintenis, artikel = "Artikel 3", reden = "Er gebeurt niets.", hersteltermijn = Morgen };

        (await werking.Post("demo-gemandateerde-2", $"/{contract}/ingebrekestellingen", aanvraag)).Weigert(409, "mandatering-ontoereikend");
        (await werking.Post("demo-gemandateerde", $"/{contract}/ingebrekestellingen", aanvraag)).Moet(200);
    }

    private static object Zaak(string geschil) => new { instantie = "raadVanState", referentie = "G/A 123.456", datum = "2026-01-01", geschil };

    private async Task<(Guid Contract, string Verbintenis)> InWerking()
    {
        var contract = await werking.BrengInWerking();
        return (contract, await Verbintenis(contract));
    }

    private async Task<string> Verbintenis(Guid contract) =>
        (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!["verbintenissen"]![0]!["id"]!.GetValue<string>();

    /// <summary>The path of a new dispute between the gemeente and the company.</summary>
    private async Task<string> Geschil(Guid contract, string verbintenis, Guid? ingebrekestelling)
    {
        (await werking.Post(Partner, $"/{contract}/geschillen",
            new { verbintenis, ingebrekestelling, omschrijving = "Wij zijn het niet eens.", partijen = new[] { Voorbeeld.Antwerpen.Cijfers, Verzoeken.Partner } })).Moet(200);
        return $"/{contract}/geschillen/{(await werking.Laatste<GeschilWerdGemeld>(contract)).Geschil.Waarde}";
    }

    private async Task Bemiddel(Guid contract, string geschil)
    {
        (await werking.Post(Verzoeken.Team, $"{geschil}/bemiddelaars", new { persoon = Persoon, naam = "An Peeters", verklaring = "Ik ken niemand.", organisatie = Voorbeeld.Antwerpen.Cijfers }))
            .Weigert(409, "bemiddelaar-betrokken");
        (await werking.Post(Verzoeken.Team, $"{geschil}/bemiddelaars", new { persoon = Persoon, naam = "An Peeters", verklaring = "Ik ken niemand." })).Moet(200);
        var bemiddelaar = (await werking.Laatste<BemiddelaarWerdVoorgesteld>(contract)).Bemiddelaar.Waarde;
        (await werking.Post(Bemiddelaar, $"{geschil}/voorstellen", new { tekst = "Te vroeg." })).Weigert(404, "niet-gevonden");
        (await werking.Post(Burgemeester, $"{geschil}/bemiddelaars/{bemiddelaar}/aanvaarding")).Moet(200);
        (await werking.Post(Partner, $"{geschil}/bemiddelaars/{bemiddelaar}/aanvaarding")).Moet(200);
        (await werking.Post($"{Bemiddelaar}-2", $"{geschil}/voorstellen", new { tekst = "Ik ook." })).Weigert(404, "niet-gevonden");
    }
}
