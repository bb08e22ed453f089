namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>What goes to the bank is for who pays and who audits; a region also sees the parts of its contracts. The time to pay is public.</summary>
[Collection(Fondszaalkring.Naam)]
public sealed class Wie_de_bank_ziet(Fondszaal zaal)
{
    public static TheoryData<string?, int, int> Lezers => new()
    {
        { null, 0, 0 },
        { "demo-parlement", 0, 0 },
        { "demo-audit-vlaanderen", 0, 0 },
        { "demo-platformbeheer", 0, 0 },
        { "demo-raadslid-44021", 0, 0 },
        { "demo-financieel-directeur-44021", 0, 0 },
        { $"demo-partner-{Voorbeeld.Vereniging}", 0, 0 },
        { "demo-gebiedsteam-REFREG01", 0, 0 },
        { "demo-gebiedsteam-REFREG05", 0, 1 },
        { "demo-gouverneur-REFREG07", 0, 1 },
        { "demo-gemandateerde", 1, 1 },
        { "demo-rekenhof", 1, 1 },
        { "demo-regering", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_bestanden_delen_en_berichten_alleen_als_het_mag(string? client, int bestanden, int delen)
    {
        var data = await zaal.Vraag("""
            {
              betaalbestanden { totalCount nodes { aantal bedrag betaaldelen { totalCount } } }
              betaaldelen { totalCount nodes { entiteit betaling { status betaaltermijn } } }
              bankberichten { totalCount nodes { soort betaald } }
              gebiedsfondsen { nodes { betaalbestanden { totalCount } betaaldelen { totalCount } bankberichten { totalCount } } }
              monitor(peildatum: "2026-07-01") { nodes { betalingen betaaldagen gemiddeldeBetaaltermijn } }
            }
            """, client);

        var fonds = data.GetProperty("gebiedsfondsen").GetProperty("nodes")[0];
        foreach (var (lijst, aantal) in (ReadOnlySpan<(string, int)>)[("betaalbestanden", bestanden), ("betaaldelen", delen), ("bankberichten", bestanden)])
        {
            data.GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(aantal, lijst);
            fonds.GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(aantal, lijst);
        }

        data.GetProperty("monitor").GetProperty("nodes").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
