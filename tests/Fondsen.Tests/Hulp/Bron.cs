using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using MassTransit;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>A source of another service as the bus carries it: numbered, hashed rows in blocks.</summary>
/// <typeparam name="TBlok">Its block.</typeparam>
internal sealed class Bron<TBlok>(IBus bus) where TBlok : class, IBlok<TBlok>
{
    private long _tot;

    public Task Meld(params IReadOnlyList<IGebeurtenis> gebeurtenissen)
    {
        var van = _tot + 1;
        List<Regel> regels = [.. gebeurtenissen.Select(Rij)];
        return bus.Publish(TBlok.Maak(van, _tot, regels));
    }

    private Regel Rij(IGebeurtenis gebeurtenis)
    {
        var type = gebeurtenis.GetType();
        var regel = new Regel(++_tot, Guid.CreateVersion7(), 1, "Proef", type.Name, Gebeurtenistypes.VormVan(type), Gebeurtenistypes.Schrijf(gebeurtenis), null, null,
            Ketting.Microseconde(TimeProvider.System.GetUtcNow()), "proef", "proef", "proef", null, new string('0', 64), "");
        return regel with { Hash = Ketting.Hex(Ketting.Hash(regel)) };
    }
}
