using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Money from outside the Vlaamse begroting, of a partij or of Europe: credit only as far as it is certain.</summary>
/// <param name="Krediet">What is certain, per line: VAK.</param>
/// <param name="Ontvangen">What came in of it, per line.</param>
/// <param name="Vek">The same, on the lines of the years in which it was booked: VEK.</param>
public sealed record Buitengeld(IReadOnlyList<Middelendeel> Krediet, IReadOnlyList<Middelendeel> Ontvangen, IReadOnlyList<Middelendeel> Vek)
{
    /// <summary>Nothing is certain.</summary>
    public static Buitengeld Geen { get; } = new([], [], []);

    /// <summary>What is still to come.</summary>
    public IReadOnlyList<Middelendeel> TeOntvangen => Krediet.Min(Ontvangen);

    internal Buitengeld Plus(IReadOnlyList<Middelendeel> delen, int jaar) =>
        this with { Ontvangen = Ontvangen.Plus(delen), Vek = Vek.Plus([.. delen.Select(d => d with { Lijn = d.Lijn with { Jaar = jaar } })]) };
}

/// <summary>Everything that a fund remembers about money from outside.</summary>
/// <param name="Medefinancieringen">Co-financing, in the order of promise.</param>
/// <param name="EuAanvragen">Requests for European money, in the order of preparation.</param>
/// <param name="Lijnen">All lines with VAK, in the order in which they were first confirmed: that is the order in which they are used.</param>
public sealed record Buitenstaat(
    IReadOnlyList<Medefinanciering> Medefinancieringen, IReadOnlyList<EuAanvraag> EuAanvragen, IReadOnlyList<Begrotingslijn> Lijnen);

/// <summary>What a partij pays or gives.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Bedrag">Amount or worth in euro.</param>
/// <param name="Vorm">Money or in kind.</param>
/// <param name="Voorwaardelijk">Whether it hangs on a condition.</param>
/// <param name="Status">State.</param>
/// <param name="Gestort">What came in or was delivered, in euro.</param>
/// <param name="Geld">As credit; nothing when in kind.</param>
public sealed record Medefinanciering(
    MedefinancieringId Id, Bedrag Bedrag, Medefinancieringsvorm Vorm, bool Voorwaardelijk, Medefinancieringstatus Status, Bedrag Gestort, Buitengeld Geld);

/// <summary>States of co-financing. Source: domein.md, "Medefinanciering".</summary>
public enum Medefinancieringstatus
{
    /// <summary>Promised.</summary>
    Toegezegd,

    /// <summary>Certain.</summary>
    Bevestigd,

    /// <summary>All of it came in.</summary>
    Gestort,

    /// <summary>Withdrawn before it was certain.</summary>
    Ingetrokken,
}

/// <summary>A request for European money.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Bedrag">What is asked, in euro.</param>
/// <param name="Status">State.</param>
/// <param name="Contracten">The contracts that lean on it.</param>
/// <param name="Geld">What was granted and came in.</param>
public sealed record EuAanvraag(EuAanvraagId Id, Bedrag Bedrag, EuAanvraagstatus Status, IReadOnlyList<Guid> Contracten, Buitengeld Geld);

/// <summary>States of a request for European money. Source: domein.md, "EU-aanvraag".</summary>
public enum EuAanvraagstatus
{
    /// <summary>Being prepared.</summary>
    InVoorbereiding,

    /// <summary>Sent.</summary>
    Ingediend,

    /// <summary>Granted, all or less.</summary>
    Goedgekeurd,

    /// <summary>Refused.</summary>
    Geweigerd,

    /// <summary>Withdrawn before the decision.</summary>
    Ingetrokken,
}
