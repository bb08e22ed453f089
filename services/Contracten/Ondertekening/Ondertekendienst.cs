using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>
/// The seam of the signing service. This local one sets ordinary signatures and says so in the event; outside
/// Development at least a qualified one is asked (setting <c>Handtekening:Minimum</c>), so that it cannot stand in for
/// the signing service of the government by accident.
/// </summary>
public sealed class Ondertekendienst(IConfiguration instellingen, IHostEnvironment omgeving)
{
    /// <summary>Level of the signatures that are set here.</summary>
    public Handtekeningniveau Niveau => Handtekeningniveau.Gewoon;

    /// <summary>Level that is asked here.</summary>
    public Handtekeningniveau Minimum { get; } = instellingen.GetValue<Handtekeningniveau?>("Handtekening:Minimum")
        ?? (omgeving.IsDevelopment() ? Handtekeningniveau.Gewoon : Handtekeningniveau.Gekwalificeerd);
}

/// <summary>From the person who asks to the person whom the rules know.</summary>
internal static class Betrokkenheid
{
    public static Betrokkene AlsBetrokkene(this Aanvrager wie) => new(wie.Persoon, wie.Rol, wie.Organisatie, wie.Regios);

    /// <summary>The person as signatory, when everything that was filled in is in order.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, with what <paramref name="invoer"/> held already.</exception>
    public static Ondertekenaar AlsOndertekenaar(
        this Aanvrager wie, Grond? grond, string? partij, Handtekeningniveau niveau, Moment moment, Invoer invoer)
    {
        var besluit = Grond.Controleer(grond, moment.Vandaag, invoer);
        var kbo = invoer.Partijkeuze(partij);
        invoer.Besluit();
        return new Ondertekenaar(wie.AlsBetrokkene(), besluit!, niveau, kbo);
    }

    /// <summary>The partij that was chosen by its KBO number; null when none was, and when what was filled in is no number, which is noted.</summary>
    public static Berichten.KboNummer? Partijkeuze(this Invoer invoer, string? partij)
    {
        if (partij is null)
        {
            return null;
        }

        var goed = Berichten.KboNummer.Probeer(partij, out var kbo);
        invoer.Eis(goed, "partij", "Vul een KBO-nummer in van tien cijfers, of laat het leeg.");
        return kbo;
    }

    /// <summary>Now, as point in time and as day.</summary>
    public static Moment Nu(this TimeProvider klok)
    {
        var nu = klok.GetUtcNow();
        return new Moment(nu, Brussel.Dag(nu));
    }
}
