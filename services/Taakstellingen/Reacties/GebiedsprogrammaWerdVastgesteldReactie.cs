using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Reacties;

/// <summary>A programme was adopted: the taakstellingen that it works out are being carried out from now on.</summary>
public sealed class GebiedsprogrammaWerdVastgesteldReactie(TaakstellingenDb db) : IReactie<GebiedsprogrammaWerdVastgesteld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GebiedsprogrammaWerdVastgesteld> bericht, CancellationToken stop)
    {
        foreach (var id in bericht.Gebeurtenis.Inhoud.Taakstellingen.Order())
        {
            // The programme names what it heard of here; what is missing is a fault that a person must see, so it is parked.
            var taakstelling = await db.Laad<Taakstelling>(id, stop);
            if (taakstelling.GaInUitvoering(bericht.Gebeurtenis.Programma))
            {
                await db.Bewaar(taakstelling, Aanvrager.Dienst("taakstellingen"), stop);
            }
        }
    }
}
