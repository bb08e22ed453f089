using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Reacties;

/// <summary>Keeps that a taakstelling is withdrawn: no programme that works it out can be adopted any more.</summary>
public sealed class TaakstellingWerdIngetrokkenReactie(ProgrammasDb db) : IReactie<TaakstellingWerdIngetrokken>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<TaakstellingWerdIngetrokken> bericht, CancellationToken stop)
    {
        var kopie = await db.Kopie(bericht.Gebeurtenis.Taakstelling, stop);
        kopie.Stand = kopie.Stand is Taakstellingstand.Ontwerp ? Taakstellingstand.Ontwerp : Taakstellingstand.Ingetrokken; // a draft was never known here
    }
}
