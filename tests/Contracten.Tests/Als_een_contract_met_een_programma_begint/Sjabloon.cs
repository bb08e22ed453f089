using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_met_een_programma_begint;

public sealed class Voorstel
{
    private static readonly BekendeActie Fietspad = new(
        "Fietspad", "Langs de Schelde.", Bestuursniveau.Lokaal, Voorbeeld.Antwerpen, "Stad", Voorbeeld.Eur("1000.50"), Voorbeeld.Nummer(5));

    private static readonly BekendProgramma Programma = new(Fondsvoorbeeld.Programma, "Kleine Nete", ["REFREG01"], new(2026, 1, 1), new(2030, 12, 31), true,
    [
        Fietspad,
        Fietspad with { Titel = "Brug", Raming = Bedrag.Nul, Indicator = null },
        new("Oever", "Herstellen.", Bestuursniveau.Vlaams, Voorbeeld.Agentschap, "Agentschap", Voorbeeld.Eur("5"), null),
        new("Bos", new string('b', 4000), Bestuursniveau.Lokaal, Voorbeeld.Onderneming, "Voorbeeld nv", Voorbeeld.Eur("5"), null),
    ]);

    [Fact]
    public void Heeft_een_verbintenis_per_actie_met_raming_en_indicator()
    {
        var voorstel = Contractsjabloon.Van(Programma, Voorbeeld.Naslag.Gemeenten);

        (voorstel.Titel, voorstel.Ingangsdatum, voorstel.Einddatum, voorstel.Programma, voorstel.Voorbeeld)
            .ShouldBe(("Kleine Nete", new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31), Fondsvoorbeeld.Programma, true));
        voorstel.Verbintenissen!.Select(v => (v!.Verantwoordelijke, v.Omschrijving!.Split('\n')[0], v.Bedrag, v.Mijlpalen!.Single()!.Bedrag, v.Indicator?.Code)).ShouldBe(
        [
            (Voorbeeld.Antwerpen.Cijfers, "Fietspad", Voorbeeld.Eur("1000.50"), Voorbeeld.Eur("1000.50"), $"{Voorbeeld.Nummer(5)}"),
            (Voorbeeld.Antwerpen.Cijfers, "Brug", Bedrag.Nul, Bedrag.Nul, null),
            (Voorbeeld.Agentschap.Cijfers, "Oever", Voorbeeld.Eur("5"), Voorbeeld.Eur("5"), null),
            (Voorbeeld.Onderneming.Cijfers, "Bos", Voorbeeld.Eur("5"), Voorbeeld.Eur("5"), null),
        ]);
        voorstel.Verbintenissen!.ShouldAllBe(v => v!.Omschrijving!.Length <= 4000);
    }

    [Fact]
    public void Noemt_elke_verantwoordelijke_een_keer_als_partij() =>
        Contractsjabloon.Van(Programma, Voorbeeld.Naslag.Gemeenten).Partijen!.Select(p => (p!.Soort, p.Kbo, p.Nis, p.Naam)).ShouldBe(
        [
            (Partijsoort.Gemeente, Voorbeeld.Antwerpen.Cijfers, "11002", "Antwerpen"),
            (Partijsoort.VlaamseOverheid, Voorbeeld.Agentschap.Cijfers, null, "Agentschap"),
            (null, Voorbeeld.Onderneming.Cijfers, null, "Voorbeeld nv"),
        ]);
}

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    [Fact]
    public async Task Komt_het_voorstel_uit_de_gebeurtenissen_van_programmas()
    {
        var programma = Guid.CreateVersion7();
        (await werking.Get(Verzoeken.Team, $"/sjabloon?programma={programma}")).Weigert(409, "nog-niet-bekend");
        await werking.Programmas.Meld(programma,
            new ActieWerdToegevoegd(programma, Actie("Fietspad")), new ActieWerdToegevoegd(programma, Actie("Brug")), Fondswerking.Programma(programma, Guid.CreateVersion7()));
        await Wacht.TotDat(async () => await werking.Tel($"SELECT count(*) FROM programma WHERE id = '{programma}'") == 1);

        var voorstel = (await werking.Get(Verzoeken.Team, $"/sjabloon?programma={programma}")).Moet(200).Json!;

        voorstel["titel"]!.GetValue<string>().ShouldBe("Kleine Nete");
        voorstel["verbintenissen"]!.AsArray().Select(v => v!["omschrijving"]!.GetValue<string>()).ShouldBe(["Fietspad\n\nLangs de Schelde.", "Brug\n\nLangs de Schelde."]);
        voorstel["verbintenissen"]![0]!["bedrag"]!.GetValue<string>().ShouldBe("500.00");
        voorstel["partijen"]![0]!["nis"]!.GetValue<string>().ShouldBe("11002");
    }

    [Fact]
    public async Task Is_met_wat_openbleef_een_contract()
    {
        var programma = Guid.CreateVersion7();
        await werking.Programmas.Meld(programma, new ActieWerdToegevoegd(programma, Actie("Fietspad")), Fondswerking.Programma(programma, Guid.CreateVersion7()));
        await Wacht.TotDat(async () => await werking.Tel($"SELECT count(*) FROM programma WHERE id = '{programma}'") == 1);
        var voorstel = (await werking.Get(Verzoeken.Team, $"/sjabloon?programma={programma}")).Moet(200).Json!;
        voorstel["partijen"]!.AsArray().Add(new JsonObject { ["soort"] = "vereniging", ["kbo"] = Verzoeken.Partner, ["naam"] = "Voorbeeld vzw" });
        voorstel["verbintenissen"]![0]!["soort"] = "inspanning";
        voorstel["verbintenissen"]![0]!["mijlpalen"]![0]!["bewijs"] = "Foto's";
        voorstel["financiering"] = new JsonArray(new JsonObject { ["partij"] = "11002", ["bedrag"] = "500.00" });

        (await werking.Post(Verzoeken.Team, "", voorstel)).Moet(201);
    }

    [Fact]
    public async Task Is_alleen_voor_een_gebiedsteam()
    {
        (await werking.Get("demo-burgemeester-11002", $"/sjabloon?programma={Guid.Empty}")).Moet(403);
        (await werking.Get(null, "/sjabloon")).Moet(401);
        (await werking.Get(Verzoeken.Team, "/sjabloon")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["programma"]);
    }

    private static Actie Actie(string titel) => new(
        new(Guid.CreateVersion7()), titel, "Langs de Schelde.", Bestuursniveau.Lokaal, Voorbeeld.Antwerpen, "Antwerpen", Voorbeeld.Eur("500"), [], []);
}
