using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_het_fonds_antwoordt;

[Collection(OverHttp.Naam)]
public sealed class Over_de_bus(Werking werking)
{
    private const string Gemandateerde = "demo-gemandateerde";

    [Fact]
    public async Task Loopt_de_hele_weg_van_vraag_tot_afgerond()
    {
        var fonds = await werking.NieuwFonds();
        var contract = await werking.Wachtend(fonds);
        await werking.Reserveert(fonds, contract);
        await werking.WachtTot(contract, "ContractWerdTerOndertekeningVoorgelegd");
        var tekst = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200);
        tekst.Json!["inhoud"]!["programma"]!.GetValue<Guid>().ShouldBe(fonds.Programma);
        tekst.Json["inhoud"]!["verbintenissen"]![0]!["middelen"]!.GetValue<string>().ShouldBe("fonds");
        var hash = tekst.Koppen["Inhoud-Hash"];
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200);
        (await werking.Teken(contract, hash, "demo-gemandateerde-2", Fondswerking.VrBesluit)).Weigert(409, "mandatering-ontoereikend");
        (await werking.Teken(contract, hash, Gemandateerde, Fondswerking.VrBesluit)).Moet(200);

        var eerste = await Voltooi(contract, 0, 0, "500.25");
        var tweede = await Voltooi(contract, 0, 1, "1000.25");
        await Voltooi(contract, 1, 0, "0.00");
        var belofte = new Berichten.Contracten.VerbintenisId(Guid.CreateVersion7());
        await werking.Fondsen.Meld(fonds.Id, Betaling(fonds, contract, eerste, "200.00") with { Deel = new(Voorbeeld.Eur("200.00"), Laatste: false) },
            new TrekkingWerdAfgesloten(fonds.Id, contract, belofte, [new(new(eerste), Voorbeeld.Eur("1.00"), null)], new(2026, 11, 24), "iemand"));
        await werking.WachtTotGehoord(fonds);
        (await werking.Gebeurd(contract))[^1].ShouldBe("MijlpaalWerdAanvaard", "van die mijlpaal is nog iets te betalen");
        await werking.Fondsen.Meld(fonds.Id, Betaling(fonds, contract, eerste, "300.25") with { Deel = new(Voorbeeld.Eur("500.25"), Laatste: true) },
            new TrekkingWerdAfgesloten(fonds.Id, contract, belofte, [new(new(tweede), Voorbeeld.Eur("100.25"), Voorbeeld.Eur("900.00"))], new(2026, 11, 24), "iemand"),
            new MijlpaalWerdVerrekend(fonds.Id, contract, new(tweede), belofte, Voorbeeld.Eur("1.00")));
        await werking.WachtTot(contract, "ContractWerdAfgerond");
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND type = 'MijlpaalWerdBetaald' AND (gebeurtenis LIKE '%\"500.25\"%' OR gebeurtenis LIKE '%\"900.00\"%')")).ShouldBe(2);

        (await werking.Gebeurd(contract)).TakeLast(3).ShouldBe(["MijlpaalWerdBetaald", "MijlpaalWerdBetaald", "ContractWerdAfgerond"]);
        (await werking.Post("demo-gemeentemedewerker-11002", $"/{contract}/mijlpalen/{eerste}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Weigert(409, "contract-afgerond");
        await werking.Fondsen.Meld(fonds.Id, Betaling(fonds, contract, tweede, "1000.25"));
        await werking.WachtTotGehoord(fonds);
        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractWerdAfgerond");
        (await werking.Tel("SELECT count(*) FROM geparkeerd")).ShouldBe(0);
        (await werking.Get("demo-rekenhof", $"/dossierlog/{contract}/controle")).Moet(200).Json!["klopt"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Verandert_een_antwoord_na_intrekking_niets()
    {
        var fonds = await werking.NieuwFonds("iemand");
        var contract = await werking.Wachtend(fonds);
        (await werking.Post(Verzoeken.Team, $"/{contract}/intrekking", new { reden = "De raad wil een ander tracé." })).Moet(200);

        await werking.Reserveert(fonds, contract);
        await werking.WachtTotGehoord(fonds);

        (await werking.Gebeurd(contract)).ShouldBe(["ContractWerdOpgesteld", "ReserveringWerdGevraagd", "ContractWerdIngetrokken"]);
        (await werking.Tel("SELECT count(*) FROM geparkeerd")).ShouldBe(0);
    }

    [Fact]
    public async Task Wordt_na_een_weigering_een_gewijzigd_ontwerp_opnieuw_gevraagd()
    {
        var fonds = await werking.NieuwFonds("iemand");
        var contract = await werking.Wachtend(fonds);
        await werking.Fondsen.Meld(fonds.Id, new ReserveringWerdGeweigerd(fonds.Id, contract, 1, Weigeringsreden.MiddelenOntoereikend));
        await werking.WachtTot(contract, "ContractWerdTeruggezetNaarOntwerp");
        (await werking.Laatste<ContractWerdTeruggezetNaarOntwerp>(contract)).Reden.ShouldBe(Weigeringsreden.MiddelenOntoereikend);

        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", Verzoeken.Contract(c =>
        {
            Fondswerking.Uit(fonds)(c);
            c["titel"] = "Een korter fietspad";
        }))).Moet(200);
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200);
        await werking.Reserveert(fonds, contract, poging: 1); // late, of the refused text
        await werking.WachtTotGehoord(fonds);
        (await werking.Gebeurd(contract))[^1].ShouldBe("ReserveringWerdGevraagd");

        await werking.Reserveert(fonds, contract);
        await werking.WachtTot(contract, "ContractWerdTerOndertekeningVoorgelegd");
        (await werking.Laatste<ReserveringWerdGevraagd>(contract)).Poging.ShouldBe(2);
    }

    [Fact]
    public async Task Kan_zonder_antwoord_opnieuw_gevraagd_worden_en_telt_een_herbevestiging()
    {
        var fonds = await werking.NieuwFonds("iemand");
        var contract = await werking.Wachtend(fonds);
        (await werking.Post("demo-gebiedsteam-REFREG02", $"/{contract}/middelenaanvraag")).Weigert(404, "niet-gevonden");
        (await werking.Post(Verzoeken.Team, $"/{contract}/middelenaanvraag")).Moet(200).Versie.ShouldBe(3);

        await werking.Reserveert(fonds, contract, poging: 1);
        await werking.WachtTotGehoord(fonds);
        (await werking.Gebeurd(contract)).ShouldBe(["ContractWerdOpgesteld", "ReserveringWerdGevraagd", "ReserveringWerdGevraagd"]);
        await werking.Fondsen.Meld(fonds.Id, new ReserveringWerdHerbevestigd(fonds.Id, contract, 2), new ReserveringWerdHerbevestigd(fonds.Id, contract, 2));
        await werking.WachtTotGehoord(fonds);

        (await werking.Gebeurd(contract)).ShouldBe(
            ["ContractWerdOpgesteld", "ReserveringWerdGevraagd", "ReserveringWerdGevraagd", "ContractWerdTerOndertekeningVoorgelegd"]);
        (await werking.Post(Verzoeken.Team, $"/{contract}/middelenaanvraag")).Weigert(409, "contract-al-voorgelegd");
    }

    [Fact]
    public async Task Blijft_een_fonds_dat_nog_niet_aankwam_onbekend()
    {
        var onbekend = new Fonds(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

        var antwoord = (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(Fondswerking.Uit(onbekend)))).Weigert(409, "nog-niet-bekend");

        antwoord.Json!["detail"]!.GetValue<string>().ShouldContain($"Fonds {onbekend.Id}");
        antwoord.Koppen.Keys.ShouldContain("Retry-After");
    }

    /// <summary>Kill -9 when the offer is written but not committed.</summary>
    [Fact]
    public async Task Legt_een_proces_dat_midden_in_het_antwoord_sterft_het_contract_precies_een_keer_voor()
    {
        var fonds = await werking.NieuwFonds("iemand");
        var contract = await werking.Wachtend(fonds);
        try
        {
            await werking.Dienst.Herstart("ontvangst-na-verwerken");
            await werking.Reserveert(fonds, contract);
            (await werking.Dienst.Einde).ShouldBe(137);
            (await werking.Gebeurd(contract)).ShouldBe(["ContractWerdOpgesteld", "ReserveringWerdGevraagd"]);
        }
        finally
        {
            await werking.Dienst.Herstart();
        }

        await werking.WachtTot(contract, "ContractWerdTerOndertekeningVoorgelegd");
        await werking.WachtTotGehoord(fonds);
        (await werking.Gebeurd(contract)).ShouldBe(["ContractWerdOpgesteld", "ReserveringWerdGevraagd", "ContractWerdTerOndertekeningVoorgelegd"]);
    }

    private static BetalingWerdUitgevoerd Betaling(Fonds fonds, Guid contract, Guid mijlpaal, string bedrag) => new(
        fonds.Id, new(mijlpaal), contract, new(mijlpaal), Voorbeeld.Eur(bedrag), new(2026, 11, 24), ["REFREG01"], true);

    /// <summary>Reported, signed and accepted, each naming the report that it is about.</summary>
    private async Task<Guid> Voltooi(Guid contract, int verbintenis, int nummer, string bedrag)
    {
        var pad = await werking.Mijlpaal(contract, verbintenis, nummer);
        var partner = verbintenis == 1;
        var wie = partner ? $"demo-partner-{Verzoeken.Partner}" : "demo-burgemeester-11002";
        var verslag = (await werking.Post(wie, $"{pad}/verslag", new { tekst = "Klaar.", bedrag })).Moet(200).Versie;
        var grond = partner ? Verzoeken.Volmacht : Verzoeken.Collegebesluit;
        (await werking.Post(wie, $"{pad}/ondertekening", new { grond, verslag = verslag - 1 })).Weigert(409, "ander-verslag");
        (await werking.Post(wie, $"{pad}/ondertekening", new { grond, verslag })).Moet(200);
        if (!partner)
        {
            (await werking.Post("demo-algemeen-directeur-11002", $"{pad}/ondertekening", new { grond })).Moet(200);
        }

        var beoordelaar = partner ? "demo-burgemeester-11002" : Verzoeken.Team;
        (await werking.Post(beoordelaar, $"{pad}/terugsturing", new { reden = "Neen.", verslag = verslag - 1 })).Weigert(409, "ander-verslag");
        (await werking.Post(beoordelaar, $"{pad}/aanvaarding", new { verslag = verslag - 1 })).Weigert(409, "ander-verslag");
        (await werking.Post(beoordelaar, $"{pad}/aanvaarding", nummer == 0 ? new { verslag } : null)).Moet(200);
        return Guid.Parse(pad.Split('/')[^1]);
    }
}
