using System.Runtime.CompilerServices;
using System.Text.Json;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The words of SQL Server.</summary>
internal sealed class SqlServertekst : IFondsentekst
{
    public static readonly SqlServertekst Enige = new();

    public string EenKant => "debet >= 0 and credit >= 0 and (debet = 0 and credit <> 0 or debet <> 0 and credit = 0)";

    // Asked first, for nearly always it is there; the insert waits for a twin that is making it.
    public FormattableString MaakRuimte(Guid mandatering) => FormattableStringFactory.Create(
        "if not exists (select 1 from mandaatruimte where mandatering = {0})\nbegin\n"
        + SqlServerDialect.TenzijDaar("insert into mandaatruimte (mandatering, gebruikt) values ({0}, 0)") + "\nend", mandatering);

    public FormattableString VergrendelRuimte(Guid mandatering) =>
        $"select mandatering, verlening, plafond, gebruikt from mandaatruimte with (updlock, rowlock) where mandatering = {mandatering}";

    /// <summary>A booking, and all its lines in one statement.</summary>
    public static FormattableString Boek(Boeking boeking, IReadOnlyList<Grootboekregel> regels)
    {
        var json = JsonSerializer.Serialize(regels.Select(r => new
        {
            nummer = r.Nummer, rekening = r.Rekening.ToString(), entiteit = r.Entiteit, artikel = r.Begrotingsartikel, jaar = r.Jaar,
            contract = r.Contract, debet = r.Debet, credit = r.Credit,
        }));
        return $"""
            insert into boeking (fonds, versie, gebeurtenis) values ({boeking.Fonds}, {boeking.Versie}, {boeking.Gebeurtenis});
            insert into boekingsregel (fonds, versie, nummer, rekening, entiteit, begrotingsartikel, jaar, contract, debet, credit)
            select {boeking.Fonds}, {boeking.Versie}, r.nummer, r.rekening, r.entiteit, r.artikel, r.jaar, r.contract, r.debet, r.credit
            from openjson({json}) with (
                nummer int, rekening nvarchar(20), entiteit nvarchar(9), artikel nvarchar(40), jaar int,
                contract uniqueidentifier, debet decimal(15, 2), credit decimal(15, 2)) r;
            """;
    }

    /// <summary>
    /// In a migration: the ledger is append-only, and a statement that adds lines and leaves their booking out of balance is refused. A
    /// booking without any line is not: nothing looks at it when the transaction commits, as PostgreSQL does.
    /// </summary>
    public static void BewaakGrootboek(MigrationBuilder migratie)
    {
        var dialect = new SqlServerDialect();
        dialect.MaakOnveranderlijk(migratie, "boeking", "fonds", "versie");
        dialect.MaakOnveranderlijk(migratie, "boekingsregel", "fonds", "versie", "nummer");
        migratie.Sql(
            """
            exec(N'create trigger boekingsregel_in_evenwicht on boekingsregel after insert as
            begin
                set nocount on;
                if exists (
                    select 1
                    from (select distinct i.fonds, i.versie from inserted i) b
                    cross apply (
                        select count_big(*) as regels, sum(r.debet - r.credit) as verschil
                        from boekingsregel r where r.fonds = b.fonds and r.versie = b.versie) s
                    where s.regels < 2 or s.verschil <> 0)
                begin
                    throw 51000, ''a booking has less than two lines or is out of balance'', 1;
                end;
            end')
            """);
    }
}
