using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class GeschilWerdGemeldProjectie(LeesmodelDb db) : IReactie<GeschilWerdGemeld>
{
    public Task Verwerk(Ontvangen<GeschilWerdGemeld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.geschil (id, gebiedscontract_id, verbintenis_id, ingebrekestelling_id, melder_kbo, gemeld_op, gemeld_versie)
            values ($2, $1, $3, $4, $5, $6, $7)
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Id(g.Verbintenis.Waarde), Waarde.Id(g.Ingebrekestelling?.Waarde), Waarde.Kbo(g.Melder),
            Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Geheel(bericht.Regel.Versie));
        db.Lot.Voeg("update lees.ingebrekestelling set status = 'Betwist' where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Ingebrekestelling?.Waarde));
        foreach (var (plaats, partij) in g.Partijen.Index())
        {
            db.Lot.Voeg("insert into lees.geschilpartij (gebiedscontract_id, geschil_id, kbo, volgorde) values ($1, $2, $3, $4)",
                Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Kbo(partij), Waarde.Geheel(plaats + 1));
        }

        foreach (var verbintenis in g.Bevroren)
        {
            db.Lot.Voeg("insert into lees.bevriezing (gebiedscontract_id, geschil_id, verbintenis_id) values ($1, $2, $3)",
                Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Id(verbintenis.Waarde));
        }

        Geschillen.Bevries(db.Lot, bericht.Regel, g.Contract);
        Geschillen.Telt(db.Lot, bericht.Regel, g.Contract, g.Geschil);
        Geschillen.Tekst(db.Lot, bericht.Regel, g.Contract, g.Geschil, Geschiltekstsoort.Omschrijving);
        return Task.CompletedTask;
    }
}
