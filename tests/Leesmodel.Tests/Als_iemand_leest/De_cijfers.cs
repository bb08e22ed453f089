using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class De_cijfers(Leeszaal zaal)
{
    private const string Vraag =
        """
        query($dag: Datum!) {
          monitor(peildatum: $dag) {
            totalCount
            nodes {
              referentieregio { naam } contractenInWerking toegezegd mijlpalen mijlpalenAanvaard mijlpalenTeLaat beoordelingenTeLaat voorbeeld
              herkomst(first: 50) { nodes { maat delta geldigOp gebiedscontract { titel } } }
            }
          }
        }
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("demo-parlement")]
    [InlineData("demo-raadslid-41002")]
    [InlineData("demo-regering")]
    public async Task Zijn_voor_iedereen_dezelfde_met_een_regel_per_referentieregio_en_hun_herkomst(string? client)
    {
        var monitor = (await zaal.Vraag(Vraag, client, new { dag = "2026-05-01" })).GetProperty("monitor");

        monitor.GetProperty("totalCount").GetInt32().ShouldBe(2);
        var gent = monitor.GetProperty("nodes")[0];
        gent.GetProperty("referentieregio").GetProperty("naam").GetString().ShouldBe("Gent");
        gent.GetProperty("contractenInWerking").GetInt32().ShouldBe(1);
        gent.GetProperty("toegezegd").GetString().ShouldBe("1500.50");
        gent.GetProperty("mijlpalenAanvaard").GetInt32().ShouldBe(1);
        gent.GetProperty("beoordelingenTeLaat").GetInt32().ShouldBe(0);
        gent.GetProperty("voorbeeld").GetBoolean().ShouldBeTrue();
        gent.GetProperty("herkomst").GetProperty("nodes").EnumerateArray().Select(feit => feit.GetProperty("gebiedscontract").GetProperty("titel").GetString())
            .Distinct().ShouldBe(["lopend"]);
        monitor.GetProperty("nodes")[1].GetProperty("toegezegd").GetString().ShouldBe("0.00");
    }

    [Fact]
    public async Task Bestaan_niet_voor_een_dag_die_nog_moet_komen()
    {
        var (_, antwoord) = await zaal.Verstuur(Vraag, null, new { dag = "2999-01-01" });
        var fout = antwoord.GetProperty("errors")[0];
        fout.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("ongeldige-waarde");
        fout.GetProperty("message").GetString().ShouldBe("Kies een peildatum tot en met vandaag.");
    }

    [Fact]
    public async Task Zijn_ook_feit_voor_feit_te_lezen()
    {
        var feiten = (await zaal.Vraag("""{ feiten(first: 10, filter: { maat: { equalTo: Toegezegd } }) { totalCount nodes { delta geldigOp gemeente { naam } } } }""")).GetProperty("feiten");

        feiten.GetProperty("totalCount").GetInt32().ShouldBe(1);
        feiten.GetProperty("nodes")[0].GetProperty("gemeente").GetProperty("naam").GetString().ShouldBe("Gent");
    }
}
