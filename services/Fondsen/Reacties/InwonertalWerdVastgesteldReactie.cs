using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps the inhabitants of a gemeente per day, to divide amounts by them.</summary>
public sealed class InwonertalWerdVastgesteldReactie(FondsenDb db) : IReactie<InwonertalWerdVastgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<InwonertalWerdVastgesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        if (await db.Inwonertallen.FindAsync([g.Nis, g.Peildatum], stop) is { } rij)
        {
            rij.Inwoners = g.Inwoners;
        }
        else
        {
            db.Add(new Inwonertal { Nis = g.Nis, Peildatum = g.Peildatum, Inwoners = g.Inwoners });
        }
    }
}
