using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_een_dossier_herleeft;

[Collection(OverHttp.Naam)]
public sealed class Een_lang_dossier(Werking werking)
{
    [Fact]
    public async Task Leest_met_momentopname_hetzelfde_als_zonder()
    {
        var contract = await WijzigVaak(Momentopname.Drempel);
        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", Verzoeken.Contract(c => c["titel"] = "De laatste"))).Moet(200);
        (await werking.Tel($"SELECT versie FROM momentopname WHERE dossier = '{contract}'")).ShouldBe(Momentopname.Drempel + 1);

        var met = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200);
        await werking.Tel($"WITH weg AS (DELETE FROM momentopname WHERE dossier = '{contract}' RETURNING 1) SELECT count(*) FROM weg");
        var zonder = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200);

        met.Bytes.ShouldBe(zonder.Bytes);
        met.Koppen["ETag"].ShouldBe($"\"{Momentopname.Drempel + 2}\"");
        zonder.Koppen["ETag"].ShouldBe(met.Koppen["ETag"]);
    }

    private async Task<Guid> WijzigVaak(int keren)
    {
        await using var scope = new Exemplaar(werking.Database, TimeProvider.System.GetUtcNow()).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), CancellationToken.None);
        contract.StelOp(Voorbeeld.Inhoud, Wie.Team);
        for (var keer = 1; keer <= keren; keer++)
        {
            contract.Wijzig(contract.Inhoud with { Titel = $"Versie {keer}" }, Wie.Team);
        }

        await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
        return contract.Id;
    }
}
