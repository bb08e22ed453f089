namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij refused an avenant: it changes nothing. The reason is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Partij">KBO number of the partij that refused.</param>
/// <param name="Hoedanigheid">Function of who refused.</param>
/// <param name="Persoon">Pseudonym of who refused.</param>
/// <param name="Delegatie">The delegation under which somebody else refused; null: the holder did.</param>
public sealed record AvenantWerdVerworpen(Guid Contract, AvenantId Avenant, KboNummer Partij, Hoedanigheid Hoedanigheid, string Persoon, Guid? Delegatie = null)
    : IGebeurtenis;
