using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps which funds a contract can take money from, and of which programme each is.</summary>
public sealed class GebiedsfondsWerdOpgerichtReactie(ContractenDb db) : IReactie<GebiedsfondsWerdOpgericht>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GebiedsfondsWerdOpgericht> bericht, CancellationToken stop)
    {
        var fonds = bericht.Gebeurtenis;
        if (await db.Fondsen.FindAsync([fonds.Fonds], stop) is null)
        {
            db.Fondsen.Add(new Fondsrij { Id = fonds.Fonds, Programma = fonds.Programma });
        }
    }
}
