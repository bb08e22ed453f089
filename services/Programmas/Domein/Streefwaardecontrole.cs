using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into a negotiated target, or says in one go per field what is wrong with it.</summary>
public static class Streefwaardecontrole
{
    private const decimal Grens = 999_999_999_999.999999m;

    /// <summary>Checks everything and makes the event, with the last day on which it could be negotiated.</summary>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="programma">The programme.</param>
    /// <param name="taakstellingen">What is known of its taakstellingen.</param>
    /// <param name="kaart">Which gemeente lies where today.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, or 409 when the taakstelling is not adopted or withdrawn.</exception>
    public static (StreefwaardeWerdOvereengekomen Streefwaarde, DateOnly Tot) Maak(
        Streefwaardevoorstel voorstel, Gebiedsprogramma programma, IReadOnlyList<BekendeTaakstelling> taakstellingen, Kaart kaart)
    {
        var invoer = new Invoer();
        ControleerGetallen(invoer, voorstel);
        var taakstelling = programma.Inhoud.Taakstellingen.Contains(voorstel.Taakstelling ?? default)
            ? taakstellingen.FirstOrDefault(t => t.Id == voorstel.Taakstelling)
            : null;
        invoer.Eis(taakstelling is not null, "taakstelling", "Dit is geen taakstelling van dit programma. Kijk het nummer na.");
        var open = taakstelling?.OpenDoelen(kaart, programma.Inhoud.Gebieden).ToList() ?? [];
        if (taakstelling is not null)
        {
            _ = invoer.Eis(taakstelling.Inhoud.Indicatoren.Any(i => i.Id.Waarde == voorstel.Indicator), "indicator", "Dit is geen indicator van deze taakstelling. Kijk het nummer na.")
                && invoer.Eis(voorstel.Gebied is { Soort: not null, Code: not null } && open.Any(d => Is(d.Doel, voorstel)), "gebied",
                    "Voor dit gebied laat de taakstelling geen streefwaarde open in dit programma. Kies een gebied van de taakstelling met een streefwaarde om over te onderhandelen.");
        }

        invoer.Besluit();
        if (taakstelling!.Stand is not Taakstellingstand.Vastgesteld)
        {
            throw taakstelling.Stand is Taakstellingstand.Ingetrokken
                ? Fout.TaakstellingIngetrokken(taakstelling.Inhoud.Titel)
                : Fout.TaakstellingNietVastgesteld(taakstelling.Inhoud.Titel);
        }

        var (doel, _, tot) = open.First(d => Is(d.Doel, voorstel));
        return (new StreefwaardeWerdOvereengekomen(
            programma.Id, doel.Taakstelling, doel.Indicator, doel.Gebied, voorstel.Streefwaarde!.Value, voorstel.Ondergrens, voorstel.Bovengrens), tot);
    }

    private static bool Is(OpenDoel doel, Streefwaardevoorstel voorstel) =>
        doel.Indicator.Waarde == voorstel.Indicator && doel.Gebied == Velden.Gebied(voorstel.Gebied!);

    private static void ControleerGetallen(Invoer invoer, Streefwaardevoorstel voorstel)
    {
        var goed = invoer.Eis(voorstel.Streefwaarde is not null, "streefwaarde", "Vul de streefwaarde in.")
            & Getal(invoer, voorstel.Streefwaarde, "streefwaarde") & Getal(invoer, voorstel.Ondergrens, "ondergrens") & Getal(invoer, voorstel.Bovengrens, "bovengrens");
        if (goed)
        {
            invoer.Eis(voorstel.Ondergrens is null || voorstel.Ondergrens <= voorstel.Streefwaarde, "ondergrens", "Vul een ondergrens in die niet boven de streefwaarde ligt.");
            invoer.Eis(voorstel.Bovengrens is null || voorstel.Bovengrens >= voorstel.Streefwaarde, "bovengrens", "Vul een bovengrens in die niet onder de streefwaarde ligt.");
        }
    }

    // Exact decimals that fit numeric(18,6), as in Taakstellingen.
    private static bool Getal(Invoer invoer, decimal? waarde, string veld) => invoer.Eis(
        waarde is not { } getal || (Math.Abs(getal) <= Grens && decimal.Round(getal, 6) == getal), veld,
        "Vul een getal in met ten hoogste twaalf cijfers voor en zes cijfers na het decimaalteken.");
}
