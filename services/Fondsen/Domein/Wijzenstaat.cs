using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a fund remembers of the ways in which amounts become due, of claims, and of advice on commitments.</summary>
/// <param name="Verrekend">Milestones that were accepted and for which nothing more was due, in order.</param>
/// <param name="Ruimten">What accepted milestones opened for drawing, in order.</param>
/// <param name="Terugvorderingen">Claims, in the order of proposal.</param>
/// <param name="Toetsen">What was noted about the commitment of one contract.</param>
public sealed record Wijzenstaat(
    IReadOnlyList<Verrekening> Verrekend, IReadOnlyList<Trekkingsruimte> Ruimten, IReadOnlyList<Terugvordering> Terugvorderingen,
    IReadOnlyList<Contracttoets> Toetsen);

/// <summary>A milestone that was accepted without anything more being due.</summary>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Aanvaard">For how much, in euro.</param>
public sealed record Verrekening(MijlpaalId Mijlpaal, Bedrag Aanvaard);

/// <summary>What a milestone opened for drawing.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Verbintenis">The promise.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">Who can draw.</param>
/// <param name="Geopend">How much, in euro.</param>
/// <param name="Afgestaan">What was renounced of it, in euro.</param>
public sealed record Trekkingsruimte(
    Guid Contract, VerbintenisId Verbintenis, MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Geopend, Bedrag Afgestaan);

/// <summary>A claim.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Schuldenaar">Who must pay back.</param>
/// <param name="Bedrag">How much, in euro.</param>
/// <param name="Voorsteller">Pseudonym of who proposed it; null: the fund, by the rules.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Delen">From which committed budget lines it had been paid; empty before the approval.</param>
/// <param name="Ontvangen">What came back, per budget line.</param>
/// <param name="Sinds">Day of the approval; null before.</param>
public sealed record Terugvordering(
    TerugvorderingId Id, Guid Contract, KboNummer Schuldenaar, Bedrag Bedrag, string? Voorsteller, Terugvorderingstatus Status,
    IReadOnlyList<Middelendeel> Delen, IReadOnlyList<Middelendeel> Ontvangen, DateOnly? Sinds)
{
    /// <summary>What is left to come back, in euro.</summary>
    internal Bedrag Open => Bedrag - Bedrag.Som(Ontvangen.Select(d => d.Bedrag));

    /// <summary>Does it take a part of what can be claimed?</summary>
    internal bool Telt => Status is not Terugvorderingstatus.Ingetrokken;
}

/// <summary>What was noted about the commitment of one contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Begrotingstoets">Advice and agreement, or exempt.</param>
public sealed record Contracttoets(Guid Contract, Begrotingstoets Begrotingstoets);
