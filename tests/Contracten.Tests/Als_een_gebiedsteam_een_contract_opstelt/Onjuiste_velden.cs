using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Onjuiste_velden
{
    private static readonly Contractvoorstel Goed = Voorbeeld.Voorstel;
    private static readonly Verbintenisvoorstel Belofte = Goed.Verbintenissen![0]!;
    private static readonly Mijlpaalvoorstel Paal = Belofte.Mijlpalen![0]!;

    private static readonly Dictionary<string, (Contractvoorstel Voorstel, string Veld)> Gevallen = new()
    {
        ["geen titel"] = (Goed with { Titel = null }, "titel"),
        ["blanco titel"] = (Goed with { Titel = "  " }, "titel"),
        ["te lange titel"] = (Goed with { Titel = new string('a', 201) }, "titel"),
        ["titel op twee regels"] = (Goed with { Titel = "a\nb" }, "titel"),
        ["titel met stuurteken"] = (Goed with { Titel = "a\u0000b" }, "titel"),
        ["geen regio's"] = (Goed with { Referentieregios = [] }, "referentieregios"),
        ["regio's vergeten"] = (Goed with { Referentieregios = null }, "referentieregios"),
        ["lege regio"] = (Goed with { Referentieregios = ["REFREG01", null] }, "referentieregios[1]"),
        ["dezelfde regio tweemaal"] = (Goed with { Referentieregios = ["REFREG01", "REFREG01"] }, "referentieregios[1]"),
        ["te veel regio's"] = (Goed with { Referentieregios = [.. Enumerable.Range(0, 16).Select(i => $"R{i}")] }, "referentieregios"),
        ["geen ingangsdatum"] = (Goed with { Ingangsdatum = null }, "ingangsdatum"),
        ["ingangsdatum lang geleden"] = (Goed with { Ingangsdatum = new(1999, 12, 31) }, "ingangsdatum"),
        ["ingangsdatum na 2100"] = (Goed with { Ingangsdatum = new(9999, 1, 1), Einddatum = new(9999, 12, 31) }, "ingangsdatum"),
        ["geen einddatum"] = (Goed with { Einddatum = null }, "einddatum"),
        ["einddatum is ingangsdatum"] = (Goed with { Einddatum = Goed.Ingangsdatum }, "einddatum"),
        ["termijn te lang"] = (Goed with { Einddatum = new(2056, 1, 2) }, "einddatum"),
        ["een partij"] = (Goed with { Partijen = Voorbeeld.Partijen[..1] }, "partijen"),
        ["partijen vergeten"] = (Goed with { Partijen = null }, "partijen"),
        ["te veel partijen"] = (Goed with { Partijen = [.. Enumerable.Range(1, 351).Select(i => new Partijvoorstel(Partijsoort.Vereniging, Voorbeeld.Kbo(100000 + i).Cijfers, Naam: "v"))] }, "partijen"),
        ["entiteit bij een onderneming"] = (MetPartij(new(Partijsoort.Onderneming, "0403123486", Naam: "x", Entiteit: "OVO000098")), "partijen[2].entiteit"),
        ["entiteit zonder ovo-code"] = (MetPartij(new(Partijsoort.VlaamseOverheid, "0403123486", Naam: "x", Entiteit: "OVO98")), "partijen[2].entiteit"),
        ["lege partij"] = (MetPartij(null), "partijen[2]"),
        ["partij zonder soort"] = (MetPartij(new(null, "0403123486", Naam: "x")), "partijen[2].soort"),
        ["onbekende soort"] = (MetPartij(new((Partijsoort)99, "0403123486", Naam: "x")), "partijen[2].soort"),
        ["partij zonder kbo"] = (MetPartij(new(Partijsoort.Onderneming, Naam: "x")), "partijen[2].kbo"),
        ["verkeerde controlecijfers"] = (MetPartij(new(Partijsoort.Onderneming, "0403123487", Naam: "x")), "partijen[2].kbo"),
        ["partij zonder naam"] = (MetPartij(new(Partijsoort.Onderneming, "0403123486")), "partijen[2].naam"),
        ["onderneming met nis"] = (MetPartij(new(Partijsoort.Onderneming, "0403123486", "11002", "x")), "partijen[2].nis"),
        ["gemeente als onderneming"] = (MetPartij(new(Partijsoort.Onderneming, "0207508932", Naam: "x")), "partijen[2].soort"),
        ["orgaan past niet"] = (MetPartij(new(Partijsoort.Onderneming, "0403123486", Naam: "x", BeslissendOrgaan: BeslissendOrgaan.College)), "partijen[2].beslissendOrgaan"),
        ["gemeente zonder nis en kbo"] = (MetPartij(new(Partijsoort.Gemeente)), "partijen[2].nis"),
        ["nis is geen nis"] = (MetPartij(new(Partijsoort.Gemeente, Nis: "1100x")), "partijen[2].nis"),
        ["gemeente met kbo van een ander"] = (MetPartij(new(Partijsoort.Gemeente, "0403123486", "11001")), "partijen[2].kbo"),
        ["gemeente met een andere naam"] = (MetPartij(new(Partijsoort.Gemeente, Nis: "11001", Naam: "Aalst")), "partijen[2].naam"),
        ["dezelfde partij tweemaal"] = (MetPartij(new(Partijsoort.Gemeente, "0207500123")), "partijen[2]"),
        ["geen verbintenissen"] = (Goed with { Verbintenissen = [] }, "verbintenissen"),
        ["te veel verbintenissen"] = (Goed with { Verbintenissen = [.. Enumerable.Repeat(Belofte, 201)] }, "verbintenissen"),
        ["te veel mijlpalen"] = (MetBelofte(Belofte with { Mijlpalen = [.. Enumerable.Repeat(Paal, 501)] }), "verbintenissen"),
        ["lege verbintenis"] = (MetBelofte(null), "verbintenissen[0]"),
        ["verbintenis zonder verantwoordelijke"] = (MetBelofte(Belofte with { Verantwoordelijke = null }), "verbintenissen[0].verantwoordelijke"),
        ["verantwoordelijke is geen partij"] = (MetBelofte(Belofte with { Verantwoordelijke = "0316138044" }), "verbintenissen[0].verantwoordelijke"),
        ["verbintenis zonder soort"] = (MetBelofte(Belofte with { Soort = null }), "verbintenissen[0].soort"),
        ["verbintenis zonder omschrijving"] = (MetBelofte(Belofte with { Omschrijving = "" }), "verbintenissen[0].omschrijving"),
        ["omschrijving te lang"] = (MetBelofte(Belofte with { Omschrijving = new string('a', 4001) }), "verbintenissen[0].omschrijving"),
        ["verbintenis zonder bedrag"] = (MetBelofte(Belofte with { Bedrag = null }), "verbintenissen[0].bedrag"),
        ["negatieve verbintenis"] = (MetBelofte(Belofte with { Bedrag = Voorbeeld.Eur("-1") }), "verbintenissen[0].bedrag"),
        ["som van de mijlpalen klopt niet"] = (MetBelofte(Belofte with { Bedrag = Voorbeeld.Eur("150000.51") }), "verbintenissen[0].bedrag"),
        ["verbintenis zonder mijlpalen"] = (MetBelofte(Belofte with { Mijlpalen = null }), "verbintenissen[0].mijlpalen"),
        ["verzonnen nummer van een verbintenis"] = (MetBelofte(Belofte with { Id = Guid.Empty }), "verbintenissen[0].id"),
        ["lege mijlpaal"] = (MetPaal(null), "verbintenissen[0].mijlpalen[0]"),
        ["mijlpaal zonder omschrijving"] = (MetPaal(Paal with { Omschrijving = null }), "verbintenissen[0].mijlpalen[0].omschrijving"),
        ["mijlpaal zonder bewijs"] = (MetPaal(Paal with { Bewijs = null }), "verbintenissen[0].mijlpalen[0].bewijs"),
        ["mijlpaal zonder bedrag"] = (MetPaal(Paal with { Bedrag = null }), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["negatieve mijlpaal"] = (MetPaal(Paal with { Bedrag = Voorbeeld.Eur("-0.01") }), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["mijlpaal zonder vervaldatum"] = (MetPaal(Paal with { Vervaldatum = null }), "verbintenissen[0].mijlpalen[0].vervaldatum"),
        ["vervaldatum voor de ingangsdatum"] = (MetPaal(Paal with { Vervaldatum = new(2025, 12, 31) }), "verbintenissen[0].mijlpalen[0].vervaldatum"),
        ["vervaldatum na de einddatum"] = (MetPaal(Paal with { Vervaldatum = new(2031, 1, 1) }), "verbintenissen[0].mijlpalen[0].vervaldatum"),
        ["verzonnen nummer van een mijlpaal"] = (MetPaal(Paal with { Id = Guid.Empty }), "verbintenissen[0].mijlpalen[0].id"),
        ["beoordelaar is geen partij"] = (MetPaal(Paal with { Beoordelaar = "0316138044" }), "verbintenissen[0].mijlpalen[0].beoordelaar"),
        ["wie het doet beoordeelt het"] = (MetPaal(Paal with { Beoordelaar = "11002" }), "verbintenissen[0].mijlpalen[0].beoordelaar"),
        ["vlaamse mijlpaal voor het gebiedsteam"] = (Vlaams(null), "verbintenissen[0].mijlpalen[0].beoordelaar"),
        ["vlaamse mijlpaal voor een vlaams agentschap"] = (Vlaams(Voorbeeld.Agentschap.Cijfers), "verbintenissen[0].mijlpalen[0].beoordelaar"),
        ["lege financiering"] = (Goed with { Financiering = [null, .. Goed.Financiering!] }, "financiering[0]"),
        ["financiering door een vreemde"] = (MetGeld(new("0316138044", Voorbeeld.Eur("140000.50"))), "financiering[0].partij"),
        ["financiering van nul"] = (MetGeld(new("11002", Bedrag.Nul)), "financiering[0].bedrag"),
        ["negatieve financiering"] = (MetGeld(new("11002", Voorbeeld.Eur("-5"))), "financiering[0].bedrag"),
        ["financiering zonder bedrag"] = (MetGeld(new("11002", null)), "financiering[0].bedrag"),
        ["dezelfde financier tweemaal"] = (MetGeld(new("0207508932", Voorbeeld.Eur("140000.50"))), "financiering[1].partij"),
        ["een cent te weinig"] = (MetGeld(new("11002", Voorbeeld.Eur("140000.49"))), "financiering"),
        ["financiering vergeten"] = (Goed with { Financiering = null }, "financiering"),
        ["totaal loopt over"] = (MetGeld(new("11002", Voorbeeld.Eur("9999999999999.99"))), "financiering"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geweigerd_met_een_zin_bij_het_veld(string geval)
    {
        var (voorstel, veld) = Gevallen[geval];

        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(voorstel));

        fout.Code.ShouldBe("ongeldige-invoer");
        fout.Status.ShouldBe(400);
        fout.Velden.Keys.ShouldContain(veld);
        fout.Velden.Values.SelectMany(z => z).ShouldAllBe(z => z.EndsWith('.'));
    }

    [Fact]
    public void Worden_allemaal_in_een_keer_genoemd()
    {
        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(new(null, null, null, null, null, null)));

        fout.Velden.Keys.ShouldBe(["titel", "referentieregios", "ingangsdatum", "einddatum", "partijen", "verbintenissen"], ignoreOrder: true);
    }

    private static Contractvoorstel MetPartij(Partijvoorstel? partij) => Goed with { Partijen = [.. Voorbeeld.Partijen[..2], partij] };

    private static Contractvoorstel MetBelofte(Verbintenisvoorstel? belofte) => Goed with { Verbintenissen = [belofte, .. Goed.Verbintenissen!.Skip(1)] };

    private static Contractvoorstel MetPaal(Mijlpaalvoorstel? paal) => MetBelofte(Belofte with { Mijlpalen = [paal, Belofte.Mijlpalen![1]] });

    private static Contractvoorstel MetGeld(Financieringsvoorstel rij) => Goed with { Financiering = [rij, Goed.Financiering![1]] };

    private static Contractvoorstel Vlaams(string? beoordelaar) => MetPaal(Paal with { Beoordelaar = beoordelaar }) with
    {
        Partijen =
        [
            .. Voorbeeld.Partijen,
            new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest"),
            new(Partijsoort.VlaamseOverheid, Voorbeeld.Agentschap.Cijfers, Naam: "Agentschap"),
        ],
        Verbintenissen =
        [
            Belofte with { Verantwoordelijke = Voorbeeld.Vlaanderen.Cijfers, Mijlpalen = [Paal with { Beoordelaar = beoordelaar }, Belofte.Mijlpalen![1]! with { Beoordelaar = "11002" }] },
            .. Goed.Verbintenissen!.Skip(1),
        ],
    };
}
