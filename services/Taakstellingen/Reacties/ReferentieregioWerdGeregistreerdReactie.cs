using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Reacties;

/// <summary>Keeps that a referentieregio exists, so that a taakstelling can be about it.</summary>
public sealed class ReferentieregioWerdGeregistreerdReactie(TaakstellingenDb db) : IReactie<ReferentieregioWerdGeregistreerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ReferentieregioWerdGeregistreerd> bericht, CancellationToken stop) =>
        db.Ken(Gebiedsoort.Referentieregio, bericht.Gebeurtenis.Code, stop);
}
