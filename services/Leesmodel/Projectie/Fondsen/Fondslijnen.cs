using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>What events of a fund do to its budget lines. Rules: Schema/028_kredieten.sql.</summary>
internal sealed class Fondslijnen(Lot lot, Guid fonds)
{
    /// <summary>Reserved or committed on these lines.</summary>
    public void Gebruik(IEnumerable<Middelendeel> delen) => Tel(delen.Select(d => (d.Lijn, d.Bedrag.Euro, 0m)));

    /// <summary>Not reserved or committed there any more.</summary>
    public void GeefVrij(IEnumerable<Middelendeel> delen) => Tel(delen.Select(d => (d.Lijn, -d.Bedrag.Euro, 0m)));

    /// <summary>A confirmed contribution.</summary>
    public void Bevestig(FondsinbrengId inbreng) => lot.Voeg(
        """
        insert into lees.fondslijn (gebiedsfonds_id, entiteit, begrotingsartikel, jaar, bevestigde_vak, bevestigde_vek)
        select i.gebiedsfonds_id, i.entiteit, i.begrotingsartikel, i.jaar, i.vak, i.vek from lees.fondsinbreng i where i.gebiedsfonds_id = $1 and i.id = $2
        on conflict (gebiedsfonds_id, entiteit, begrotingsartikel, jaar) do update
        set bevestigde_vak = fondslijn.bevestigde_vak + excluded.bevestigde_vak, bevestigde_vek = fondslijn.bevestigde_vek + excluded.bevestigde_vek
        """,
        Waarde.Id(fonds), Waarde.Id(inbreng.Waarde));

    /// <summary>VAK that lapsed; less when it came back.</summary>
    public void Verval(Begrotingslijn lijn, decimal vak) => Zet(lijn, 0m, 0m, vak, 0m, 0m);

    /// <summary>Credit that came to a line, or left it.</summary>
    public void Verplaats(Begrotingslijn lijn, decimal vak, decimal vek) => Zet(lijn, vak, vek, 0m, 0m, 0m);

    /// <summary>An approved payment takes VEK of its year.</summary>
    public void KeurGoed(BetaalopdrachtId opdracht, IEnumerable<Middelendeel> delen, int jaar)
    {
        foreach (var lijn in delen.GroupBy(d => d.Lijn with { Jaar = jaar }))
        {
            var bedrag = Bedrag.Som(lijn.Select(d => d.Bedrag));
            lot.Voeg(
                "insert into lees.betalingslijn (gebiedsfonds_id, betaling_id, entiteit, begrotingsartikel, jaar, bedrag) values ($1, $2, $3, $4, $5, $6)",
                Waarde.Id(fonds), Waarde.Id(opdracht.Waarde), Waarde.Tekst(lijn.Key.Entiteit), Waarde.Tekst(lijn.Key.Begrotingsartikel), Waarde.Geheel(jaar),
                Waarde.Geld(bedrag));
            Zet(lijn.Key, 0m, 0m, 0m, 0m, bedrag.Euro);
        }
    }

    /// <summary>The payment did not come, or its approval was taken back: its VEK is free again.</summary>
    public void KeurAf(BetaalopdrachtId opdracht) => lot.Voeg(
        """
        with weg as (delete from lees.betalingslijn where gebiedsfonds_id = $1 and betaling_id = $2 returning *)
        update lees.fondslijn f set gebruikte_vek = f.gebruikte_vek - w.bedrag from weg w
        where f.gebiedsfonds_id = w.gebiedsfonds_id and f.entiteit = w.entiteit and f.begrotingsartikel = w.begrotingsartikel and f.jaar = w.jaar
        """,
        Waarde.Id(fonds), Waarde.Id(opdracht.Waarde));

    /// <summary>What was held up for a contract is committed, or not needed any more.</summary>
    public void HoudNietMeerOp(Guid contract) =>
        lot.Voeg("delete from lees.ophouding where gebiedsfonds_id = $1 and gebiedscontract_id = $2", Waarde.Id(fonds), Waarde.Id(contract));

    private void Tel(IEnumerable<(Begrotingslijn Lijn, decimal Vak, decimal Vek)> delen)
    {
        foreach (var (lijn, vak, vek) in delen)
        {
            Zet(lijn, 0m, 0m, 0m, vak, vek);
        }
    }

    private void Zet(Begrotingslijn lijn, decimal verplaatsteVak, decimal verplaatsteVek, decimal vervallen, decimal vak, decimal vek) => lot.Voeg(
        """
        insert into lees.fondslijn as l (gebiedsfonds_id, entiteit, begrotingsartikel, jaar, verplaatste_vak, verplaatste_vek, vervallen_vak, gebruikte_vak, gebruikte_vek)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (gebiedsfonds_id, entiteit, begrotingsartikel, jaar) do update
        set verplaatste_vak = l.verplaatste_vak + excluded.verplaatste_vak, verplaatste_vek = l.verplaatste_vek + excluded.verplaatste_vek,
          vervallen_vak = l.vervallen_vak + excluded.vervallen_vak, gebruikte_vak = l.gebruikte_vak + excluded.gebruikte_vak,
          gebruikte_vek = l.gebruikte_vek + excluded.gebruikte_vek
        """,
        Waarde.Id(fonds), Waarde.Tekst(lijn.Entiteit), Waarde.Tekst(lijn.Begrotingsartikel), Waarde.Geheel(lijn.Jaar), Waarde.Getal(verplaatsteVak),
        Waarde.Getal(verplaatsteVek), Waarde.Getal(vervallen), Waarde.Getal(vak), Waarde.Getal(vek));
}
