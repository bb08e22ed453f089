using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into an actie of a programme, or says in one go per field what is wrong with it.</summary>
public static class Actiecontrole
{
    private const int HoogstensActies = 300;
    private const int HoogstensVerwijzingen = 100;

    /// <summary>Checks everything and makes the actie.</summary>
    /// <param name="id">The actie.</param>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="programma">The programme.</param>
    /// <param name="taakstellingen">What is known of its taakstellingen.</param>
    /// <param name="kaart">The gemeenten that exist.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Actie Maak(ActieId id, Actievoorstel voorstel, Gebiedsprogramma programma, IReadOnlyList<BekendeTaakstelling> taakstellingen, Kaart kaart)
    {
        var invoer = new Invoer();
        invoer.Eis(programma.Acties.Count < HoogstensActies, "titel", $"Dit programma heeft al {HoogstensActies} acties. Meer kan niet.");
        invoer.Regel(voorstel.Titel, "titel", 200);
        invoer.Tekst(voorstel.Omschrijving, "omschrijving", 4000);
        invoer.Eis(voorstel.Bestuursniveau is { } b && Enum.IsDefined(b), "bestuursniveau", "Kies vlaams, provinciaal, bovenlokaal of lokaal.");
        var wie = invoer.Rechtspersoon(voorstel.Verantwoordelijke, voorstel.Naam, "verantwoordelijke", "naam", kaart);
        _ = invoer.Eis(voorstel.Raming is not null, "raming", "Vul de raming in.")
            && invoer.Eis(voorstel.Raming >= Bedrag.Nul, "raming", "Vul een raming in van nul euro of meer.")
            && invoer.Eis(programma.Raming.Euro + voorstel.Raming!.Value.Euro <= Bedrag.Grens, "raming", "De acties samen zijn te groot geraamd. Kijk dit bedrag na.");
        var indicatoren = taakstellingen.Where(t => programma.Inhoud.Taakstellingen.Contains(t.Id)).SelectMany(t => t.Inhoud.Indicatoren).Select(i => i.Id.Waarde).ToHashSet();
        Elk(invoer, voorstel.Indicatoren, indicatoren, "indicatoren", "Dit is geen indicator van een taakstelling van dit programma. Kijk het nummer na.");
        Elk(invoer, voorstel.HangtAfVan, [.. programma.Acties.Select(a => a.Id.Waarde)], "hangtAfVan", "Dit is geen actie van dit programma. Voeg ze eerst toe of kijk het nummer na.");
        invoer.Besluit();
        return new Actie(
            id, voorstel.Titel!, voorstel.Omschrijving!, voorstel.Bestuursniveau!.Value, wie!.Value.Kbo, wie.Value.Naam, voorstel.Raming!.Value,
            [.. (voorstel.Indicatoren ?? []).Select(i => new IndicatorId(i))], [.. (voorstel.HangtAfVan ?? []).Select(a => new ActieId(a))]);
    }

    private static void Elk(Invoer invoer, IReadOnlyList<Guid>? rijen, HashSet<Guid> bekend, string veld, string zin)
    {
        if (!invoer.Aantal(rijen, 0, HoogstensVerwijzingen, veld))
        {
            return;
        }

        var gezien = new HashSet<Guid>();
        foreach (var (id, i) in (rijen ?? []).Select((r, i) => (r, i)))
        {
            _ = invoer.Eis(bekend.Contains(id), $"{veld}[{i}]", zin)
                && invoer.Eis(gezien.Add(id), $"{veld}[{i}]", "Dit staat er al. Haal het een keer weg.");
        }
    }
}
