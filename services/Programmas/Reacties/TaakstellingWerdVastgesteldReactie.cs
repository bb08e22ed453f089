using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Reacties;

/// <summary>Keeps that a taakstelling is adopted, so that a programme that works it out can be adopted too.</summary>
public sealed class TaakstellingWerdVastgesteldReactie(ProgrammasDb db) : IReactie<TaakstellingWerdVastgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<TaakstellingWerdVastgesteld> bericht, CancellationToken stop) =>
        (await db.Kopie(bericht.Gebeurtenis.Taakstelling, stop)).Stand = Taakstellingstand.Vastgesteld;
}
