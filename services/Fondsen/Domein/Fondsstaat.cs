using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Everything that a fund remembers; the whole state, so that it can be kept as a snapshot.</summary>
/// <param name="Oprichting">How it was set up; null before.</param>
/// <param name="Inbrengen">Contributions, in the order of announcement.</param>
/// <param name="Bevestigd">Confirmed contributions, in the order of confirmation.</param>
/// <param name="Middelen">Per contract what stands, in the order of the first request.</param>
/// <param name="Opdrachten">Payment orders, in the order of making.</param>
public sealed record Fondsstaat(
    GebiedsfondsWerdOpgericht? Oprichting, IReadOnlyList<Fondsinbreng> Inbrengen, IReadOnlyList<FondsinbrengId> Bevestigd,
    IReadOnlyList<Contractmiddelen> Middelen, IReadOnlyList<Betaalopdracht> Opdrachten)
{
    /// <summary>Amounts that were divided over gemeenten, in order; null when there are none.</summary>
    public IReadOnlyList<VerdeelsleutelWerdVastgesteld>? Verdelingen { get; init; }

    /// <summary>Money from outside the Vlaamse begroting; null when there is none.</summary>
    public Buitenstaat? Buiten { get; init; }

    /// <summary>Files to the bank and messages from it.</summary>
    public Bankstaat Bank { get; init; } = Bankstaat.Leeg;

    /// <summary>Alarms that stand, and which booking each confirmed contribution has.</summary>
    public Toezichtstaat? Toezicht { get; init; }

    /// <summary>The credit per line as it stands after all movements; null before anything stands.</summary>
    public Kredietstaat? Kredieten { get; init; }

    /// <summary>Ways in which amounts become due, claims, and advice on commitments.</summary>
    public Wijzenstaat? Wijzen { get; init; }
}

/// <summary>A contribution.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Lijn">Whose budget, which article, which year.</param>
/// <param name="Vak">How much may be committed.</param>
/// <param name="Vek">How much may be paid in that year.</param>
public sealed record Fondsinbreng(FondsinbrengId Id, Begrotingslijn Lijn, Bedrag Vak, Bedrag Vek);

/// <summary>What a fund set apart for a contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The last request that was answered.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Mandatering">The mandatering whose ceiling it uses.</param>
/// <param name="Hash">Hash of the text for which it was reserved.</param>
/// <param name="Delen">What stands, per budget line.</param>
/// <param name="Vereffend">What approved payment orders take of it, per budget line.</param>
/// <param name="Mijlpalen">The milestones that release it.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Avenant">What was done for its last avenant; null when it never asked for one.</param>
public sealed record Contractmiddelen(
    Guid Contract, int Poging, Middelenstatus Status, Guid Mandatering, string Hash, IReadOnlyList<Middelendeel> Delen,
    IReadOnlyList<Middelendeel> Vereffend, IReadOnlyList<Fondsmijlpaal> Mijlpalen, IReadOnlyList<string> Referentieregios, bool Voorbeeld,
    Avenantreservering? Avenant = null)
{
    /// <summary>Sum of what stands for the text in force.</summary>
    public Bedrag Totaal => Bedrag.Som(Delen.Select(d => d.Bedrag));
}

/// <summary>How far the money of a contract is.</summary>
public enum Middelenstatus
{
    /// <summary>The last request was refused; nothing stands.</summary>
    Geweigerd,

    /// <summary>Set apart.</summary>
    Gereserveerd,

    /// <summary>Given back before it was committed; nothing stands.</summary>
    Vrijgegeven,

    /// <summary>Committed.</summary>
    Vastgelegd,

    /// <summary>The contract was completed; only what was paid stands.</summary>
    Afgerond,
}

/// <summary>A payment order.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">Who is paid.</param>
/// <param name="Bedrag">Amount in euro.</param>
/// <param name="Maker">Pseudonym of who made it, or took it up last.</param>
/// <param name="Status">State.</param>
/// <param name="Delen">From which committed lines the last approval took it; empty before the first.</param>
/// <param name="Jaar">Whose VEK the last approval used; null before the first.</param>
public sealed record Betaalopdracht(
    BetaalopdrachtId Id, Guid Contract, MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag, string Maker, Betaalstatus Status,
    IReadOnlyList<Middelendeel> Delen, int? Jaar)
{
    /// <summary>What is known of it for and from the bank.</summary>
    public Bankverkeer Bank { get; init; } = Bankverkeer.Geen;

    /// <summary>Why it is due; null when the event did not say: what the milestone releases.</summary>
    public Betaalsoort? Soort { get; init; }

    /// <summary>The promise; null when the event did not say.</summary>
    public VerbintenisId? Verbintenis { get; init; }

    /// <summary>For how much the milestone was accepted, when that is another amount.</summary>
    public Bedrag? AanvaardVoor { get; init; }
}
