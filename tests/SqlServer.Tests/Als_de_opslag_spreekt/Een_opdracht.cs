using System.Data;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using IsolationLevel = System.Data.IsolationLevel;

namespace Gebiedswerking.SqlServer.Tests.Als_de_opslag_spreekt;

/// <summary>What the very methods of the dossierlog send, for each service.</summary>
public sealed class Een_opdracht
{
    private static readonly Guid Dossier = Ankerboek.IdVan("proef");
    private static readonly Aanvrager Wie = Aanvrager.Dienst("proef");

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public async Task Voegt_haar_gebeurtenissen_een_voor_een_toe_in_hun_volgorde(string dienst)
    {
        await using var band = new Bandopname();
        await using var db = Domeindienst.Van(dienst).Op(band, new Opdracht { Sleutel = Sleutel });

        await Leg(db, 2);

        var boom = band.Gezegd.Select(Ontleding.Van).ToList();
        boom.SelectMany(Ontleding.Zoek<MergeSpecification>).ShouldBeEmpty();
        boom.SelectMany(Ontleding.Zoek<OutputClause>).ShouldBeEmpty();
        var rijen = boom.SelectMany(Ontleding.Zoek<InsertSpecification>).Where(i => Doel(i) == "dossierlog").ToList();
        rijen.Count.ShouldBe(2);
        rijen.ShouldAllBe(i => i.InsertSource is ValuesInsertSource && ((ValuesInsertSource)i.InsertSource).RowValues.Count == 1);
        rijen.Select(i => i.FirstTokenIndex).ShouldBeInOrder();
        boom.SelectMany(Ontleding.Zoek<InsertSpecification>).Select(Doel).Distinct()
            .ShouldBe(["idempotentie", "dossierkop", "dossierlog", "ongenummerd"], ignoreOrder: true);
        band.Niveaus.ShouldBe([IsolationLevel.ReadCommitted]);
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public async Task Leest_een_dossier_onder_slot_schrijft_wist_en_leest_terug(string dienst)
    {
        await using var band = new Bandopname { Antwoord = Kop(3) };
        await using (var db = Domeindienst.Van(dienst).Op(band, new Opdracht()))
        {
            (await db.Zoek<Ankerboek>(Dossier, default)).ShouldNotBeNull();
            (await db.Wis(Dossier, 1, "proef", Wie, default)).Versie.ShouldBe(4);
            await Should.ThrowAsync<Domeinfout>(() => db.Lees<Ankerboek>(Dossier, default));
        }

        Ontleding.Hints(band.Gezegd[0], "dossierkop").ShouldContain(TableHintKind.UpdLock);
        band.Gezegd.SelectMany(s => Ontleding.Zoek<DeleteSpecification>(Ontleding.Van(s))).Count().ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public async Task Herkent_een_herhaling_en_een_hergebruikte_sleutel(string dienst)
    {
        await using var band = new Bandopname();
        await using var db = Domeindienst.Van(dienst).Op(band, new Opdracht { Sleutel = Sleutel });

        await Should.ThrowAsync<InvalidOperationException>(() => Eerder(db, band));

        band.Gezegd.Count.ShouldBe(2);
        band.Gezegd.ForEach(s => Ontleding.Van(s));
    }

    [Fact]
    public async Task Voor_een_fonds_schrijft_een_boeking_haar_regels_in_een_zin()
    {
        await using var band = new Bandopname();
        await using var db = (Fondsen.Opslag.FondsenDb)Domeindienst.Van("fondsen").Op(band, new Opdracht());
        var fonds = await db.Begin<Fondsen.Domein.Gebiedsfonds>(Guid.CreateVersion7(), default);
        var (inbreng, dag) = (new Berichten.Fondsen.FondsinbrengId(Guid.CreateVersion7()), new DateOnly(2026, 3, 1));
        fonds.RichtOp(new Fondsen.Domein.Programma(Guid.CreateVersion7(), Guid.CreateVersion7(), new(2026, 1, 1), new(2030, 12, 31), [], [], [], true), "Fonds", "Decreet", 24, true, dag);
        fonds.KondigInbrengAan(inbreng, new Berichten.Fondsen.Begrotingslijn("OVO000001", "QB0-1QCG2NY-WT", 2026), Bedrag.Van(1000.10m), Bedrag.Van(1000.10m), dag);
        fonds.BevestigInbreng(inbreng, "Begroting 2026", dag);

        await db.Bewaar(fonds, Wie, default);

        var regels = band.Gezegd.SelectMany(s => Ontleding.Zoek<InsertSpecification>(Ontleding.Van(s))).Where(i => Doel(i) == "boekingsregel").ToList();
        regels.ShouldHaveSingleItem().InsertSource.ShouldBeOfType<SelectInsertSource>();
        Ontleding.Zoek<OpenJsonTableReference>(regels[0]).Single().SchemaDeclarationItems.Where(k => k.ColumnDefinition.ColumnIdentifier.Value is "debet" or "credit")
            .Select(k => Ontleding.Tekst(k.ColumnDefinition.DataType)).ShouldBe(["decimal(15, 2)", "decimal(15, 2)"]);
    }

    [Fact]
    public async Task Voor_een_fonds_maakt_en_vergrendelt_de_ruimte_van_een_mandatering()
    {
        var mandatering = Guid.CreateVersion7();
        await using var band = new Bandopname
        {
            Antwoord = sql => sql.StartsWith("select mandatering", StringComparison.Ordinal)
                ? Bandopname.Tabel(("mandatering", mandatering), ("verlening", "{}"), ("plafond", 1m), ("gebruikt", 0m)) : null,
        };
        await using var db = (Fondsen.Opslag.FondsenDb)Domeindienst.Van("fondsen").Op(band, new Opdracht());

        (await db.VergrendelRuimte(mandatering, default)).Plafond.ShouldBe(1m);

        band.Gezegd.Count.ShouldBe(2);
        Ontleding.Zoek<TryCatchStatement>(Ontleding.Van(band.Gezegd[0])).Count.ShouldBe(1);
        Ontleding.Hints(band.Gezegd[1], "mandaatruimte").ShouldBe([TableHintKind.UpdLock, TableHintKind.Rowlock], ignoreOrder: true);
    }

    private static Sleutelrij Sleutel => new() { Client = "c", Route = "POST /x", Sleutel = "s", Inhoud = new byte[32], Tijdstip = DateTimeOffset.UnixEpoch };

    private static async Task Leg(DossierDb db, int aantal)
    {
        var boek = await db.Begin<Ankerboek>(Dossier, default);
        for (var i = 0; i < aantal; i++)
        {
            boek.Leg("proef", new DateOnly(2026, 1, 1).AddDays(i), [new byte[32]]);
        }

        await db.Bewaar(boek, Wie, default);
    }

    /// <summary>The insert of the key adds nothing, as when a twin was first; what that one answered is asked and, here, not found.</summary>
    private static async Task Eerder(DossierDb db, Bandopname band)
    {
        band.Toegevoegd = 0;
        await db.Begin<Ankerboek>(Dossier, default);
    }

    private static Func<string, DataTable?> Kop(int versie) => sql => sql.StartsWith("select dossier", StringComparison.Ordinal)
        ? Bandopname.Tabel(("dossier", Dossier), ("soort", nameof(Ankerboek)), ("versie", versie), ("hash", new byte[32]))
        : sql.StartsWith("SELECT TOP(2) [d].[bron]", StringComparison.Ordinal) ? Bandopname.Tabel(("bron", "proef")) : null;

    private static string Doel(InsertSpecification insert) => ((NamedTableReference)insert.Target).SchemaObject.BaseIdentifier.Value;
}
