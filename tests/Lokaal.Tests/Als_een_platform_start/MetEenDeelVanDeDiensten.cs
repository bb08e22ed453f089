using System.Net;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests.Als_een_platform_start;

public sealed class MetEenDeelVanDeDiensten
{
    [Fact]
    public async Task Antwoordt_het_en_geeft_het_tokens_en_laat_het_niets_achter()
    {
        int pid;
        await using (var platform = await Proefplatform.Start(Diensten.Identiteit, Diensten.Programmas, Diensten.Gateway))
        {
            await platform.LaadGebieden();
            using var burgemeester = await platform.Als("demo-burgemeester-11002");

            (await burgemeester.GetAsync(new Uri("/api/programmas/openapi.json", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
            pid = platform.PidVan(Diensten.Programmas);
        }

        Directory.Exists($"/proc/{pid}").ShouldBeFalse();
    }

    [Fact]
    public async Task Komen_de_referentiegegevens_tot_in_GraphQL()
    {
        await using var platform = await Proefplatform.Start(
            Diensten.Identiteit, Diensten.Programmas, Diensten.Projectie, Diensten.GraphQL, Diensten.Gateway);
        await platform.LaadGebieden();
        using var parlement = await platform.Als("demo-parlement");

        await Wacht.Op(
            () => parlement.Vraag("{ gemeenten { totalCount } referentieregios { totalCount } }"),
            antwoord => antwoord.Contains("\"totalCount\":285", StringComparison.Ordinal) && antwoord.Contains("\"totalCount\":15", StringComparison.Ordinal));
    }
}
