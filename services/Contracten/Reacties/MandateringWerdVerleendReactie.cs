using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps who may commit under a mandatering, and when.</summary>
public sealed class MandateringWerdVerleendReactie(ContractenDb db) : IReactie<MandateringWerdVerleend>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<MandateringWerdVerleend> bericht, CancellationToken stop)
    {
        var mandatering = bericht.Gebeurtenis;
        if (await db.Mandateringen.FindAsync([mandatering.Mandatering], stop) is null)
        {
            db.Mandateringen.Add(new Mandateringrij
            {
                Id = mandatering.Mandatering, GeldigVan = mandatering.GeldigVan, GeldigTot = mandatering.GeldigTot,
                Leden = [.. mandatering.Collectief.Select((lid, i) => new Mandaatlidrij
                {
                    Mandatering = mandatering.Mandatering, Nummer = i + 1, Persoon = lid.Persoon, Van = lid.Van, Tot = lid.Tot,
                })],
            });
        }
    }
}
