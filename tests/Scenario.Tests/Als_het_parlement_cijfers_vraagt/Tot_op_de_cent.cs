using System.Globalization;

namespace Gebiedswerking.Scenario.Tests.Als_het_parlement_cijfers_vraagt;

/// <summary>What two officials sign is in the figure that parliament reads, to the cent, and everybody reads the same.</summary>
[Collection("huis")]
public sealed class Tot_op_de_cent(Huis huis)
{
    private const string Vraag =
        """
        query($dag: Datum!) {
          monitor(peildatum: $dag) { nodes { referentieregioCode contractenInWerking toegezegd aanvaard mijlpalen mijlpalenAanvaard mijlpalenTeLaat } }
        }
        """;

    [Fact]
    public async Task Klimt_het_cijfer_van_de_Kempen_met_wat_beloofd_en_aanvaard_is()
    {
        var voor = await Kempen("parlement");
        var verhaal = await Contractverhaal.MetVerslag(huis);
        foreach (var wie in new[] { "burgemeester", "algemeen-directeur" })
        {
            await verhaal.Lukt($"{wie}-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        }

        await verhaal.Gelezen();
        (await Kempen("parlement")).ShouldBe(voor with { Contracten = voor.Contracten + 1, Toegezegd = voor.Toegezegd + 250_000.50m, Mijlpalen = voor.Mijlpalen + 2 });

        await verhaal.Lukt(Contractverhaal.Team, $"mijlpalen/{verhaal.Mijlpaal}/aanvaarding", new { });
        await verhaal.Gelezen();
        var na = await Kempen("parlement");
        na.ShouldBe(voor with
        {
            Contracten = voor.Contracten + 1, Toegezegd = voor.Toegezegd + 250_000.50m, Aanvaard = voor.Aanvaard + 250_000.50m,
            Mijlpalen = voor.Mijlpalen + 2, MijlpalenAanvaard = voor.MijlpalenAanvaard + 1,
        });
        foreach (var rol in new[] { "", $"raadslid-{Contractverhaal.Mol}", "rekenhof" })
        {
            (await Kempen(rol)).ShouldBe(na, rol);
        }
    }

    private async Task<Cijfers> Kempen(string rol)
    {
        var regels = (await (await huis.Als(rol)).Leest(Vraag, new { dag = Contractverhaal.Vandaag })).GetProperty("monitor").GetProperty("nodes");
        regels.GetArrayLength().ShouldBe(15);
        var regel = regels.EnumerateArray().Single(r => r.GetProperty("referentieregioCode").GetString() == "REFREG03");
        return new Cijfers(Aantal("contractenInWerking"), Euro("toegezegd"), Euro("aanvaard"), Aantal("mijlpalen"), Aantal("mijlpalenAanvaard"), Aantal("mijlpalenTeLaat"));

        int Aantal(string veld) => regel.GetProperty(veld).GetInt32();

        decimal Euro(string veld) => decimal.Parse(regel.GetProperty(veld).GetString()!, CultureInfo.InvariantCulture);
    }

    private sealed record Cijfers(int Contracten, decimal Toegezegd, decimal Aanvaard, int Mijlpalen, int MijlpalenAanvaard, int TeLaat);
}
