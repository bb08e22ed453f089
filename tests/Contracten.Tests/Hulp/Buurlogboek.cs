using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>
/// The dossierlog of a neighbouring service, in its own database: what is written here leaves it as every row of it does, numbered
/// and hashed by its own process. So a test says what the neighbour tells, and everything behind that is real.
/// </summary>
internal sealed class Buurlogboek(string dienst, Proefdatabase database)
{
    /// <summary>Appends to a dossier, which is made when it is not there.</summary>
    public async Task Meld(Guid dossier, params IGebeurtenis[] gebeurtenissen)
    {
        await using var db = Open();
        var buur = await db.Zoek<Buurdossier>(dossier, CancellationToken.None) ?? await db.Begin<Buurdossier>(dossier, CancellationToken.None);
        foreach (var gebeurtenis in gebeurtenissen)
        {
            buur.Meld(gebeurtenis);
        }

        await db.Bewaar(buur, Aanvrager.Dienst(dienst), CancellationToken.None);
    }

    /// <summary>Every event of the log.</summary>
    public async Task<List<IGebeurtenis>> Verteld()
    {
        await using var db = Open();
        var rijen = await db.Dossierlog.AsNoTracking().Select(l => new { l.Type, l.Vorm, l.Gebeurtenis }).ToListAsync();
        return [.. rijen.Select(r => new Gebeurtenistypes().Lees(r.Type, r.Vorm, r.Gebeurtenis))];
    }

    private Buurdb Open()
    {
        var dialect = Opslagkeuze.Kies(dienst, database.Provider, typeof(Buurdb), typeof(Buurdb)).Dialect;
        var opties = new DbContextOptionsBuilder<Buurdb>();
        dialect.Gebruik(opties, database.Verbinding);
        return new Buurdb(opties.Options,
            new Opslagdiensten(new Dienstnaam(dienst), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
    }

    private sealed class Buurdb(DbContextOptions<Buurdb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten);

    private sealed class Buurdossier : Dossier
    {
        public void Meld(IGebeurtenis gebeurtenis) => Gebeurt(gebeurtenis);

        private void Pas(MandateringWerdVerleend _) { }

        private void Pas(GebiedsprogrammaWerdVastgesteld _) { }

        private void Pas(ActieWerdToegevoegd _) { }

        private void Pas(GebiedsfondsWerdOpgericht _) { }

        private void Pas(MiddelenWerdenGereserveerd _) { }

        private void Pas(ReserveringWerdHerbevestigd _) { }

        private void Pas(ReserveringWerdGeweigerd _) { }

        private void Pas(BetalingWerdUitgevoerd _) { }

        private void Pas(MijlpaalWerdVerrekend _) { }

        private void Pas(TrekkingWerdAfgesloten _) { }

        private void Pas(AvenantmiddelenWerdenGereserveerd _) { }

        private void Pas(AvenantmiddelenWerdenGeweigerd _) { }
    }
}
