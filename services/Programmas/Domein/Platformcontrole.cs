using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into a platform, or says in one go per field what is wrong with it.</summary>
public static class Platformcontrole
{
    /// <summary>Checks everything and makes the event.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static PlatformWerdOpgericht Maak(Guid id, Platformvoorstel voorstel, Kaart kaart)
    {
        var invoer = new Invoer();
        invoer.Regel(voorstel.Titel, "titel", 200);
        invoer.Gebieden(voorstel.Gebieden, kaart);
        invoer.Termijn(voorstel.Van, voorstel.Tot);
        invoer.Besluit();
        var gebieden = voorstel.Gebieden!.Select(g => Velden.Gebied(g!)).ToList();
        return new PlatformWerdOpgericht(id, voorstel.Titel!, gebieden, kaart.Regios(gebieden), voorstel.Van!.Value, voorstel.Tot, voorstel.Voorbeeld);
    }
}
