using System.Collections.Concurrent;
using System.Diagnostics;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

/// <summary>
/// The last signature comes while somebody else withdraws or refuses: one of both happens, whoever is first. A milestone that the avenant
/// changes and that is reported at that moment, is reported: before the signature, which is refused then, or after it, under the new text.
/// </summary>
[Trait("Duur", "rondes")]
public sealed class Op_hetzelfde_ogenblik
{
    private static readonly int Paren = Rondes.Aantal(kort: 24, lang: 500);

    private static readonly Action<Gebiedscontract>[] Anderen =
    [
        c => c.TrekAvenantIn(Avenantvoorbeeld.Id, "Toch niet.", Wie.Team, Voorbeeld.Nu),
        c => c.WeigerAvenant(Avenantvoorbeeld.Id, "Neen.", Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu),
        c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)),
    ];

    [Fact]
    public async Task Is_er_een_uitkomst_voor_elk_paar()
    {
        var sinds = Stopwatch.StartNew();
        await using var database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Contracten);
        var exemplaren = new[] { new Exemplaar(database, Voorbeeld.Nu.Nu), new Exemplaar(database, Voorbeeld.Nu.Nu) };
        var uitkomsten = new ConcurrentBag<(bool Getekend, int Ander, bool AnderGelukt)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Paren), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (nummer, stop) =>
        {
            var contract = await MetLaatsteHandtekening(exemplaren[0]);
            var ander = nummer % Anderen.Length;
            var taken = await Task.WhenAll(
                Task.Run(() => Probeer(exemplaren[0], contract, c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht)), stop),
                Task.Run(() => Probeer(exemplaren[1], contract, Anderen[ander]), stop));
            uitkomsten.Add((taken[0], ander, taken[1]));
            await Controleer(exemplaren[0], contract, taken[0]);
        });

        uitkomsten.Count.ShouldBe(Paren);
        uitkomsten.Where(u => u.Ander < 2).ShouldAllBe(u => u.Getekend != u.AnderGelukt);
        uitkomsten.Where(u => u.Ander == 2).ShouldAllBe(u => u.AnderGelukt);
        foreach (var getekend in new[] { true, false })
        {
            uitkomsten.ShouldContain(u => u.Getekend == getekend, "beide kunnen de eerste zijn");
        }

        sinds.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(120));
    }

    /// <summary>What binds is the new text exactly when the last signature was taken, and no avenant hangs between both.</summary>
    private static async Task Controleer(Exemplaar exemplaar, Guid contract, bool getekend)
    {
        await using var scope = exemplaar.Diensten.CreateAsyncScope();
        var gelezen = await scope.ServiceProvider.GetRequiredService<ContractenDb>().Lees<Gebiedscontract>(contract, default);
        (gelezen.Inhoud.Verbintenissen[0].Mijlpalen[0].Vervaldatum == new DateOnly(2028, 1, 1)).ShouldBe(getekend);
        gelezen.Hash.ShouldBe(Contracttekst.Van(contract, gelezen.Inhoud).Hash);
    }

    private static async Task<Guid> MetLaatsteHandtekening(Exemplaar exemplaar)
    {
        await using var scope = exemplaar.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), default);
        contract.StelOp(Voorbeeld.Inhoud, Wie.Team);
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        foreach (var rij in contract.Inhoud.Financiering)
        {
            contract.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(rij.Partij));
        }

        foreach (var kbo in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.Teken(Wie.Voorzitter(kbo), Voorbeeld.Raadsbesluit);
            contract.Teken(Wie.Directeur(kbo), Voorbeeld.Raadsbesluit);
        }

        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        contract.Voorgelegd(Avenantsoort.Termijn, contract.Inhoud.MetMijlpaal(0, 0, m => m with { Vervaldatum = new(2028, 1, 1) })).BijnaAangenomen();
        await db.Bewaar(contract, Aanvrager.Dienst("proef"), default);
        return contract.Id;
    }

    private static async Task<bool> Probeer(Exemplaar exemplaar, Guid contract, Action<Gebiedscontract> opdracht)
    {
        await using var scope = exemplaar.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var dossier = await db.Laad<Gebiedscontract>(contract, default);
        try
        {
            opdracht(dossier);
        }
        catch (Domeinfout fout)
        {
            fout.Status.ShouldBe(409);
            return false;
        }

        await db.Bewaar(dossier, Aanvrager.Dienst("proef"), default);
        return true;
    }
}
