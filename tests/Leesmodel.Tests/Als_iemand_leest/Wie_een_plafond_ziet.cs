using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>That there is a mandatering is public; its ceiling is for the collective, the regering and the rekenhof.</summary>
[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_plafond_ziet(Leeszaal zaal)
{
    private static readonly string Vraag =
        $$"""
        {
          mandatering(id: "{{Voorbeeld.Id("mandatering")}}") {
            titel
            mandaatleden { nodes { functie } }
            mandaatgebieden { nodes { referentieregio { naam } gemeente { naam } } }
            mandaatopgaven { nodes { opgave } }
            mandaatplafond { plafond onderhandelingsruimte }
          }
          mandaatplafonds { totalCount }
        }
        """;

    [Theory]
    [InlineData(null, false)]
    [InlineData("demo-gemandateerde", false)]
    [InlineData("demo-gemandateerde-3", false)]
    [InlineData("demo-gebiedsteam", false)]
    [InlineData("demo-gouverneur", false)]
    [InlineData("demo-parlement", false)]
    [InlineData("demo-audit-vlaanderen", false)]
    [InlineData("demo-platformbeheer", false)]
    [InlineData("demo-burgemeester-44021", false)]
    [InlineData("demo-raadslid-44021", false)]
    [InlineData("demo-gemandateerde-2", true)]
    [InlineData("demo-regering", true)]
    [InlineData("demo-rekenhof", true)]
    public async Task Ziet_de_mandatering_en_het_plafond_alleen_als_het_mag(string? client, bool ziet)
    {
        var data = await zaal.Vraag(Vraag, client);
        var mandatering = data.GetProperty("mandatering");

        mandatering.GetProperty("titel").GetString().ShouldBe("Water in de vallei");
        mandatering.GetProperty("mandaatleden").GetProperty("nodes").GetArrayLength().ShouldBe(2);
        mandatering.GetProperty("mandaatgebieden").GetProperty("nodes")[1].GetProperty("gemeente").GetProperty("naam").GetString().ShouldBe("Aalst");
        data.GetProperty("mandaatplafonds").GetProperty("totalCount").GetInt32().ShouldBe(ziet ? 1 : 0);
        var plafond = mandatering.GetProperty("mandaatplafond");
        if (ziet)
        {
            plafond.GetProperty("plafond").GetString().ShouldBe("7500000.00");
            plafond.GetProperty("onderhandelingsruimte").GetString().ShouldBe("De helft in het eerste jaar.");
        }
        else
        {
            plafond.ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }
}
