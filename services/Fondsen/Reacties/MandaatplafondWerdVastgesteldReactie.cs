using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps the ceiling of a mandatering, from the confidential source, and answers what waited for that.</summary>
public sealed class MandaatplafondWerdVastgesteldReactie(Reserveerder reserveerder) : IReactie<MandaatplafondWerdVastgesteld>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<MandaatplafondWerdVastgesteld> bericht, CancellationToken stop) =>
        reserveerder.Noteer(bericht.Gebeurtenis.Mandatering, ruimte => ruimte.Plafond = bericht.Gebeurtenis.Plafond.Euro, stop);
}
