namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The financieel directeur of a gemeente that pays more by an avenant gave an opinion. The motivation is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Partij">KBO number of the gemeente.</param>
/// <param name="Uitkomst">Outcome.</param>
/// <param name="Meerjarenplan">Place in the meerjarenplan.</param>
/// <param name="Persoon">Pseudonym of the financieel directeur.</param>
public sealed record AvenantvisumWerdGegeven(
    Guid Contract, AvenantId Avenant, KboNummer Partij, Visum Uitkomst, string Meerjarenplan, string Persoon) : IGebeurtenis;
