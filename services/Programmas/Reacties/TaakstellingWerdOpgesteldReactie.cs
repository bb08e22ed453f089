using System.Text.Json;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Reacties;

/// <summary>Keeps the content of a taakstelling, so that a programme can work it out.</summary>
public sealed class TaakstellingWerdOpgesteldReactie(ProgrammasDb db) : IReactie<TaakstellingWerdOpgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<TaakstellingWerdOpgesteld> bericht, CancellationToken stop) =>
        (await db.Kopie(bericht.Gebeurtenis.Taakstelling, stop)).Inhoud = JsonSerializer.Serialize(bericht.Gebeurtenis.Inhoud, Gebeurtenistypes.Json);
}
