using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament;

namespace Gebiedswerking.Fondsen.Reserveringen;

/// <summary>Commits with the advice and agreement that go with the mandatering.</summary>
public sealed partial class Reserveerder
{
    /// <summary>Does something with the fund that answered a contract, given the day and what goes with the mandatering; nothing when no fund did.</summary>
    public async Task LegVast(Guid contract, Action<Gebiedsfonds, DateOnly, Begrotingstoets?> doe, CancellationToken stop)
    {
        if (await FondsVan(contract, stop) is { } id && await db.Zoek<Gebiedsfonds>(id, stop) is { } fonds)
        {
            var mandaat = fonds.Middelen(contract) is { } middelen ? await db.Mandaat(middelen.Mandatering, stop) : null;
            doe(fonds, Brussel.Vandaag(klok), mandaat?.Begrotingstoets);
            await Bewaar(fonds, stop);
        }
    }
}
