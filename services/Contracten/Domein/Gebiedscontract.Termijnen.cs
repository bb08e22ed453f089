using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// What a day brings to a contract. The open deadlines follow from the state; what happens when one passes is an event, raised once
/// under the lock of the dossier, however many instances run. Source: domein.md, "Datum is a calendar day in Europe/Brussels".
/// </summary>
public sealed partial class Gebiedscontract
{
    private IReadOnlyList<Termijn> _termijnenVooraf = [];

    /// <summary>The open deadlines before the first new event: what the table of deadlines holds.</summary>
    internal IReadOnlyList<Termijn> TermijnenVooraf => Nieuw.Count == 0 ? [.. Termijnen()] : _termijnenVooraf;

    /// <summary>The deadlines that are open now.</summary>
    public IEnumerable<Termijn> Termijnen() =>
    [
        .. Ingangstermijn(),
        .. Ondertekentermijn(),
        .. Hersteltermijnen(),
        .. Eindtermijn(),
    ];

    /// <summary>Does what the days up to and including this one bring, oldest first; one can take another away.</summary>
    public void VerstrijkTermijnen(Moment moment)
    {
        while (Termijnen().Where(t => t.Dag <= moment.Vandaag).MinBy(t => (t.Dag, t.Soort, t.Sleutel)) is { } termijn)
        {
            Verstrijk(termijn, moment);
            if (Termijnen().Contains(termijn))
            {
                throw new InvalidOperationException($"{termijn.Soort} of contract {Id} passed and is still open");
            }
        }
    }

    private void Verstrijk(Termijn termijn, Moment moment)
    {
        switch (termijn.Soort)
        {
            case Termijnsoort.Ingang:
                TreedInWerking(moment);
                break;
            case Termijnsoort.Ondertekening:
                VerstrijkOndertekentermijn();
                break;
            case Termijnsoort.Herstel:
                OverschrijdHersteltermijn(new(termijn.Sleutel));
                break;
            case Termijnsoort.Einde:
                VerstrijkEinde();
                break;
            default:
                throw new InvalidOperationException($"nothing was agreed for {termijn.Soort}");
        }
    }

    private IEnumerable<Termijn> Ingangstermijn() =>
        Status is Contractstatus.Ondertekend && OpenVoorwaarden.Count == 0 ? [new Termijn(Termijnsoort.Ingang, Id, Inhoud.Ingangsdatum)] : [];

    /// <summary>As the one of every dossier, and remembers which deadlines and partijen there were.</summary>
    private new void Gebeurt(IGebeurtenis gebeurtenis, Bijlage? bijlage = null)
    {
        if (Nieuw.Count == 0)
        {
            (_termijnenVooraf, _partijenVooraf) = ([.. Termijnen()], [.. Partijnummers]);
        }

        base.Gebeurt(gebeurtenis, bijlage);
    }
}

/// <summary>A day on which something happens to a contract.</summary>
/// <param name="Soort">What happens.</param>
/// <param name="Sleutel">To which part of the contract; the contract itself when it is about all of it.</param>
/// <param name="Dag">First calendar day (Europe/Brussels) on which it happens: of a last day, the day after.</param>
public sealed record Termijn(Termijnsoort Soort, Guid Sleutel, DateOnly Dag);

/// <summary>What a day can bring to a contract.</summary>
public enum Termijnsoort
{
    /// <summary>A signed contract comes into force on its ingangsdatum.</summary>
    Ingang,

    /// <summary>An offered contract can be signed no longer.</summary>
    Ondertekening,

    /// <summary>The time to repair is over; the key is the ingebrekestelling.</summary>
    Herstel,

    /// <summary>The last day of a contract in force has passed.</summary>
    Einde,
}
