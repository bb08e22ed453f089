using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Reacties;

/// <summary>Keeps that a gemeente exists, so that a taakstelling can be about it.</summary>
public sealed class GemeenteWerdGeregistreerdReactie(TaakstellingenDb db) : IReactie<GemeenteWerdGeregistreerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<GemeenteWerdGeregistreerd> bericht, CancellationToken stop) =>
        db.Ken(Gebiedsoort.Gemeente, bericht.Gebeurtenis.Nis, stop);
}
