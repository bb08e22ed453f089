using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The words of PostgreSQL.</summary>
internal sealed class Postgrestekst : IFondsentekst
{
    public static readonly Postgrestekst Enige = new();

    public string EenKant => "debet >= 0 and credit >= 0 and (debet = 0) <> (credit = 0)";

    public FormattableString MaakRuimte(Guid mandatering) =>
        $"insert into mandaatruimte (mandatering, gebruikt) values ({mandatering}, 0) on conflict (mandatering) do nothing";

    public FormattableString VergrendelRuimte(Guid mandatering) =>
        $"select mandatering, verlening, plafond, gebruikt from mandaatruimte where mandatering = {mandatering} for update";

    /// <summary>
    /// In a migration: the ledger is append-only, and a transaction that leaves a booking out of balance, or without lines, does not
    /// commit. The check is deferred to the commit because a booking and its lines are written one after the other.
    /// </summary>
    public static void BewaakGrootboek(MigrationBuilder migratie)
    {
        var dialect = new PostgresDialect();
        dialect.MaakOnveranderlijk(migratie, "boeking", "fonds", "versie");
        dialect.MaakOnveranderlijk(migratie, "boekingsregel", "fonds", "versie", "nummer");
        migratie.Sql(
            """
            create function eis_boeking_in_evenwicht() returns trigger language plpgsql as $f$
            declare
                regels bigint;
                verschil numeric;
            begin
                select count(*), coalesce(sum(r.debet - r.credit), 0) into regels, verschil
                from boekingsregel r where r.fonds = new.fonds and r.versie = new.versie;
                if regels < 2 or verschil <> 0 then
                    raise exception 'booking % of fund % has % lines and is % out of balance', new.versie, new.fonds, regels, verschil
                        using errcode = 'check_violation';
                end if;
                return null;
            end $f$;
            create constraint trigger boeking_in_evenwicht after insert on boeking
                deferrable initially deferred for each row execute function eis_boeking_in_evenwicht();
            create constraint trigger boekingsregel_in_evenwicht after insert on boekingsregel
                deferrable initially deferred for each row execute function eis_boeking_in_evenwicht();
            """);
    }
}
