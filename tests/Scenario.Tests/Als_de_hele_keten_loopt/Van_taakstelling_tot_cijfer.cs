using System.Net;

namespace Gebiedswerking.Scenario.Tests.Als_de_hele_keten_loopt;

/// <summary>From a draft goal to the figure that parliament reads: every step through the gateway, by who must do it.</summary>
[Collection("huis")]
public sealed class Van_taakstelling_tot_cijfer(Huis huis)
{
    [Fact]
    public async Task Eindigt_op_de_cent_in_de_monitor()
    {
        var keten = await Ketenverhaal.MetFonds(huis);
        var voor = await keten.Cijfers();

        var contract = await Ketencontract.TerOndertekening(keten, "250000.01");
        (await keten.Cijfers()).ShouldBe(voor with { Gereserveerd = voor.Gereserveerd + 250_000.01m });

        await contract.Tekenen();
        await contract.Tot("InWerking");
        var inWerking = voor with { Contracten = voor.Contracten + 1, Toegezegd = voor.Toegezegd + 250_000.01m, Vastgelegd = voor.Vastgelegd + 250_000.01m, Mijlpalen = voor.Mijlpalen + 1 };
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == inWerking);

        await contract.Rapporteren("249999.99");
        (await contract.Doet(Ketenverhaal.Leider, $"mijlpalen/{contract.Mijlpaal}/aanvaarding", new { })).Status.ShouldBe(HttpStatusCode.Forbidden, "het gebiedsteam beoordeelt");
        await contract.Lukt(Ketenverhaal.Team, $"mijlpalen/{contract.Mijlpaal}/aanvaarding", new { });
        await contract.TotBetaling("Aangemaakt");
        await Betaal(contract);

        // Met for two cents less: they are free again, and nothing is left to be done.
        await contract.Tot("Afgerond");
        var klaar = inWerking with { Contracten = voor.Contracten, Vastgelegd = voor.Vastgelegd + 249_999.99m, Vereffend = voor.Vereffend + 249_999.99m, Aanvaard = voor.Aanvaard + 1 };
        await Proefbank.Wacht.Op(() => keten.Cijfers(), cijfers => cijfers == klaar);
        foreach (var rol in new[] { "", "raadslid-35013", "rekenhof", "gebiedsteam-REFREG03" })
        {
            (await keten.Cijfers(rol)).ShouldBe(klaar, rol);
        }

        await Taakstelling(keten);
    }

    private static async Task Betaal(Ketencontract contract)
    {
        (await contract.DoetBetaling(Ketenverhaal.Team, "goedkeuring", new { })).Status.ShouldBe(HttpStatusCode.Forbidden, "wie de mijlpaal aanvaardde, keurt de betaling niet goed");
        (await contract.DoetBetaling("gemandateerde-9", "goedkeuring", new { })).Status.ShouldNotBe(HttpStatusCode.OK, "wie niet in het collectief zit, keurt niets goed");
        (await contract.DoetBetaling(Ketenverhaal.Tweede, "betaling", new { datum = Ketenverhaal.Vandaag })).Status.ShouldBe(HttpStatusCode.Conflict, "wat niet goedgekeurd is, wordt niet betaald");
        await contract.MetRekening();
        await contract.LuktBetaling(Ketenverhaal.Tweede, "goedkeuring", new { });
        await contract.LuktBetaling(Ketenverhaal.Tweede, "verzending", new { });
        await contract.LuktBetaling(Ketenverhaal.Tweede, "mislukking", new { reden = "Rekening onbekend bij de bank." });
        await contract.TotBetaling("Mislukt");
        await contract.LuktBetaling(Ketenverhaal.Team, "herneming", new { });
        await contract.LuktBetaling(Ketenverhaal.Leider, "goedkeuring", new { });
        await contract.LuktBetaling(Ketenverhaal.Leider, "verzending", new { });
        await contract.LuktBetaling(Ketenverhaal.Leider, "betaling", new { datum = Ketenverhaal.Vandaag });
        await contract.TotMijlpaal("Betaald");
    }

    private async Task Taakstelling(Ketenverhaal keten)
    {
        var gelezen = await (await huis.Als("parlement")).Leest(
            """
            query($taak: UUID!, $programma: UUID!) {
              taakstelling(id: $taak) { status }
              gebiedsprogramma(id: $programma) { status raming gebiedsfonds { id } gebiedscontracten(first: 5) { totalCount } }
            }
            """, new { taak = keten.Taakstelling, programma = keten.Programma });
        gelezen.GetProperty("taakstelling").GetProperty("status").GetString().ShouldBe("InUitvoering");
        var programma = gelezen.GetProperty("gebiedsprogramma");
        programma.GetProperty("status").GetString().ShouldBe("Lopend");
        programma.GetProperty("raming").GetString().ShouldBe("400000.00");
        programma.GetProperty("gebiedsfonds").GetProperty("id").GetGuid().ShouldBe(keten.Fonds);
        programma.GetProperty("gebiedscontracten").GetProperty("totalCount").GetInt32().ShouldBe(1);
    }
}
