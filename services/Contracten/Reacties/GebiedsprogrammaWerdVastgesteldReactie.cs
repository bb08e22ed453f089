using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps which programmes a contract can name.</summary>
public sealed class GebiedsprogrammaWerdVastgesteldReactie(ContractenDb db) : IReactie<GebiedsprogrammaWerdVastgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GebiedsprogrammaWerdVastgesteld> bericht, CancellationToken stop)
    {
        if (await db.Programmas.FindAsync([bericht.Gebeurtenis.Programma], stop) is null)
        {
            var inhoud = bericht.Gebeurtenis.Inhoud;
            db.Programmas.Add(new Programmarij
            {
                Id = bericht.Gebeurtenis.Programma, Titel = inhoud.Titel, Regios = string.Join(',', inhoud.Referentieregios), Van = inhoud.Van, Tot = inhoud.Tot,
                Voorbeeld = inhoud.Voorbeeld,
            });
        }
    }
}
