namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The text of a drafted avenant was replaced. The reason is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Inhoud">The whole text as it would become.</param>
/// <param name="BeeindigtOp">Last day on which the contract binds once it is adopted; null: the contract goes on.</param>
public sealed record AvenantWerdGewijzigd(Guid Contract, AvenantId Avenant, Contractinhoud Inhoud, DateOnly? BeeindigtOp = null) : IGebeurtenis;
