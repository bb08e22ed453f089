using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Proefbank;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_de_ingangsdatum_komt;

[Collection(OverHttp.Naam)]
public sealed class De_dienst_die_start(Werking werking)
{
    private static readonly Moment Toen = Voorbeeld.Op(new(2024, 3, 1));

    [Fact]
    public async Task Haalt_in_wat_inging_terwijl_ze_stil_lag()
    {
        var contract = await OndertekendIn2024();
        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractWerdOndertekend");

        await werking.Dienst.Herstart();

        await Wacht.TotDat(async () => (await werking.Gebeurd(contract))[^1] == "ContractTradInWerking");
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}' AND soort = 'Ingang'")).ShouldBe(0);
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND type = 'ContractTradInWerking' AND gebeurtenis LIKE '%\"2024-07-01\"%' AND rol = 'dienst'")).ShouldBe(1);
    }

    /// <summary>Signed by all in March 2024 for the first of July, and then nobody looked at the clock.</summary>
    private async Task<Guid> OndertekendIn2024()
    {
        await using var scope = new Exemplaar(werking.Database, Toen.Nu).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), CancellationToken.None);
        contract.StelOp(Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Ingangsdatum = new(2024, 7, 1), Financiering = null,
            Verbintenissen = [Voorbeeld.Voorstel.Verbintenissen![1]],
        }), Wie.Team);
        contract.LegVoor(Wie.Team, Toen);
        foreach (var gemeente in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.Teken(Wie.Voorzitter(gemeente), Voorbeeld.Raadsbesluit, Toen);
            contract.Teken(Wie.Directeur(gemeente), Voorbeeld.Raadsbesluit, Toen);
        }

        contract.Teken(Wie.Partner, Voorbeeld.Volmacht, Toen);
        await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
        return contract.Id;
    }
}
