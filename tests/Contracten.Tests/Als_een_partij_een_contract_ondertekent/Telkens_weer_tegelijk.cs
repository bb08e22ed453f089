using System.Collections.Concurrent;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

/// <summary>Two people do something at the same moment, many times, on the real database and without the web in between.</summary>
[Trait("Duur", "rondes")]
public sealed class Telkens_weer_tegelijk : IAsyncLifetime
{
    private static readonly int Keren = Rondes.Aantal(kort: 50, lang: 500);
    private static readonly Betrokkene Directeur = Wie.Directeur(Voorbeeld.Antwerpen);
    private static readonly ParallelOptions Samen = new() { MaxDegreeOfParallelism = 8 };
    private Proefdatabase _database = null!;
    private Exemplaar _een = null!;
    private Exemplaar _twee = null!;

    public async Task InitializeAsync()
    {
        _database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Contracten);
        (_een, _twee) = (new Exemplaar(_database, Voorbeeld.Nu.Nu), new Exemplaar(_database, Voorbeeld.Nu.Nu));
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Maken_de_twee_laatste_handtekeningen_het_contract_elke_keer_precies_een_keer_ondertekend()
    {
        var contracten = await Voorbereid();

        await Parallel.ForEachAsync(contracten, Samen, async (id, _) =>
        {
            var uitkomsten = await Tegelijk(
                () => Doe(_een, id, c => c.Teken(Directeur, Voorbeeld.Raadsbesluit)),
                () => Doe(_twee, id, c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)));
            uitkomsten.ShouldBe(["", ""]);
        });

        (await Tel("ContractWerdOndertekend")).ShouldBe((Keren, Keren));
        (await Tel("ContractTradInWerking")).ShouldBe((Keren, Keren));
        (await Tel("HandtekeningWerdGezet")).ShouldBe((3 * Keren, Keren));
    }

    [Fact]
    public async Task Heeft_een_intrekking_of_weigering_tijdens_de_laatste_handtekening_elke_keer_een_uitkomst()
    {
        var contracten = await Voorbereid();
        await Parallel.ForEachAsync(contracten, Samen, async (id, _) => await Doe(_een, id, c => c.Teken(Directeur, Voorbeeld.Raadsbesluit)));
        var gezien = new ConcurrentDictionary<string, int>();

        await Parallel.ForEachAsync(contracten.Index(), Samen, async (geval, _) =>
        {
            var (nummer, id) = geval;
            var weigert = nummer % 2 == 0;
            var uitkomsten = await Tegelijk(
                () => Doe(_een, id, c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)),
                () => Doe(_twee, id, c =>
                {
                    if (weigert)
                    {
                        c.Weiger("Anders.", null, new Weigeraar(Directeur), Voorbeeld.Nu);
                    }
                    else
                    {
                        c.TrekIn("Anders.", Wie.Team);
                    }
                }));
            gezien.AddOrUpdate($"{(weigert ? "weigering" : "intrekking")}: {uitkomsten[0]}/{uitkomsten[1]}", 1, (_, n) => n + 1);
        });

        string[] toegelaten =
        [
            "weigering: /contract-in-werking", "weigering: contract-niet-voorgelegd/", "intrekking: /contract-in-werking", "intrekking: contract-ingetrokken/",
        ];
        gezien.Keys.ShouldBeSubsetOf(toegelaten);
        gezien.Values.Sum().ShouldBe(Keren);
        var ondertekend = gezien.Where(g => g.Key.Contains(": /", StringComparison.Ordinal)).Sum(g => g.Value);
        (await Tel("ContractWerdOndertekend")).ShouldBe((ondertekend, ondertekend));
        (await Tel("ContractWerdGeweigerd")).Keer.ShouldBe(gezien.GetValueOrDefault(toegelaten[1]));
        (await Tel("ContractWerdIngetrokken")).Keer.ShouldBe(gezien.GetValueOrDefault(toegelaten[3]));
    }

    private static async Task<string[]> Tegelijk(Func<Task<string>> een, Func<Task<string>> twee) => await Task.WhenAll(Task.Run(een), Task.Run(twee));

    /// <summary>Offered contracts that the voorzitter signed.</summary>
    private async Task<List<Guid>> Voorbereid()
    {
        var inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [Voorbeeld.Partijen[0], Voorbeeld.Partijen[2]],
            Verbintenissen = [new("11002", Verbintenissoort.Inspanning, "Overleg", Voorbeeld.Eur("0"), [new("Klaar", new(2027, 6, 30), "Verslag", Voorbeeld.Eur("0"))])],
            Financiering = [],
        });
        var contracten = Enumerable.Range(0, Keren).Select(_ => Guid.CreateVersion7()).ToList();
        await Parallel.ForEachAsync(contracten, Samen, async (id, stop) =>
        {
            await using var scope = _een.Diensten.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
            var contract = await db.Begin<Gebiedscontract>(id, stop);
            contract.StelOp(inhoud, Wie.Team);
            contract.LegVoor(Wie.Team, Voorbeeld.Nu);
            contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);
            await db.Bewaar(contract, Aanvrager.Dienst("proef"), stop);
        });
        return contracten;
    }

    /// <summary>Does something with a contract as a use case does; answers the code of the refusal, or nothing.</summary>
    private static async Task<string> Doe(Exemplaar exemplaar, Guid id, Action<Gebiedscontract> doe)
    {
        await using var scope = exemplaar.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        try
        {
            var contract = await db.Laad<Gebiedscontract>(id, CancellationToken.None);
            doe(contract);
            await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
            return "";
        }
        catch (Domeinfout fout)
        {
            return fout.Code;
        }
    }

    private async Task<(int Keer, int Contracten)> Tel(string gebeurtenis)
    {
        await using var scope = _een.Diensten.CreateAsyncScope();
        var rijen = scope.ServiceProvider.GetRequiredService<ContractenDb>().Dossierlog.Where(l => l.Type == gebeurtenis);
        return (await rijen.CountAsync(), await rijen.Select(l => l.Dossier).Distinct().CountAsync());
    }
}
