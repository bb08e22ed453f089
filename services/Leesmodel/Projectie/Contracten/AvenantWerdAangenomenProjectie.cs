using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdAangenomenProjectie(LeesmodelDb db) : IReactie<AvenantWerdAangenomen>
{
    private static readonly string[] VanHetAvenant = ["avenantpartij", "avenanthandtekening", "avenantwijziging", "wijzigingstekst"];

    public Task Verwerk(Ontvangen<AvenantWerdAangenomen> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        Tel(bericht.Regel.Versie, g, bericht.Regel.Tijdstip, -1);
        Contracttekst.Vervang(db.Lot, g.Contract, g.Inhoud);
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract
            set titel = $2, ingangsdatum = $3, einddatum = $4, bedrag = $5, voorbeeld = $6, programma_id = $7, gebiedsfonds_id = $8,
              mandatering_id = $9, fondsmiddelen = $10, hash = $11, aantal_avenanten = aantal_avenanten + 1,
              einde_op = case when einde_op < $12 then einde_op else coalesce($12, einde_op) end,
              einde_grond = case when $12 is null or einde_op < $12 then einde_grond else 'Avenant' end
            where id = $1
            """,
            [.. Contracttekst.Kop(g.Contract, g.Inhoud), Waarde.Tekst(g.Teksthash), Waarde.Dag(g.BeeindigtOp)]);
        Tel(bericht.Regel.Versie, g, bericht.Regel.Tijdstip, 1);
        db.Lot.Voeg("select lees_intern.vereffen_tekst($1, $2)", Waarde.Id(g.Contract), Waarde.Geheel(bericht.Regel.Versie));
        db.Lot.VoegVerplicht(
            "update lees.avenant set status = 'Aangenomen', aangenomen_op = $3, gesloten_op = $4, openbaar = true where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Dag(g.Datum), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var tabel in Contracttekst.Tabellen)
        {
            db.Lot.Voeg($"update lees.{tabel} set openbaar = true where gebiedscontract_id = $1 and not openbaar", Waarde.Id(g.Contract));
        }

        foreach (var tabel in VanHetAvenant)
        {
            db.Lot.Voeg($"update lees.{tabel} set openbaar = true where gebiedscontract_id = $1 and avenant_id = $2", Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde));
        }

        return Task.CompletedTask;
    }

    private void Tel(int versie, AvenantWerdAangenomen g, DateTimeOffset tijdstip, int teken) => db.Lot.Voeg("select lees_intern.tel_tekst($1, $2, $3, $4, $5)",
        Waarde.Id(g.Contract), Waarde.Geheel(versie), Waarde.Dag(g.Datum), Waarde.Tijd(tijdstip), Waarde.Geheel(teken));
}
