using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps what a mandatering covers and who is in it, and answers what waited for that.</summary>
public sealed class MandateringWerdVerleendReactie(Reserveerder reserveerder) : IReactie<MandateringWerdVerleend>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<MandateringWerdVerleend> bericht, CancellationToken stop) =>
        reserveerder.Noteer(bericht.Gebeurtenis.Mandatering, ruimte => ruimte.Verlening = FondsenDb.Schrijf(Mandaat.Verleend(bericht.Gebeurtenis)), stop);
}
