using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Scenario.Tests;
using Npgsql;

namespace Gebiedswerking.Portaal.Tests.Als_geld_van_een_contract_vastzit;

/// <summary>
/// What takes a year to happen (credit that lapses, a term that ends) stands in the read model as its projections write it; those have tests
/// of their own. Here it is about who is asked to do something, and where.
/// </summary>
[Collection("browser")]
public sealed class Te_doen(Browser browser)
{
    [Fact]
    public async Task Vraagt_het_de_regering_en_het_collectief_om_vervallen_krediet_en_alleen_de_regering_na_de_looptijd()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var (vervallen, voorbij) = (await Ketencontract.InWerking(keten, "1000.00"), await Ketencontract.InWerking(keten, "2000.00"));
        foreach (var contract in new[] { vervallen, voorbij })
        {
            // Once it is committed the fund says nothing more about it, and what is written here stays.
            await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("reserveringen").GetProperty("nodes")[0].GetProperty("status").GetString() == "Vastgelegd");
        }

        await Schrijf($"""
            insert into lees.ophouding (gebiedsfonds_id, gebiedscontract_id, reden, sinds)
            values ('{keten.Fonds}', '{vervallen.Id}', 'KredietVervallen', current_date - 40), ('{keten.Fonds}', '{voorbij.Id}', 'TermijnVoorbij', current_date - 1)
            """);
        var adres = $"/fondsen/{keten.Fonds}/krediet";
        foreach (var (rol, los, termijn) in new[]
            { ("regering", 1, 1), (Ketenverhaal.Leider, 1, 0), (Ketenverhaal.Tweede, 1, 0), ("gemandateerde-9", 0, 0), (Ketenverhaal.Team, 0, 0), ($"financieel-directeur-{Ketencontract.Oostende}", 0, 0) })
        {
            var blad = await browser.Als(rol, javascript: false);
            (await blad.Locator($"#tedoen ~ ol a[href='{adres}']").CountAsync()).ShouldBe(los, rol);
            (await blad.Locator($"#tedoen ~ ol a[href='{adres}#na-termijn']").CountAsync()).ShouldBe(termijn, rol);
            if (los > 0)
            {
                var taak = blad.Locator("#tedoen ~ ol li").Filter(new() { Has = blad.Locator($"a[href='{adres}']") });
                (await taak.TextContentAsync())!.ShouldSatisfyAllConditions(t => t.ShouldContain("Te laat"), t => t.ShouldContain("het krediet van dat jaar is vervallen"));
                await Browser.MoetPassen(blad);
                await taak.GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
                (await blad.Locator("section.aanzet").TextContentAsync())!.ShouldContain("Geld dat vastzit");
                await Browser.MoetPassen(blad);
            }
        }

        var iedereen = await browser.Anoniem(javascript: false);
        await iedereen.GotoAsync($"/fondsen/{keten.Fonds}");
        (await iedereen.Locator("section.aanzet").TextContentAsync())!.ShouldContain("de looptijd van het fonds is voorbij");
        await Browser.MoetPassen(iedereen);
    }

    [Fact]
    public async Task Vraagt_een_vastlegging_zonder_advies_er_een_aan_wie_dat_kan_noteren()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.InWerking(keten, "1000.00");
        await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("reserveringen").GetProperty("nodes")[0].GetProperty("status").GetString() == "Vastgelegd");
        await Schrijf($"update lees.reservering set toets_vrijgesteld = null where gebiedscontract_id = '{contract.Id}'");
        var adres = $"/fondsen/{keten.Fonds}/begrotingstoets/{contract.Id}";
        foreach (var (rol, aantal) in new[] { (Ketenverhaal.Leider, 1), ("gemandateerde-9", 0), (Ketenverhaal.Team, 0), ($"burgemeester-{Ketencontract.Oostende}", 0), ("regering", 1) })
        {
            var blad = await browser.Als(rol, javascript: false);
            (await blad.Locator($"#tedoen ~ ol a[href='{adres}']").CountAsync()).ShouldBe(aantal, rol);
            if (rol == "regering")
            {
                await blad.Locator($"#tedoen ~ ol a[href='{adres}']").ClickAsync();
                (await blad.Locator(".aanzet").TextContentAsync())!.ShouldContain("zonder begrotingstoets");
                await Browser.MoetPassen(blad);
                await blad.GetByLabel("Advies van de Inspectie van Financiën").FillAsync("IF 2026/1");
                await blad.GetByLabel("Begrotingsakkoord").FillAsync("BA 2026/1");
                await blad.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Begrotingstoets noteren" }).ClickAsync();
                await Browser.Gelukt(blad, "De begrotingstoets is genoteerd.");
                await blad.GotoAsync("/");
                (await blad.Locator($"#tedoen ~ ol a[href='{adres}']").CountAsync()).ShouldBe(0, "er is niets meer te doen");
            }
        }
    }

    private async Task Schrijf(string sql)
    {
        await using var databank = NpgsqlDataSource.Create(browser.Huis.Platform.DatabaseVan(Diensten.Projectie));
        await using var opdracht = databank.CreateCommand(sql);
        (await opdracht.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
