using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps an adopted programme, so that a fund can be set up for it.</summary>
public sealed class GebiedsprogrammaWerdVastgesteldReactie(FondsenDb db) : IReactie<GebiedsprogrammaWerdVastgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GebiedsprogrammaWerdVastgesteld> bericht, CancellationToken stop)
    {
        var inhoud = FondsenDb.Schrijf(Programma.Vastgesteld(bericht.Gebeurtenis));
        if (await db.FindAsync<Programmarij>([bericht.Gebeurtenis.Programma], stop) is { } rij)
        {
            rij.Inhoud = inhoud;
        }
        else
        {
            db.Add(new Programmarij { Programma = bericht.Gebeurtenis.Programma, Inhoud = inhoud });
        }
    }
}
