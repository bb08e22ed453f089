namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_delegatie_ziet(Leeszaal zaal)
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("demo-parlement", 0)]
    [InlineData("demo-rekenhof", 0)]
    [InlineData("demo-bemiddelaar", 0)]
    [InlineData("demo-platformbeheer", 0)]
    [InlineData("demo-regering", 0)]
    [InlineData("demo-gemandateerde", 0)]
    [InlineData("demo-gebiedsteam-REFREG05", 0)]
    [InlineData("demo-gouverneur-REFREG05", 0)]
    [InlineData("demo-burgemeester-41002", 0)]
    [InlineData("demo-raadslid-41002", 0)]
    [InlineData("demo-audit-vlaanderen", 1)]
    [InlineData("demo-burgemeester-44021", 1)]
    [InlineData("demo-voorzitter-gemeenteraad-44021", 1)]
    [InlineData("demo-algemeen-directeur-44021", 1)]
    [InlineData("demo-gemeentemedewerker-44021", 1)]
    [InlineData("demo-financieel-directeur-44021", 1)]
    [InlineData("demo-raadslid-44021", 1)]
    public async Task Zijn_de_gemeente_zelf_en_wie_haar_controleert(string? client, int aantal)
    {
        var data = await zaal.Vraag($$"""
            { delegaties { totalCount nodes { gedelegeerde } } dossierstand(dossier: "{{Voorbeeld.Id("delegatie")}}") { versie } }
            """, client);

        data.GetProperty("delegaties").GetProperty("totalCount").GetInt32().ShouldBe(aantal);
        (data.GetProperty("dossierstand").ValueKind == System.Text.Json.JsonValueKind.Null).ShouldBe(aantal == 0);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("demo-parlement", 0)]
    [InlineData("demo-audit-vlaanderen", 0)]
    [InlineData("demo-raadslid-41002", 0)]
    [InlineData("demo-burgemeester-41002", 0)]
    [InlineData("demo-gebiedsteam-REFREG07", 0)]
    [InlineData("demo-raadslid-44021", 1)]
    [InlineData("demo-burgemeester-44021", 1)]
    [InlineData("demo-gebiedsteam-REFREG05", 1)]
    [InlineData("demo-gouverneur-REFREG05", 1)]
    [InlineData("demo-gemandateerde", 1)]
    [InlineData("demo-regering", 1)]
    public async Task Ziet_toezicht_en_voorwaarden_zoals_het_contract(string? client, int aantal)
    {
        var data = await zaal.Vraag("{ toezichtmeldingen { totalCount } vervuldeVoorwaarden { totalCount } }", client);

        data.GetProperty("toezichtmeldingen").GetProperty("totalCount").GetInt32().ShouldBe(aantal);
        data.GetProperty("vervuldeVoorwaarden").GetProperty("totalCount").GetInt32().ShouldBe(aantal);
    }
}
