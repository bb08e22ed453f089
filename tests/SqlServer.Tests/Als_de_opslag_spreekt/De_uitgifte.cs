using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Gebiedswerking.SqlServer.Tests.Als_de_opslag_spreekt;

/// <summary>The relay itself, the anchors and the check of the log, over a connection without a server.</summary>
public sealed class De_uitgifte
{
    [Fact]
    public async Task Vraagt_om_haar_slot_nummert_en_leest_zonder_ooit_op_een_bericht_van_de_databank_te_wachten()
    {
        await using var nummerend = new Bandopname();
        await using var lezend = new Bandopname();
        var banden = new Queue<Bandopname>([nummerend, lezend]);
        var diensten = new ServiceCollection();
        diensten.AddScoped(_ => (Contracten.Opslag.ContractenDb)Domeindienst.Van("contracten").Op(banden.Dequeue(), new Opdracht()));
        await using var geheel = diensten.BuildServiceProvider();
        using var wekker = new Wekker();
        using var uitgifte = new Uitgifte<Contracten.Opslag.ContractenDb>(geheel.GetRequiredService<IServiceScopeFactory>(), new SqlServerDialect(),
            new Dienstnaam("contracten"), wekker, new Niemand(), NullLogger<Uitgifte<Contracten.Opslag.ContractenDb>>.Instance);

        await uitgifte.StartAsync(default);
        await Wacht.TotDat(() => nummerend.Gezegd.Count >= 2 && lezend.Gezegd.Count >= 2);
        await uitgifte.StopAsync(default);

        Ontleding.Aanroep(nummerend.Gezegd[0], "sp_getapplock").Keys.ShouldContain("@Resource");
        Ontleding.Zoek<DeleteSpecification>(Ontleding.Van(nummerend.Gezegd[1])).Count.ShouldBe(1);
        foreach (var tekst in nummerend.Gezegd.Concat(lezend.Gezegd))
        {
            Ontleding.Zoek<WaitForStatement>(Ontleding.Van(tekst)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public async Task En_wie_het_logboek_leest_zegt_geldige_Transact_SQL(string dienst)
    {
        await using var band = new Bandopname();
        await using var db = Domeindienst.Van(dienst).Op(band, new Opdracht());
        var id = Guid.CreateVersion7();

        await Logboeklezer.Na(db, "proef", 3, 100, default);
        await Logboeklezer.Dossier(db, id, default);
        await Ankerbewijs.Voor(db, "proef", id, default);
        (await Logboeklezer.Hoofd(db, "proef", default)).ShouldBe(0);
        (await Logboekcontrole.Voer(db, new SqlServerDialect(), TextWriter.Null, default)).ShouldBe(0);

        band.Gezegd.ForEach(s => Ontleding.Van(s));
        band.Niveaus.ShouldBe([System.Data.IsolationLevel.Snapshot]);
    }

    private sealed class Niemand : IBlokuitgever
    {
        public IReadOnlyCollection<string> Bronnen { get; } = ["contracten"];

        public Task Geef(string bron, IReadOnlyList<Regel> regels, CancellationToken stop) => Task.CompletedTask;
    }
}
