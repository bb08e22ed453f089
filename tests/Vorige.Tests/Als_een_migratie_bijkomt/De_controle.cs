using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Vorige.Tests.Als_een_migratie_bijkomt;

/// <summary>The check itself, on migrations that were made up for it.</summary>
public sealed class De_controle
{
    private const string Uitleg = "oud werd nieuw, dat sinds 1.0 overal gelezen wordt";
    private readonly Migratiecontrole _controle = new(["1.0"], new HashSet<string> { "oud" });

    public static TheoryData<Action<MigrationBuilder>> Verruimingen =>
    [
        m => m.CreateTable("nieuw", t => new { id = t.Column<int>() }),
        m => m.AddColumn<string>("c", "oud", nullable: true),
        m => m.AddColumn<int>("c", "oud", nullable: false, defaultValue: 0),
        m => m.AddColumn<DateTime>("c", "oud", nullable: false, defaultValueSql: "now()"),
        m => m.CreateIndex("ix", "oud", "a"),
        m => m.DropIndex("ix", "oud"),
        m => m.CreateIndex("ix", "nieuw", "a", unique: true),
        m => m.DropColumn("c", "nieuw"),
        m => m.AlterColumn<string>("c", "oud", type: "character varying(200)", maxLength: 200, nullable: false, oldClrType: typeof(string), oldType: "character varying(100)", oldMaxLength: 100),
        m => m.Sql("create trigger t before update or delete or truncate on oud for each statement execute function weiger(); create trigger u before truncate on oud execute function weiger()"),
        m => m.Sql("create table lees.nieuw (a int); insert into lees.nieuw select 1; delete from lees.nieuw where a = 1; drop table lees.nieuw"),
        m => m.Sql("create or replace view v as select 1; -- drop table oud\ndrop view w; insert into oud values ('drop table oud')"),
    ];

    public static TheoryData<Action<MigrationBuilder>, string> Inkrimpingen => new()
    {
        { m => m.DropTable("oud"), "tabel oud verdwijnt" },
        { m => m.RenameTable("oud", newName: "x"), "tabel oud krijgt een andere naam" },
        { m => m.DropColumn("c", "oud"), "kolom oud.c verdwijnt" },
        { m => m.RenameColumn("c", "oud", "d"), "kolom oud.c krijgt een andere naam" },
        { m => m.AddColumn<int>("c", "oud", nullable: false), "kolom oud.c is verplicht en heeft geen beginwaarde" },
        { m => m.CreateIndex("ix", "oud", "a", unique: true), "index ix maakt oud uniek" },
        { m => m.AddUniqueConstraint("u", "oud", "a"), "regel u maakt oud uniek" },
        { m => m.AddForeignKey("f", "oud", "a", "nieuw"), "verwijzing f legt oud een regel op" },
        { m => m.AddCheckConstraint("k", "oud", "a > 0"), "regel k legt oud een regel op" },
        { m => m.AlterColumn<string>("c", "oud", nullable: false, oldClrType: typeof(string), oldNullable: true), "kolom oud.c wordt verplicht" },
        { m => m.AlterColumn<string>("c", "oud", nullable: true, oldClrType: typeof(string)), "kolom oud.c kan leeg worden, en de vorige uitgave verwacht dat niet" },
        { m => m.AlterColumn<string>("c", "oud", type: "varchar(10)", maxLength: 10, oldClrType: typeof(string), oldType: "varchar(20)", oldMaxLength: 20), "kolom oud.c was varchar(20), wordt varchar(10)" },
        { m => m.AlterColumn<long>("c", "oud", type: "bigint", oldClrType: typeof(string), oldType: "text"), "kolom oud.c was text, wordt bigint" },
        { m => m.Sql("alter table oud drop  column c;"), "SQL: drop column c" },
        { m => m.Sql("DROP TABLE lees.oud cascade"), "SQL: DROP TABLE lees.oud cascade" },
        { m => m.Sql("alter table lees.oud rename to x"), "SQL: rename to x" },
        { m => m.Sql("alter table oud alter column c set not null"), "SQL: set not null" },
        { m => m.Sql("alter table oud alter column c type uuid"), "SQL: alter column c type uuid" },
        { m => m.Sql("alter table oud add constraint u unique (a)"), "SQL: add constraint u unique (a)" },
        { m => m.Sql("create table lees.nieuw (a int); delete from oud"), "SQL: delete from oud" },
        { m => m.Sql("truncate table oud cascade"), "SQL: truncate table oud cascade" },
    };

    [Theory]
    [MemberData(nameof(Verruimingen))]
    public void Laat_door_wat_de_vorige_uitgave_met_rust_laat(Action<MigrationBuilder> op) => _controle.Bekijk(new Gewoon(op)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Inkrimpingen))]
    public void Weigert_wat_de_vorige_uitgave_breekt(Action<MigrationBuilder> op, string breuk)
    {
        _controle.Bekijk(new Gewoon(op)).ShouldBe([breuk]);
        _controle.Bekijk(new Gemerkt(op)).ShouldBeEmpty();
    }

    [Fact]
    public void Gelooft_een_merk_alleen_met_een_uitleg_en_een_uitgave_die_er_is()
    {
        static void Op(MigrationBuilder m) => m.DropTable("oud");
        _controle.Bekijk(new TeVroeg(Op)).ShouldHaveSingleItem().ShouldContain("1.1, die nog geen opgenomen uitgave is");
        _controle.Bekijk(new ZonderUitleg(Op)).ShouldBe(["Inkrimping zonder uitleg"]);
        _controle.Bekijk(new Gemerkt(m => m.CreateIndex("ix", "oud", "a"))).ShouldBe(["Inkrimping die niets inkrimpt"]);
    }

    private class Gewoon(Action<MigrationBuilder> op) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => op(migrationBuilder);
    }

    [Inkrimping("1.0", Uitleg)]
    private sealed class Gemerkt(Action<MigrationBuilder> op) : Gewoon(op);

    [Inkrimping("1.1", Uitleg)]
    private sealed class TeVroeg(Action<MigrationBuilder> op) : Gewoon(op);

    [Inkrimping("1.0", "zomaar")]
    private sealed class ZonderUitleg(Action<MigrationBuilder> op) : Gewoon(op);
}
