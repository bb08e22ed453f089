using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Everything that a programme remembers; the whole state, so that it can be kept as a snapshot.</summary>
/// <param name="Status">State.</param>
/// <param name="Inhoud">The content as it stands.</param>
/// <param name="Acties">Its acties.</param>
/// <param name="Streefwaarden">The open targets that were agreed, each once.</param>
public sealed record Programmastaat(
    Programmastatus Status, Programmainhoud Inhoud, IReadOnlyList<BekendeActie> Acties, IReadOnlyList<OpenDoel> Streefwaarden)
{
    /// <summary>The state of a programme to which nothing happened yet.</summary>
    public static Programmastaat Leeg { get; } = new(
        Programmastatus.Voorbereiding, new Programmainhoud("", default, [], [], [], null, "", default, default, null, [], null, false), [], []);
}

/// <summary>An actie, as far as the rules need it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Raming">Estimate in euro.</param>
public sealed record BekendeActie(ActieId Id, Bedrag Raming);

/// <summary>A target that a taakstelling leaves to be negotiated.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area of the taakstelling.</param>
public sealed record OpenDoel(Guid Taakstelling, IndicatorId Indicator, Gebied Gebied);

/// <summary>A taakstelling as Taakstellingen made it known.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Inhoud">Its content.</param>
/// <param name="Stand">How far it is.</param>
public sealed record BekendeTaakstelling(Guid Id, Taakstellinginhoud Inhoud, Taakstellingstand Stand)
{
    /// <summary>
    /// Its open targets in these areas. An area of the taakstelling counts when it is, contains or lies within one of them: what a region must
    /// reach binds a programme for a part of it, and the other way round.
    /// </summary>
    public IEnumerable<(OpenDoel Doel, Indicator Indicator, DateOnly Tot)> OpenDoelen(Kaart kaart, IReadOnlyCollection<Gebied> gebieden) =>
        from indicator in Inhoud.Indicatoren
        from doel in indicator.Doelen
        where doel.TeOnderhandelenTot is not null && kaart.Raakt(doel.Gebied, gebieden)
        select (new OpenDoel(Id, indicator.Id, doel.Gebied), indicator, doel.TeOnderhandelenTot!.Value);
}

/// <summary>How far a taakstelling is, as far as programmes need it.</summary>
public enum Taakstellingstand
{
    /// <summary>A draft, for the regering only: here it does not exist yet.</summary>
    Ontwerp,

    /// <summary>Public, not adopted.</summary>
    Openbaar,

    /// <summary>Adopted.</summary>
    Vastgesteld,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}
