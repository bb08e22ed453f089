using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

/// <summary>Dated membership of a gemeente: each row lasts until the next one begins.</summary>
internal static class Indeling
{
    public static void Begrens(Lot lot, string tabel, string nis) => lot.Voeg(
        $"""
        update lees.{tabel} g set tot = n.volgende
        from (select vanaf, lead(vanaf) over (order by vanaf) as volgende from lees.{tabel} where nis = $1) n
        where g.nis = $1 and g.vanaf = n.vanaf and g.tot is distinct from n.volgende
        """,
        Waarde.Tekst(nis));
}
