using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Checks corrections.</summary>
public static partial class Fondscontrole
{
    /// <summary>Checks a correction of a contribution; both amounts may be zero.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static (Bedrag Vak, Bedrag Vek, string Reden) Correctie(Bedrag? vak, Bedrag? vek, string? reden)
    {
        var invoer = new Invoer();
        EisBedrag(invoer, vak, "vak");
        EisBedrag(invoer, vek, "vek");
        invoer.Tekst(reden, "reden", 1000);
        invoer.Besluit();
        return (vak!.Value, vek!.Value, reden!);
    }
}
