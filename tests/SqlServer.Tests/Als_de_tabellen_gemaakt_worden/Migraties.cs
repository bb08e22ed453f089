using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Gebiedswerking.SqlServer.Tests.Als_de_tabellen_gemaakt_worden;

public sealed class Migraties
{
    private static readonly string[] Toegelaten =
        ["bigint", "int", "bit", "uniqueidentifier", "date", "datetimeoffset", "nvarchar", "varbinary", "decimal(15,2)", "decimal(9,4)"];

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Volgen_het_model_in_beide_databanken(string dienst)
    {
        using var postgres = Domeindienst.Van(dienst).Postgres();
        using var sqlServer = Domeindienst.Van(dienst).SqlServer();

        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
        sqlServer.Database.HasPendingModelChanges().ShouldBeFalse();
        sqlServer.Database.GetMigrations().ShouldNotBeEmpty();
        postgres.Database.GetMigrations().ShouldNotBeEmpty();
        sqlServer.Database.GetMigrations().ShouldNotBe(postgres.Database.GetMigrations());
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Zijn_heen_en_terug_geldig_en_zoals_afgesproken(string dienst)
    {
        using var db = Domeindienst.Van(dienst).SqlServer();
        var schrijver = db.GetService<IMigrator>();
        var heen = schrijver.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Ontleding.Van(heen);
        Ontleding.Van(schrijver.GenerateScript());
        Ontleding.Van(schrijver.GenerateScript(db.Database.GetMigrations().Last(), Migration.InitialDatabase, MigrationsSqlGenerationOptions.Idempotent));
        Ontleding.Van(db.Database.GenerateCreateScript());
        Momentopname.Controleer(heen, $"{dienst}.sql");
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Laten_de_databank_versies_van_rijen_lezen(string dienst)
    {
        var opties = Ontleding.Zoek<AlterDatabaseSetStatement>(Ontleding.Van(Script(dienst))).SelectMany(s => s.Options).OfType<OnOffDatabaseOption>()
            .Where(o => o.OptionState is OptionState.On).Select(o => o.OptionKind);

        opties.ShouldBe([DatabaseOptionKind.ReadCommittedSnapshot, DatabaseOptionKind.AllowSnapshotIsolation], ignoreOrder: true);
        using var db = Domeindienst.Van(dienst).SqlServer();
        db.Database.GetMigrations().First().ShouldEndWith("_Leesversies"); // alone, or the one that makes the tables would not be whole
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Weigeren_dat_het_logboek_verandert_of_leeggemaakt_wordt(string dienst)
    {
        string[] vast = dienst == "fondsen" ? ["dossierlog", "uitgave", "boeking", "boekingsregel"] : ["dossierlog", "uitgave"];
        var script = Script(dienst);
        var wachters = Ontleding.ZoekDiep<CreateTriggerStatement>(script).Where(t => t.TriggerType is TriggerType.InsteadOf).ToList();
        var sleutels = Ontleding.ZoekDiep<ForeignKeyConstraintDefinition>(script).Select(f => (Naar: f.ReferenceTableName.BaseIdentifier.Value,
            Kolommen: string.Join(", ", f.ReferencedTableColumns.Select(k => k.Value)))).ToList();

        wachters.Select(t => t.TriggerObject.Name.BaseIdentifier.Value).ShouldBe(vast, ignoreOrder: true);
        foreach (var wachter in wachters)
        {
            wachter.TriggerActions.Select(a => a.TriggerActionType).ShouldBe([TriggerActionType.Update, TriggerActionType.Delete], ignoreOrder: true);
            Ontleding.Zoek<ThrowStatement>(wachter).Count.ShouldBe(1);
        }

        using var db = Domeindienst.Van(dienst).SqlServer();
        foreach (var tabel in vast)
        {
            var sleutel = db.Model.GetEntityTypes().Single(t => t.GetTableName() == tabel).FindPrimaryKey()!.Properties.Select(p => p.GetColumnName());
            sleutels.ShouldContain((tabel, string.Join(", ", sleutel)), $"nothing points at {tabel}: it could be truncated");
        }
    }

    [Fact]
    public void Weigeren_een_boeking_die_niet_klopt()
    {
        var weegschaal = Ontleding.ZoekDiep<CreateTriggerStatement>(Script("fondsen")).Single(t => t.TriggerType is TriggerType.After);

        weegschaal.TriggerObject.Name.BaseIdentifier.Value.ShouldBe("boekingsregel");
        weegschaal.TriggerActions.Select(a => a.TriggerActionType).ShouldBe([TriggerActionType.Insert]);
        Ontleding.Zoek<ThrowStatement>(weegschaal).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Bewaren_geld_dagen_tijden_en_teksten_precies_zoals_PostgreSQL(string dienst)
    {
        using var postgres = Domeindienst.Van(dienst).Postgres();
        using var sqlServer = Domeindienst.Van(dienst).SqlServer();
        var daar = Kolommen(postgres).ToDictionary(k => (k.Tabel, k.Kolom));
        foreach (var hier in Kolommen(sqlServer))
        {
            var (soort, ander) = (hier.Soort, daar[(hier.Tabel, hier.Kolom)]);
            var waar = $"{hier.Tabel}.{hier.Kolom}: {soort} tegenover {ander.Soort}";
            Toegelaten.ShouldContain(t => soort == t || soort.StartsWith(t + "(", StringComparison.Ordinal), waar);
            soort.ShouldBe(ander.Soort switch
            {
                "uuid" => "uniqueidentifier",
                "integer" => "int",
                "boolean" => "bit",
                "text" => "nvarchar(max)",
                "timestamp with time zone" => "datetimeoffset", // 100 ns: every microsecond that is hashed comes back as it was
                "bytea" => hier.Lengte is { } lengte ? $"varbinary({lengte})" : "varbinary(max)",
                var tekst when tekst.StartsWith("character varying", StringComparison.Ordinal) => tekst.Replace("character varying", "nvarchar"),
                var getal when getal.StartsWith("numeric", StringComparison.Ordinal) => getal.Replace("numeric", "decimal"),
                var zelfde => zelfde,
            }, waar);
            hier.Leeg.ShouldBe(ander.Leeg, waar);
            if (soort.StartsWith("nvarchar", StringComparison.Ordinal))
            {
                hier.Volgorde.ShouldBe(SqlServerDialect.Volgorde, waar);
            }
        }

        Kolommen(sqlServer).Count().ShouldBe(daar.Count);
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public void Hebben_sleutels_die_in_een_index_passen(string dienst)
    {
        using var db = Domeindienst.Van(dienst).SqlServer();
        foreach (var tabel in db.GetService<IDesignTimeModel>().Model.GetEntityTypes())
        {
            foreach (var sleutel in tabel.GetKeys())
            {
                Bytes(sleutel.Properties).ShouldBeLessThanOrEqualTo(sleutel.IsClustered() == false ? 1700 : 900, $"{tabel.GetTableName()}");
            }

            foreach (var index in tabel.GetIndexes())
            {
                Bytes(index.Properties).ShouldBeLessThanOrEqualTo(1700, $"{tabel.GetTableName()}: {index.Name}");
                (index.IsUnique && index.Properties.Any(p => p.IsNullable)).ShouldBeFalse(); // nulls are equal to each other here
            }
        }
    }

    private static string Script(string dienst)
    {
        using var db = Domeindienst.Van(dienst).SqlServer();
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    private static IEnumerable<(string Tabel, string Kolom, string Soort, int? Lengte, bool Leeg, string? Volgorde)> Kolommen(DbContext db) =>
        db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetProperties().Select(p =>
            (t.GetTableName()!, p.GetColumnName(), p.GetColumnType(), p.GetMaxLength(), p.IsNullable, p.GetCollation())));

    private static int Bytes(IReadOnlyList<IReadOnlyProperty> velden) => velden.Sum(v => v.GetColumnType() switch
    {
        "int" => 4,
        "bigint" => 8,
        "date" => 3,
        "bit" => 1,
        "datetimeoffset" => 10,
        "uniqueidentifier" => 16,
        _ => 2 * (v.GetMaxLength() ?? throw new InvalidOperationException($"{v.Name} has no bound")),
    });
}
