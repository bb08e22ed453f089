using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Reacties;

/// <summary>Its input phase makes a taakstelling public: from now on a programme can name it.</summary>
public sealed class InbrengWerdOpengesteldReactie(ProgrammasDb db) : IReactie<InbrengWerdOpengesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<InbrengWerdOpengesteld> bericht, CancellationToken stop) =>
        (await db.Kopie(bericht.Gebeurtenis.Taakstelling, stop)).Stand = Taakstellingstand.Openbaar;
}
