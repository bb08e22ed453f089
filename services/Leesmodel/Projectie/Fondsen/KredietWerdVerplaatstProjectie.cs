using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class KredietWerdVerplaatstProjectie(LeesmodelDb db) : IReactie<KredietWerdVerplaatst>
{
    public Task Verwerk(Ontvangen<KredietWerdVerplaatst> bericht, CancellationToken stop)
    {
        var (g, regel) = (bericht.Gebeurtenis, bericht.Regel);
        var mee = Bedrag.Som(g.Reserveringen.Select(r => r.Bedrag));
        db.Lot.VoegVerplicht(
            """
            insert into lees.kredietverplaatsing (id, gebiedsfonds_id, soort, van_entiteit, van_begrotingsartikel, van_jaar,
              naar_entiteit, naar_begrotingsartikel, naar_jaar, vak, vek, uit_vervallen, met_reserveringen, referentie, organisatie, verplaatst_op)
            select $2, f.id, $3::lees.verplaatsingsoort, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Verplaatsing.Waarde), Waarde.Keuze(g.Soort),
            Waarde.Tekst(g.Van.Entiteit), Waarde.Tekst(g.Van.Begrotingsartikel), Waarde.Geheel(g.Van.Jaar),
            Waarde.Tekst(g.Naar.Entiteit), Waarde.Tekst(g.Naar.Begrotingsartikel), Waarde.Geheel(g.Naar.Jaar),
            Waarde.Geld(g.Vak), Waarde.Geld(g.Vek), Waarde.Geld(g.Vervallen), Waarde.Geld(mee), Waarde.Tekst(g.Referentie), Waarde.Tekst(regel.Organisatie),
            Waarde.Dag(Brussel.Dag(regel.Tijdstip)));
        foreach (var (veld, tekst) in Ketting.Velden(regel.Bijlage))
        {
            db.Lot.Voeg(
                "insert into lees.verplaatsingstekst (gebiedsfonds_id, versie, veld, verplaatsing_id, tekst, tijdstip) values ($1, $2, $3, $4, $5, $6)",
                Waarde.Id(g.Fonds), Waarde.Geheel(regel.Versie), Waarde.Tekst(veld), Waarde.Id(g.Verplaatsing.Waarde), Waarde.Tekst(tekst), Waarde.Tijd(regel.Tijdstip));
        }

        var lijnen = new Fondslijnen(db.Lot, g.Fonds);
        lijnen.Verplaats(g.Van, -g.Vak.Euro, -g.Vek.Euro);
        lijnen.Verplaats(g.Naar, g.Vak.Euro, g.Vek.Euro);
        lijnen.Verval(g.Van, -g.Vervallen.Euro);
        lijnen.GeefVrij([new(g.Van, mee)]);
        lijnen.Gebruik([new(g.Naar, mee)]);
        foreach (var reservering in g.Reserveringen)
        {
            new Fondsgeld(db.Lot, g.Fonds).Verlegd(reservering.Contract, reservering.Avenant is not null, [new(g.Van, reservering.Bedrag)], [new(g.Naar, reservering.Bedrag)]);
        }

        return Task.CompletedTask;
    }
}
