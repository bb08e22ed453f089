using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps the acties of programmes: a contract can begin with them.</summary>
public sealed class ActieWerdToegevoegdReactie(ContractenDb db) : IReactie<ActieWerdToegevoegd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<ActieWerdToegevoegd> bericht, CancellationToken stop)
    {
        var (programma, actie) = bericht.Gebeurtenis;
        if (await db.Acties.FindAsync([actie.Id.Waarde], stop) is null)
        {
            db.Acties.Add(new Actierij
            {
                Id = actie.Id.Waarde, Programma = programma, Volgnummer = bericht.Regel.Volgnummer, Titel = actie.Titel, Omschrijving = actie.Omschrijving,
                Bestuursniveau = actie.Bestuursniveau.ToString(), Verantwoordelijke = actie.Verantwoordelijke.Cijfers, Naam = actie.Naam, Raming = actie.Raming.Euro,
                Indicator = actie.Indicatoren.Count == 0 ? null : actie.Indicatoren[0].Waarde,
            });
        }
    }
}
