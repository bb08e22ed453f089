namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>The question that the list of tasks of the Portaal asks: which avenanten wait for my partij?</summary>
[Collection(Avenantzaalkring.Naam)]
public sealed class Wie_een_avenant_moet_tekenen(Avenantzaal zaal)
{
    private const string Vraag = """
        query($filter: AvenantFilter!, $gezet: AvenanthandtekeningFilter!) {
          avenanten(first: 50, filter: $filter) { nodes { gebiedscontractId handtekeningen(first: 50, filter: $gezet) { nodes { hoedanigheid } } } }
        }
        """;

    [Theory]
    [InlineData("demo-voorzitter-gemeenteraad-44021", "open VoorzitterGemeenteraad")]
    [InlineData("demo-algemeen-directeur-44021", "open VoorzitterGemeenteraad")]
    [InlineData("demo-gemeentemedewerker-44021", "open VoorzitterGemeenteraad")]
    [InlineData("demo-raadslid-44021", "open VoorzitterGemeenteraad")]
    [InlineData("demo-financieel-directeur-44021", "open VoorzitterGemeenteraad")]
    [InlineData("demo-burgemeester-41002", "")]
    [InlineData("demo-parlement", "")]
    [InlineData(null, "")]
    public async Task Vindt_wat_voorligt_met_wat_zijn_gemeente_al_tekende(string? client, string verwacht) =>
        (await Vind(client, client?.EndsWith("44021", StringComparison.Ordinal) == true ? $"{Voorbeeld.KboGent}" : $"{Voorbeeld.KboAalst}")).ShouldBe(verwacht);

    [Fact]
    public async Task Vindt_een_partij_die_toetreedt_haar_avenant_zonder_handtekening() =>
        (await Vind($"demo-partner-{Wijziging.Toetreder}", $"{Wijziging.Toetreder}")).ShouldBe("open ");

    private async Task<string> Vind(string? client, string kbo)
    {
        var filter = new
        {
            status = new { equalTo = "TerOndertekening" },
            gebiedscontract = new { status = new { equalTo = "InWerking" } },
            partijen = new { some = new { kbo = new { equalTo = kbo }, tekent = new { equalTo = true } } },
        };
        var data = await zaal.Vraag(Vraag, client, new { filter, gezet = new { partijKbo = new { equalTo = kbo } } });
        return string.Join("; ", data.GetProperty("avenanten").GetProperty("nodes").EnumerateArray().Select(a =>
            $"{(a.GetProperty("gebiedscontractId").GetGuid() == Voorbeeld.Id("open") ? "open" : "?")} {string.Join(", ", a.Veld("handtekeningen", "hoedanigheid"))}"));
    }
}
