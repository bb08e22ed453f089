using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;

[Collection("browser")]
public sealed class Van_niets_tot_voorgelegd(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wordt_wat_het_team_schrijft_een_ontwerp_dat_het_voorlegt_en_intrekt(bool javascript)
    {
        var titel = $"Fietspad {Guid.CreateVersion7()}";
        var team = await browser.Als(Contractverhaal.Team, javascript);
        var klad = await team.Begin(titel);
        (await team.GetByText("Vul minstens 2 partijen in.").IsVisibleAsync()).ShouldBeTrue("het overzicht zegt wat ontbreekt");
        (await team.Knop("Bewaren als ontwerp").CountAsync()).ShouldBe(0);
        await team.Foto("leeg");

        await team.SchrijfAlles(klad);
        await team.GotoAsync(klad);
        (await team.Locator(".laat").CountAsync()).ShouldBe(0, await team.InnerTextAsync("main"));
        await team.Foto("klaar");
        await team.Knop("Bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Het ontwerp is bewaard.");
        (await team.GetByText("1.250,50").First.IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("ontwerp");

        await team.GotoAsync("/opstellen");
        (await team.Locator($"a[href='{klad}']").CountAsync()).ShouldBe(0, "wat een ontwerp werd, is geen klad meer");
        await team.Foto("werkplek");
        await team.Link(titel).ClickAsync();
        await team.Knop("Ontwerp voorleggen").ClickAsync();
        await team.Gemeld("Het ontwerp is voorgelegd.");
        (await team.GetByText("Ligt ter ondertekening").IsVisibleAsync()).ShouldBeTrue();

        await team.GetByText("Dit contract intrekken").ClickAsync();
        await team.Knop("Contract intrekken").ClickAsync();
        (await team.Locator("#reden-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await team.GetByLabel("Waarom trekt u het in?").FillAsync("Een datum klopt niet.");
        await team.Knop("Contract intrekken").ClickAsync();
        await team.Gemeld("Het contract is ingetrokken.");
        await team.Knop("Nieuw contract met deze tekst").ClickAsync();
        await team.GetByText("Contract in de maak").WaitForAsync();
        (await team.Knop("Bewaren als ontwerp").IsVisibleAsync()).ShouldBeTrue("dezelfde tekst is weer een goed contract");
    }

    [Fact]
    public async Task Blijft_alles_staan_wat_fout_getypt_werd_en_staat_de_zin_bij_het_veld()
    {
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        var klad = await team.Begin("<script>alert(1)</script> & \"co\"");
        await team.GotoAsync($"{klad}/algemeen");
        await team.Vul("titel", new string('a', 1900));
        await team.Vul("ingangsdatum", "2020-01-01");
        await team.Vul("einddatum", "2019-01-01");
        await team.Knop("Bewaren").ClickAsync();
        await team.Gemeld("er ontbreekt nog iets");
        (await team.Locator("#titel-fout").TextContentAsync()).ShouldBe("Gebruik ten hoogste 200 tekens.");
        (await team.Locator("#einddatum-fout").TextContentAsync()).ShouldBe("Vul een einddatum in die na de ingangsdatum ligt.");
        (await team.Locator("#titel").InputValueAsync()).Length.ShouldBe(1900);
        await team.Foto("fouten");

        await team.GotoAsync($"{klad}/verbintenissen");
        await team.Knop("Afspraak toevoegen").ClickAsync();
        await team.Vul("verbintenissen[0].omschrijving", new string('b', 10_000));
        await team.Knop("Mijlpaal toevoegen").ClickAsync();
        await team.Gemeld("De rij staat erbij.");
        (await team.Locator("textarea").First.InputValueAsync()).Length.ShouldBe(10_000, "een rij erbij kost niets van wat er stond");
        foreach (var (getypt, zin) in new[] { ("-5", "Schrijf een bedrag van nul of meer"), ("1.2.3", "Schrijf een bedrag van nul of meer"), ("", "Vul het bedrag in; nul mag."), ("1234.56", ""), ("1.234,56", "") })
        {
            await team.Vul("verbintenissen[0].mijlpalen[0].bedrag", getypt);
            await team.Knop("Bewaren").ClickAsync();
            (await team.Locator("#verbintenissen-0-mijlpalen-0-bedrag-fout").TextContentAsync())!.ShouldStartWith(zin, Case.Sensitive, getypt);
            (await team.Locator("#verbintenissen-0-mijlpalen-0-bedrag").InputValueAsync()).ShouldBe(getypt);
        }

        (await team.Locator("#verbintenissen-0-omschrijving-fout").TextContentAsync()).ShouldBe("Gebruik ten hoogste 4000 tekens.");
        (await team.GetByText("€\u00a01.234,56").IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("afspraak");
    }

    [Fact]
    public async Task Staat_een_andere_partij_met_haar_nummer_en_nooit_twee_keer_erbij()
    {
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        var klad = await team.Begin($"Partijen {Guid.CreateVersion7()}");
        await team.GotoAsync($"{klad}/partijen");
        for (var keer = 0; keer < 2; keer++)
        {
            await team.GetByLabel("Gemeente", new() { Exact = true }).SelectOptionAsync(Contractverhaal.Geel);
            await team.Knop("Gemeente toevoegen").ClickAsync();
        }

        (await team.Locator("fieldset.rij").CountAsync()).ShouldBe(1, "twee keer dezelfde gemeente is een keer");
        foreach (var rij in new[] { 1, 2 })
        {
            await team.Knop("Andere partij toevoegen").ClickAsync();
            await team.Kies($"partijen[{rij}].soort", "vereniging");
            await team.Vul($"partijen[{rij}].kbo", $"{Contractverhaal.Vereniging[..4]}.{Contractverhaal.Vereniging[4..7]}.{Contractverhaal.Vereniging[7..]}");
            await team.Vul($"partijen[{rij}].naam", "Vrienden van de Nete (verzonnen)");
        }

        await team.Knop("Bewaren").ClickAsync();
        (await team.GetByText("Deze partij staat er al. Haal ze een keer weg.").IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("partijen");
        await team.Knop("Haal partij 3 weg").ClickAsync();
        await team.Vul("partijen[1].kbo", "1234567890");
        await team.Knop("Bewaren").ClickAsync();
        (await team.Locator("#partijen-1-kbo-fout").TextContentAsync())!.ShouldContain("tien cijfers");
        (await team.Locator("fieldset.rij").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Bestaat_wat_iemand_schrijft_voor_niemand_anders_en_verstuurt_niemand_het_twee_keer()
    {
        var titel = $"Dubbel {Guid.CreateVersion7()}";
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        var klad = await team.Begin(titel);
        await team.SchrijfAlles(klad);
        var ander = await browser.Als("gebiedsteam-REFREG01", javascript: false);
        (await ander.GotoAsync(klad))!.Status.ShouldBe(404);
        (await ander.GotoAsync($"{klad}/algemeen"))!.Status.ShouldBe(404);
        var burgemeester = await browser.Als($"burgemeester-{Contractverhaal.Geel}", javascript: false);
        (await burgemeester.GotoAsync("/opstellen"))!.Status.ShouldBe(404);

        await team.GotoAsync(klad);
        var velden = await team.Locator("form[action*=Bewaren] input").AllAsync();
        var vorm = team.APIRequest.CreateFormData();
        foreach (var veld in velden)
        {
            vorm.Append((await veld.GetAttributeAsync("name"))!, await veld.InputValueAsync());
        }

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => team.APIRequest.PostAsync($"{klad}?handler=Bewaren", new() { Form = vorm })));
        antwoorden.ShouldAllBe(a => a.Status == 200);
        await team.GotoAsync("/opstellen");
        (await team.Link(titel).CountAsync()).ShouldBe(1);
        await team.GotoAsync($"{klad}/algemeen");
        (await team.GetByRole(AriaRole.Heading, new() { Name = "Algemeen" }).CountAsync()).ShouldBe(0, "wat een ontwerp werd, wordt daar verder aangepast");
    }
}
