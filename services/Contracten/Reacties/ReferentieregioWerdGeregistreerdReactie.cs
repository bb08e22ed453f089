using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps the referentieregios that a contract can name.</summary>
public sealed class ReferentieregioWerdGeregistreerdReactie(ContractenDb db) : IReactie<ReferentieregioWerdGeregistreerd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<ReferentieregioWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var regio = bericht.Gebeurtenis;
        if (await db.Referentieregios.FindAsync([regio.Code], stop) is { } rij)
        {
            rij.Naam = regio.Naam;
        }
        else
        {
            db.Referentieregios.Add(new Referentieregiorij { Code = regio.Code, Naam = regio.Naam });
        }
    }
}
