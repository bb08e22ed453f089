using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Scenario.Tests.Als_een_stap_van_het_geld_niet_lukt;

/// <summary>A step of the money fails, or never answers: it is visible, there is a way on, and to the cent nothing is lost or booked twice.</summary>
[Collection("huis")]
public sealed class Weigering_en_intrekking(Huis huis)
{
    /// <summary>Contracten dies in the middle of hearing the refusal.</summary>
    [Fact]
    public async Task Gaat_een_geweigerd_contract_terug_naar_ontwerp_met_de_reden_en_kan_het_kleiner_opnieuw()
    {
        var keten = await Ketenverhaal.MetFonds(huis, vak: "100000.00");
        var contract = await Ketencontract.Ontwerp(keten, "100000.01");
        await Sterft(Diensten.Contracten, "ontvangst-na-verwerken", () => contract.Lukt(Ketenverhaal.Team, "voorlegging", new { }));
        await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("weigeringsreden").ToString() == "MiddelenOntoereikend");
        (await contract.Lees()).GetProperty("status").GetString().ShouldBe("Ontwerp");

        var kleiner = await Ketencontract.TerOndertekening(keten, "100000.00");
        (await kleiner.Lees()).GetProperty("reserveringen").GetProperty("nodes")[0].GetProperty("bedrag").GetString().ShouldBe("100000.00");
    }

    [Fact]
    public async Task Zegt_een_weigering_boven_het_plafond_niet_hoe_hoog_het_is()
    {
        var keten = await Ketenverhaal.MetFonds(huis, plafond: "77123.45");
        var contract = await Ketencontract.Ontwerp(keten, "77123.46");
        await contract.Lukt(Ketenverhaal.Team, "voorlegging", new { });
        var gelezen = await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("weigeringsreden").ToString() == "MandateringOntoereikend");
        gelezen.ToString().ShouldNotContain("77123.45");

        await Ketencontract.TerOndertekening(keten, "77123.45");
    }

    /// <summary>Fondsen dies right after the withdrawal was handled, before the world hears of it.</summary>
    [Fact]
    public async Task Geeft_een_intrekking_het_geld_een_keer_vrij_ook_als_Fondsen_sterft()
    {
        var keten = await Ketenverhaal.MetFonds(huis, vak: "50000.00");
        var voor = await keten.Cijfers();
        var eerste = await Ketencontract.TerOndertekening(keten, "50000.00");
        await Sterft(Diensten.Fondsen, "ontvangst-na-vastleggen", () => eerste.Lukt(Ketenverhaal.Team, "intrekking", new { reden = "Andere plannen." }));

        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == voor);
        await Ketencontract.TerOndertekening(keten, "50000.00");
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == voor with { Gereserveerd = voor.Gereserveerd + 50_000m });
    }

    /// <summary>Fondsen is not there: the contract waits, visibly, asking again does no harm, and one reservation is the end of it.</summary>
    [Fact]
    public async Task Wacht_een_contract_zonder_antwoord_en_vraagt_opnieuw()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var voor = await keten.Cijfers();
        var contract = await Ketencontract.Ontwerp(keten, "1234.56");
        await huis.Platform.Dood(Diensten.Fondsen);
        try
        {
            await contract.Lukt(Ketenverhaal.Team, "voorlegging", new { });
            await contract.Tot("WachtOpMiddelen");
            (await contract.Doet($"voorzitter-gemeenteraad-{Ketencontract.Oostende}", "ondertekening", new { hash = new string('0', 64), grond = Contractverhaal.Raadsbesluit }))
                .Status.ShouldBe(System.Net.HttpStatusCode.Conflict, "niemand tekent voor het fonds antwoordt");
            await contract.Lukt(Ketenverhaal.Team, "middelenaanvraag", new { });
            await contract.Lukt(Ketenverhaal.Team, "middelenaanvraag", new { });
        }
        finally
        {
            await huis.Platform.Herstart(Diensten.Fondsen);
        }

        (await contract.Tot("TerOndertekening")).GetProperty("poging").GetInt32().ShouldBe(3);
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == voor with { Gereserveerd = voor.Gereserveerd + 1_234.56m });
    }

    /// <summary>Fondsen dies in the middle of a reservation, before it commits.</summary>
    [Fact]
    public async Task Reserveert_Fondsen_een_keer_ook_als_het_midden_in_de_reservering_sterft()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var voor = await keten.Cijfers();
        var contract = await Ketencontract.Ontwerp(keten, "2222.22");
        await Sterft(Diensten.Fondsen, "ontvangst-na-verwerken", () => contract.Lukt(Ketenverhaal.Team, "voorlegging", new { }));

        await contract.Tot("TerOndertekening");
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == voor with { Gereserveerd = voor.Gereserveerd + 2_222.22m });
    }

    /// <summary>Fondsen dies between giving the commitment its number and telling the bus.</summary>
    [Fact]
    public async Task Legt_Fondsen_een_keer_vast_ook_als_het_sterft_voor_het_publiceert()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var voor = await keten.Cijfers();
        var contract = await Ketencontract.TerOndertekening(keten, "3333.33");
        await Sterft(Diensten.Fondsen, "uitgifte-na-vastleggen", contract.Tekenen);

        await contract.Tot("InWerking");
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers.Vastgelegd == voor.Vastgelegd + 3_333.33m && cijfers.Gereserveerd == voor.Gereserveerd);
    }

    /// <summary>Fondsen dies in the middle of hearing that a milestone was accepted.</summary>
    [Fact]
    public async Task Maakt_Fondsen_een_betaalopdracht_ook_als_het_sterft_bij_de_aanvaarding()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var contract = await Ketencontract.InWerking(keten, "5555.55");
        await contract.Rapporteren("5555.55");
        await Sterft(Diensten.Fondsen, "ontvangst-na-verwerken", () => contract.Lukt(Ketenverhaal.Team, $"mijlpalen/{contract.Mijlpaal}/aanvaarding", new { }));

        (await contract.TotBetaling("Aangemaakt")).GetProperty("betalingen").GetProperty("nodes")[0].GetProperty("bedrag").GetString().ShouldBe("5555.55");
    }

    /// <summary>Contracten dies in the middle of hearing that a milestone was paid.</summary>
    [Fact]
    public async Task Hoort_Contracten_een_betaling_een_keer_ook_als_het_sterft()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var voor = await keten.Cijfers();
        var contract = await Ketencontract.Aanvaard(keten, "4444.44");
        await contract.LuktBetaling(Ketenverhaal.Tweede, "goedkeuring", new { });
        await contract.LuktBetaling(Ketenverhaal.Tweede, "verzending", new { });
        await contract.TotBetaling("Verzonden");
        await Sterft(Diensten.Contracten, "ontvangst-na-verwerken", () => contract.LuktBetaling(Ketenverhaal.Tweede, "betaling", new { datum = Ketenverhaal.Vandaag }));

        await contract.Tot("Afgerond");
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers.Vereffend == voor.Vereffend + 4_444.44m && cijfers.Contracten == voor.Contracten);
    }

    /// <summary>Starts a service with a kill point, lets something happen, waits until an instance died there, and starts it anew.</summary>
    private async Task Sterft(Dienst dienst, string breekpunt, Func<Task> stap)
    {
        await huis.Platform.Herstart(dienst, breekpunt);
        try
        {
            await stap();
            await Proefbank.Wacht.TotDat(() => huis.Platform.Levend(dienst) < huis.Platform.Aantal(dienst));
        }
        finally
        {
            await huis.Platform.Herstart(dienst);
        }
    }
}
