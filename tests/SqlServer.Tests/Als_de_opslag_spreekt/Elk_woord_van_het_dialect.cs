using System.Data;
using System.Reflection;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using IsolationLevel = System.Data.IsolationLevel;
using SortOrder = Microsoft.SqlServer.TransactSql.ScriptDom.SortOrder;

namespace Gebiedswerking.SqlServer.Tests.Als_de_opslag_spreekt;

public sealed class Elk_woord_van_het_dialect
{
    private static readonly Guid Dossier = new("11111111-2222-7333-8444-555555555555");
    private static readonly SqlServerDialect Dialect = new();

    /// <summary>What each member of the seam sends; a new one that is not here fails the first test.</summary>
    private static readonly Dictionary<string, Func<DossierDb, Bandopname, Task>> Woorden = new()
    {
        [nameof(IDialect.VergrendelKop)] = (db, _) => Dialect.VergrendelKop(db, Dossier, default),
        [nameof(IDialect.Vergrendel)] = (db, _) => Als().Vergrendel(db, Dossier, 1, default),
        [nameof(IDialect.Voeg)] = (db, _) => Als().Voeg(db, new Toevoeging([new Aangroei(Kop, IsNieuw: true, [])], Beantwoord), null, default),
        [nameof(IDialect.IsErOngenummerd)] = (_, band) => Als().IsErOngenummerd(band, default),
        [nameof(IDialect.VergrendelCursor)] = (db, _) => Dialect.VergrendelCursor(db, "programmas", default),
        [nameof(IDialect.ProbeerSleutel)] = (db, _) => Dialect.ProbeerSleutel(db, Sleutel, default),
        [nameof(IDialect.VergrendelNaam)] = (db, _) => Dialect.VergrendelNaam(db, "bestand", default),
        [nameof(IDialect.Opdracht)] = async (db, _) =>
        {
            await using var opdracht = Dialect.Opdracht(db, "select inhoud from bestand where contract = $1 and hash = $2", Dossier, "ab");
            opdracht.Parameters.Count.ShouldBe(2);
            await opdracht.ExecuteNonQueryAsync();
        },
        [nameof(IDialect.NeemSlot)] = (_, band) => Dialect.NeemSlot(band, "uitgifte-proef", default),
        [nameof(IDialect.Nummer)] = (_, band) => Dialect.Nummer(band, 2000, () => { }, default),
        [nameof(IDialect.NoteerGepubliceerd)] = (db, _) => Dialect.NoteerGepubliceerd(db, "proef", 7, default),
        [nameof(IDialect.MaakOnveranderlijk)] = (_, band) =>
        {
            var migratie = new MigrationBuilder("proef");
            Dialect.MaakOnveranderlijk(migratie, "dossierlog", "dossier", "versie");
            band.Gezegd.AddRange(migratie.Operations.Cast<SqlOperation>().Select(o => o.Sql));
            return Task.CompletedTask;
        },
    };

    private static readonly string[] ZonderTekst =
        [nameof(IDialect.Gebruik), nameof(IDialect.RichtModel), nameof(IDialect.IsDubbel), nameof(IDialect.IsTijdelijk), nameof(IDialect.IsNogNietGemaakt)];

    private static Sleutelrij Sleutel => new() { Client = "c", Route = "POST /x", Sleutel = "s", Inhoud = new byte[32], Tijdstip = DateTimeOffset.UnixEpoch };

    private static Sleutelrij Beantwoord
    {
        get
        {
            var sleutel = Sleutel;
            sleutel.Antwoord = "{}";
            return sleutel;
        }
    }

    private static Dossierkop Kop => new() { Dossier = Dossier, Soort = "Proef", Versie = 0, Hash = new byte[32] };

    [Fact]
    public void Staat_in_deze_proef() =>
        typeof(IDialect).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => !m.IsSpecialName).Select(m => m.Name)
            .Except(ZonderTekst).ShouldBe(Woorden.Keys, ignoreOrder: true);

    [Fact]
    public async Task Is_geldige_Transact_SQL()
    {
        foreach (var naam in Woorden.Keys)
        {
            foreach (var tekst in await Zeg(naam))
            {
                Should.NotThrow(() => Ontleding.Van(tekst), naam);
            }
        }
    }

    [Fact]
    public async Task Vergrendelt_de_kop_van_een_dossier_tot_het_einde_van_de_transactie() =>
        Ontleding.Hints((await Zeg(nameof(IDialect.VergrendelKop))).Single(), "dossierkop").ShouldBe([TableHintKind.UpdLock, TableHintKind.Rowlock], ignoreOrder: true);

    [Fact]
    public async Task Maakt_de_cursor_van_een_bron_en_vergrendelt_hem()
    {
        var gezegd = await Zeg(nameof(IDialect.VergrendelCursor));

        gezegd.Count.ShouldBe(3);
        EisWachtend(gezegd[1], "bron_cursor");
        foreach (var lees in new[] { gezegd[0], gezegd[2] })
        {
            Ontleding.Hints(lees, "bron_cursor").ShouldBe([TableHintKind.UpdLock, TableHintKind.Rowlock], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Laat_een_tweeling_wachten_op_de_sleutel_zonder_andere_sleutels_op_te_houden() =>
        EisWachtend((await Zeg(nameof(IDialect.ProbeerSleutel))).Single(), "idempotentie");

    [Theory]
    [InlineData(nameof(IDialect.NeemSlot), "'Session'", "0")]
    [InlineData(nameof(IDialect.VergrendelNaam), "'Transaction'", "-1")]
    public async Task Vergrendelt_een_naam(string woord, string eigenaar, string wachttijd)
    {
        var aanroep = Ontleding.Aanroep((await Zeg(woord)).Single(), "sp_getapplock");

        aanroep["@LockMode"].ShouldBe("'Exclusive'");
        aanroep["@LockOwner"].ShouldBe(eigenaar);
        aanroep["@LockTimeout"].ShouldBe(wachttijd);
        aanroep.Keys.ShouldContain("@Resource");
    }

    [Fact]
    public async Task Nummert_uit_een_momentbeeld_de_oudste_rij_eerst_en_slaat_geen_rij_over()
    {
        await using var band = new Bandopname();
        await using var db = Domeindienst.Alle[0].Op(band, new Opdracht());
        await Woorden[nameof(IDialect.Nummer)](db, band);
        var tekst = band.Gezegd.Single();
        var boom = Ontleding.Van(tekst);

        band.Niveaus.ShouldBe([IsolationLevel.Snapshot]);
        Ontleding.Hints(tekst, "dossierlog").ShouldBeEmpty();
        Ontleding.Hints(tekst, "uitgave").ShouldBeEmpty();
        var kies = Ontleding.Zoek<QuerySpecification>(boom).Single(q => q.TopRowFilter is not null);
        Ontleding.Zoek<NamedTableReference>(kies).ShouldAllBe(t => t.TableHints.Count == 0); // no READPAST where rows are chosen
        kies.OrderByClause.OrderByElements.Select(o => (Ontleding.Tekst(o.Expression), o.SortOrder)).ShouldBe([("l.rij", SortOrder.NotSpecified)]);
        var weg = Ontleding.Zoek<DeleteSpecification>(boom).Single();
        Ontleding.Zoek<NamedTableReference>(weg).Single(t => t.SchemaObject.BaseIdentifier.Value == "ongenummerd").TableHints.Select(h => h.HintKind)
            .ShouldBe([TableHintKind.UpdLock, TableHintKind.ReadPast, TableHintKind.Rowlock], ignoreOrder: true);
        Ontleding.Zoek<IfStatement>(boom).Single(i => i.ThenStatement is ThrowStatement).Predicate.ShouldSatisfyAllConditions(
            p => Ontleding.Tekst(p).ShouldBe("@@rowcount <> @aantal")); // what was chosen and stepped over after all stops the numbering
        Ontleding.Zoek<PredicateSetStatement>(boom).Single(s => s.Options.HasFlag(SetOptions.XactAbort)).IsOn.ShouldBeTrue();
    }

    [Fact]
    public async Task Gaat_met_wat_gepubliceerd_is_nooit_terug()
    {
        var zet = Ontleding.Zoek<UpdateSpecification>(Ontleding.Van((await Zeg(nameof(IDialect.NoteerGepubliceerd))).Single())).Single();

        var keuze = Ontleding.Zoek<SearchedCaseExpression>(zet).Single();
        Ontleding.Tekst(keuze.WhenClauses.Single().WhenExpression).ShouldStartWith("tot > @");
        Ontleding.Tekst(keuze.WhenClauses.Single().ThenExpression).ShouldBe("tot");
    }

    /// <summary>A plain insert, so that only the same key waits, and a duplicate key that leaves the transaction whole.</summary>
    private static void EisWachtend(string tekst, string tabel)
    {
        var boom = Ontleding.Van(tekst);
        var insert = Ontleding.Zoek<InsertSpecification>(boom).Single();
        ((NamedTableReference)insert.Target).SchemaObject.BaseIdentifier.Value.ShouldBe(tabel);
        insert.InsertSource.ShouldBeOfType<ValuesInsertSource>();
        Ontleding.Hints(tekst, tabel).ShouldBeEmpty();
        Ontleding.Zoek<PredicateSetStatement>(boom).Single(s => s.Options.HasFlag(SetOptions.XactAbort)).IsOn.ShouldBeFalse();
        var vangnet = Ontleding.Zoek<TryCatchStatement>(boom).Single();
        Ontleding.Zoek<InPredicate>(vangnet.CatchStatements).Single().ShouldSatisfyAllConditions(
            p => p.NotDefined.ShouldBeTrue(), p => p.Values.Select(Ontleding.Tekst).ShouldBe(["2601", "2627"]));
        Ontleding.Zoek<ThrowStatement>(vangnet.CatchStatements).Single().ErrorNumber.ShouldBeNull();
    }

    private static async Task<IReadOnlyList<string>> Zeg(string woord)
    {
        await using var band = new Bandopname();
        var cursor = 0;
        band.Antwoord = sql =>
            sql.StartsWith("select dossier", StringComparison.Ordinal) ? Bandopname.Tabel(("dossier", Dossier), ("soort", "Proef"), ("versie", 1), ("hash", new byte[32]))
            : sql.StartsWith("select case when exists", StringComparison.Ordinal) ? Bandopname.Tabel(("er", 1))
            : !sql.StartsWith("select bron", StringComparison.Ordinal) ? null
            : cursor++ > 0 ? Cursorrij() : Leeg(Cursorrij());
        await using var db = Domeindienst.Alle[0].Op(band, new Opdracht());
        await Woorden[woord](db, band);
        return band.Gezegd;
    }

    // What the dialect leaves to the seam.
    private static IDialect Als() => Dialect;

    private static DataTable Cursorrij() =>
        Bandopname.Tabel(("bron", "programmas"), ("volgnummer", 0L), ("hash", "ab"), ("bijgewerkt_tot", DateTimeOffset.UnixEpoch));

    private static DataTable Leeg(DataTable tabel)
    {
        tabel.Rows.Clear();
        return tabel;
    }
}
