namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>What was adopted is public; the rest is for those whom it concerns.</summary>
[Collection(Avenantzaalkring.Naam)]
public sealed class Wie_een_avenant_ziet(Avenantzaal zaal)
{
    private const string Openbaar = "aangenomen";
    private const string Raad = "aangenomen, geweigerd, open";
    private const string Toetreder = "aangenomen, concept, open";
    private const string Alles = "aangenomen, concept, geweigerd, open, teruggetrokken";

    public static TheoryData<string?, string, string> Lezers => new()
    {
        { null, Openbaar, "" },
        { "demo-parlement", Openbaar, "" },
        { "demo-rekenhof", Openbaar, Openbaar },
        { "demo-audit-vlaanderen", Openbaar, "" },
        { "demo-bemiddelaar", Openbaar, "" },
        { "demo-platformbeheer", Openbaar, "" },
        { "demo-raadslid-44021", Raad, Raad },
        { "demo-raadslid-41002", Openbaar, "" },
        { "demo-burgemeester-44021", Alles, Alles },
        { "demo-voorzitter-gemeenteraad-44021", Alles, Alles },
        { "demo-algemeen-directeur-44021", Alles, Alles },
        { "demo-gemeentemedewerker-44021", Alles, Alles },
        { "demo-financieel-directeur-44021", Alles, Alles },
        { "demo-burgemeester-41002", Openbaar, "" },
        { $"demo-partner-{Voorbeeld.Vereniging}", Alles, Alles },
        { $"demo-partner-{Wijziging.Toetreder}", Toetreder, Toetreder },
        { $"demo-partner-{Voorbeeld.Kbo(4_000_002)}", Openbaar, "" },
        { "demo-gebiedsteam-REFREG05", Alles, Alles },
        { "demo-gouverneur-REFREG05", Alles, Alles },
        { "demo-gebiedsteam-REFREG07", Openbaar, "" },
        { "demo-gemandateerde", Alles, Alles },
        { "demo-regering", Alles, Alles },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_hij_wat_bindt_en_wat_hem_aangaat(string? client, string avenanten, string teksten)
    {
        var data = await zaal.Vraag("""
            {
              avenanten(first: 500) { nodes { gebiedscontractId } }
              avenantpartijen(first: 500) { nodes { gebiedscontractId } }
              avenantwijzigingen(first: 500) { nodes { gebiedscontractId } }
              avenanthandtekeningen(first: 500) { nodes { gebiedscontractId } }
              wijzigingsteksten(first: 500) { nodes { gebiedscontractId } }
            }
            """, client);

        Namen(data.Veld("avenanten", "gebiedscontractId")).ShouldBe(avenanten);
        Namen(data.Veld("avenantpartijen", "gebiedscontractId")).ShouldBe(avenanten);
        var voorgelegd = string.Join(", ", avenanten.Split(", ").Where(n => n is "aangenomen" or "open" or "geweigerd"));
        Namen(data.Veld("avenantwijzigingen", "gebiedscontractId")).ShouldBe(voorgelegd);
        Namen(data.Veld("avenanthandtekeningen", "gebiedscontractId")).ShouldBe(voorgelegd);
        Namen(data.Veld("wijzigingsteksten", "gebiedscontractId")).ShouldBe(teksten);
    }

    [Fact]
    public async Task Toont_een_contract_zijn_avenanten_met_wie_nog_moet_tekenen()
    {
        var data = await zaal.Vraag(
            $$"""{ avenant(id: "{{Wijziging.Id("open").Waarde}}") { nummer status partijen(filter: { tekent: { equalTo: true } }) { totalCount } handtekeningen { totalCount } wijzigingen { nodes { plaats oud nieuw } } } }""",
            "demo-burgemeester-44021");

        var avenant = data.GetProperty("avenant");
        avenant.GetProperty("status").GetString().ShouldBe("TerOndertekening");
        avenant.GetProperty("partijen").GetProperty("totalCount").GetInt32().ShouldBe(3);
        avenant.GetProperty("handtekeningen").GetProperty("totalCount").GetInt32().ShouldBe(1);
        avenant.Veld("wijzigingen", "nieuw").ShouldBe(["2032-12-31", "Buurt vzw"]);
    }

    private static string Namen(IEnumerable<string> ids)
    {
        var gezien = ids.ToHashSet();
        return string.Join(", ", Alles.Split(", ").Where(naam => gezien.Contains(Voorbeeld.Id(naam).ToString())));
    }
}

/// <summary>The reading room, with avenanten.</summary>
public sealed class Avenantzaal : Leeszaal
{
    protected override Logboek[] Bronnen() => [Voorbeeld.Gebieden(), Wijziging.Contracten()];
}

/// <summary>Shared by all who only read about avenanten.</summary>
[CollectionDefinition(Naam)]
public sealed class Avenantzaalkring : ICollectionFixture<Avenantzaal>
{
    public const string Naam = "avenantzaal";
}
