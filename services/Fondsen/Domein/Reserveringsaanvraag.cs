using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a contract asks of a fund for its text.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid commits.</param>
/// <param name="Poging">Which time it is asked, from 1.</param>
/// <param name="Hash">Hash of the text.</param>
/// <param name="Delen">What is asked per budget year.</param>
/// <param name="Mijlpalen">The milestones that release it.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Reserveringsaanvraag(
    Guid Contract, Guid Mandatering, int Poging, string Hash, IReadOnlyList<Jaardeel> Delen, IReadOnlyList<Fondsmijlpaal> Mijlpalen,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld)
{
    /// <summary>As Contracten asked it.</summary>
    public static Reserveringsaanvraag Van(ReserveringWerdGevraagd g) =>
        new(g.Contract, g.Mandatering, g.Poging, g.Hash, g.Delen, g.Mijlpalen, g.Referentieregios, g.Voorbeeld);
}
