using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>What events of a fund do to its budget lines. Rules: Schema/028_kredieten.sql.</summary>
internal sealed class Fondslijnen(Lot lot, Guid fonds)
{
    /// <summary>Reserved or committed on these lines.</summary>
    public void Gebruik(IEnumerable<Middelendeel> delen) => Tel(delen, d => new() { GebruikteVak = d });

    /// <summary>Not reserved or committed there any more.</summary>
    public void GeefVrij(IEnumerable<Middelendeel> delen) => Tel(delen, d => new() { GebruikteVak = -d });

    /// <summary>Money from outside that is certain: VAK.</summary>
    public void Bevestig(IEnumerable<Middelendeel> delen) => Tel(delen, d => new() { BevestigdeVak = d });

    /// <summary>Money from outside that came in: VEK of the year in which that was booked.</summary>
    public void Ontvang(IEnumerable<Middelendeel> delen, int jaar) => Tel(delen.Select(d => d with { Lijn = d.Lijn with { Jaar = jaar } }), d => new() { BevestigdeVek = d });

    /// <summary>A confirmed contribution.</summary>
    public void Bevestig(FondsinbrengId inbreng) => lot.Voeg(
        """
        insert into lees.fondslijn (gebiedsfonds_id, entiteit, begrotingsartikel, jaar, bevestigde_vak, bevestigde_vek)
        select i.gebiedsfonds_id, i.entiteit, i.begrotingsartikel, i.jaar, i.vak, i.vek from lees.fondsinbreng i where i.gebiedsfonds_id = $1 and i.id = $2
        on conflict (gebiedsfonds_id, entiteit, begrotingsartikel, jaar) do update
        set bevestigde_vak = fondslijn.bevestigde_vak + excluded.bevestigde_vak, bevestigde_vek = fondslijn.bevestigde_vek + excluded.bevestigde_vek
        """,
        Waarde.Id(fonds), Waarde.Id(inbreng.Waarde));

    /// <summary>What was confirmed was wrong by these amounts.</summary>
    public void Corrigeer(Begrotingslijn lijn, Bedrag vak, Bedrag vek) => Zet(lijn, new() { BevestigdeVak = vak.Euro, BevestigdeVek = vek.Euro });

    /// <summary>VAK that lapsed; less when it came back.</summary>
    public void Verval(Begrotingslijn lijn, decimal vak) => Zet(lijn, new() { Vervallen = vak });

    /// <summary>Credit that came to a line, or left it.</summary>
    public void Verplaats(Begrotingslijn lijn, decimal vak, decimal vek) => Zet(lijn, new() { VerplaatsteVak = vak, VerplaatsteVek = vek });

    /// <summary>An approved payment takes VEK of its year.</summary>
    public void KeurGoed(BetaalopdrachtId opdracht, IEnumerable<Middelendeel> delen, int jaar)
    {
        foreach (var deel in delen)
        {
            lot.Voeg(
                """
                insert into lees.betalingslijn (gebiedsfonds_id, betaling_id, entiteit, begrotingsartikel, vastleggingsjaar, jaar, bedrag)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                Waarde.Id(fonds), Waarde.Id(opdracht.Waarde), Waarde.Tekst(deel.Lijn.Entiteit), Waarde.Tekst(deel.Lijn.Begrotingsartikel),
                Waarde.Geheel(deel.Lijn.Jaar), Waarde.Geheel(jaar), Waarde.Geld(deel.Bedrag));
            Zet(deel.Lijn with { Jaar = jaar }, new() { GebruikteVek = deel.Bedrag.Euro });
        }
    }

    /// <summary>The payment did not come, or its approval was taken back: the VEK that no paid part took is free again.</summary>
    public void KeurAf(BetaalopdrachtId opdracht) => lot.Voeg(
        """
        with weg as (delete from lees.betalingslijn where gebiedsfonds_id = $1 and betaling_id = $2 and not betaald returning *),
        som as (select w.entiteit, w.begrotingsartikel, w.jaar, sum(w.bedrag) as bedrag from weg w group by w.entiteit, w.begrotingsartikel, w.jaar)
        update lees.fondslijn f set gebruikte_vek = f.gebruikte_vek - s.bedrag from som s
        where f.gebiedsfonds_id = $1 and f.entiteit = s.entiteit and f.begrotingsartikel = s.begrotingsartikel and f.jaar = s.jaar
        """,
        Waarde.Id(fonds), Waarde.Id(opdracht.Waarde));

    /// <summary>The bank paid all that was approved of an order, or the parts of these entiteiten.</summary>
    public void Betaal(BetaalopdrachtId opdracht, IReadOnlyList<Middelendeel>? delen = null) => lot.Voeg(
        """
        with weg as (
          delete from lees.betalingslijn where gebiedsfonds_id = $1 and betaling_id = $2 and not betaald and ($3::text[] is null or entiteit = any ($3)) returning *)
        insert into lees.betalingslijn as l (gebiedsfonds_id, betaling_id, entiteit, begrotingsartikel, vastleggingsjaar, jaar, betaald, bedrag)
        select w.gebiedsfonds_id, w.betaling_id, w.entiteit, w.begrotingsartikel, w.vastleggingsjaar, w.jaar, true, w.bedrag from weg w
        on conflict (betaling_id, entiteit, begrotingsartikel, vastleggingsjaar, jaar, betaald) do update set bedrag = l.bedrag + excluded.bedrag
        """,
        Waarde.Id(fonds), Waarde.Id(opdracht.Waarde), Waarde.Teksten(delen?.Select(d => d.Lijn.Entiteit).Distinct()));

    /// <summary>What was held up for a contract is committed, or not needed any more.</summary>
    public void HoudNietMeerOp(Guid contract) =>
        lot.Voeg("delete from lees.ophouding where gebiedsfonds_id = $1 and gebiedscontract_id = $2", Waarde.Id(fonds), Waarde.Id(contract));

    private void Tel(IEnumerable<Middelendeel> delen, Func<decimal, Verschil> verschil)
    {
        foreach (var deel in delen)
        {
            Zet(deel.Lijn, verschil(deel.Bedrag.Euro));
        }
    }

    private void Zet(Begrotingslijn lijn, Verschil verschil) => lot.Voeg(
        """
        insert into lees.fondslijn as l (gebiedsfonds_id, entiteit, begrotingsartikel, jaar, bevestigde_vak, bevestigde_vek, verplaatste_vak, verplaatste_vek,
          vervallen_vak, gebruikte_vak, gebruikte_vek)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (gebiedsfonds_id, entiteit, begrotingsartikel, jaar) do update
        set bevestigde_vak = l.bevestigde_vak + excluded.bevestigde_vak, bevestigde_vek = l.bevestigde_vek + excluded.bevestigde_vek,
          verplaatste_vak = l.verplaatste_vak + excluded.verplaatste_vak, verplaatste_vek = l.verplaatste_vek + excluded.verplaatste_vek,
          vervallen_vak = l.vervallen_vak + excluded.vervallen_vak, gebruikte_vak = l.gebruikte_vak + excluded.gebruikte_vak,
          gebruikte_vek = l.gebruikte_vek + excluded.gebruikte_vek
        """,
        Waarde.Id(fonds), Waarde.Tekst(lijn.Entiteit), Waarde.Tekst(lijn.Begrotingsartikel), Waarde.Geheel(lijn.Jaar), Waarde.Getal(verschil.BevestigdeVak),
        Waarde.Getal(verschil.BevestigdeVek), Waarde.Getal(verschil.VerplaatsteVak), Waarde.Getal(verschil.VerplaatsteVek), Waarde.Getal(verschil.Vervallen),
        Waarde.Getal(verschil.GebruikteVak), Waarde.Getal(verschil.GebruikteVek));

    /// <summary>How much each amount of a line changes.</summary>
    private readonly record struct Verschil
    {
        public decimal BevestigdeVak { get; init; }

        public decimal BevestigdeVek { get; init; }

        public decimal VerplaatsteVak { get; init; }

        public decimal VerplaatsteVek { get; init; }

        public decimal Vervallen { get; init; }

        public decimal GebruikteVak { get; init; }

        public decimal GebruikteVek { get; init; }
    }
}
