using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a fund did for the last avenant of a contract.</summary>
/// <param name="Avenant">The avenant.</param>
/// <param name="Poging">The last request that was answered.</param>
/// <param name="Fase">How far it is.</param>
/// <param name="Delen">What was set apart for it, per budget line.</param>
/// <param name="Mijlpalen">The milestones that release money in its text.</param>
/// <param name="Referentieregios">Codes of the referentieregios in its text.</param>
public sealed record Avenantreservering(
    AvenantId Avenant, int Poging, Avenantfase Fase, IReadOnlyList<Middelendeel> Delen, IReadOnlyList<Fondsmijlpaal> Mijlpalen,
    IReadOnlyList<string> Referentieregios);

/// <summary>How far the money of an avenant is.</summary>
public enum Avenantfase
{
    /// <summary>The last request was refused.</summary>
    Geweigerd,

    /// <summary>The fund agrees; what is asked more is set apart.</summary>
    Gereserveerd,

    /// <summary>It was adopted or came to nothing: nothing is set apart any more.</summary>
    Gesloten,
}

/// <summary>What an avenant asks of a fund.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid committed.</param>
/// <param name="Poging">Which time it is asked, from 1.</param>
/// <param name="Hash">Hash of the avenant.</param>
/// <param name="Jaar">Budget year from which more money is asked.</param>
/// <param name="Mijlpalen">All milestones that release fund money in its text.</param>
/// <param name="Referentieregios">Codes of the referentieregios in its text.</param>
public sealed record Avenantaanvraag(
    Guid Contract, AvenantId Avenant, Guid Mandatering, int Poging, string Hash, int Jaar, IReadOnlyList<Fondsmijlpaal> Mijlpalen,
    IReadOnlyList<string> Referentieregios)
{
    /// <summary>As Contracten asked it.</summary>
    public static Avenantaanvraag Van(AvenantmiddelenWerdenGevraagd g) =>
        new(g.Contract, g.Avenant, g.Mandatering, g.Poging, g.Hash, g.Jaar, g.Mijlpalen, g.Referentieregios);

    /// <summary>As a contract would ask the difference: the same limits hold.</summary>
    internal Reserveringsaanvraag AlsReservering(IReadOnlyList<Jaardeel> gevraagd) =>
        new(Contract, Mandatering, Poging, Hash, gevraagd, Mijlpalen, Referentieregios, false);
}
