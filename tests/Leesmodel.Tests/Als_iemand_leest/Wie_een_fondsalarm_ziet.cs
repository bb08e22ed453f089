using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Fondszaalkring.Naam)]
public sealed class Wie_een_fondsalarm_ziet(Fondszaal zaal)
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("demo-parlement", false)]
    [InlineData("demo-audit-vlaanderen", false)]
    [InlineData("demo-bemiddelaar", false)]
    [InlineData("demo-platformbeheer", false)]
    [InlineData("demo-raadslid-44021", false)]
    [InlineData("demo-burgemeester-44021", false)]
    [InlineData("demo-financieel-directeur-44021", false)]
    [InlineData("demo-gebiedsteam-REFREG01", false)]
    [InlineData("demo-gebiedsteam-REFREG05", true)]
    [InlineData("demo-gouverneur-REFREG07", true)]
    [InlineData("demo-gemandateerde", true)]
    [InlineData("demo-regering", true)]
    [InlineData("demo-rekenhof", true)]
    public async Task Ziet_alarmen_correcties_en_tekorten_als_het_mag_en_de_totalen_altijd(string? client, bool ziet)
    {
        var data = await zaal.Vraag($$"""
            {
              fondsalarmen { nodes { jaar krediet drempel percentage opgehevenOp gebiedsfonds { titel } } }
              fondscorrecties { nodes { reden fondsinbreng { vak } } }
              gebiedscontracten(filter: { weigeringsreden: { equalTo: MiddelenOntoereikend } }) { nodes { reservering { tekort tekortJaar } } }
              reserveringen(filter: { tekort: { isNull: false } }) { nodes { tekort tekortJaar } }
              fondsprognose(fonds: "{{Geld.Fonds}}") { nodes { jaar entiteit vak gereserveerd vastgelegd vek goedgekeurd betaald verwacht } }
            }
            """, client);

        data.Veld("fondsalarmen", "percentage").ShouldBe(ziet ? ["97"] : []);
        data.Veld("fondscorrecties", "reden").ShouldBe(ziet ? [Geld.Correctiereden] : []);
        data.Veld("reserveringen", "tekort").ShouldBe(ziet ? ["250.10"] : []);
        data.Veld("fondsprognose", "vastgelegd").Sum(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(2500.51m);
    }
}
