namespace Gebiedswerking.Berichten.Contracten;

/// <summary>An avenant was withdrawn before all had signed: it changes nothing. The reason is in the bijlage; none when the contract ended.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
public sealed record AvenantWerdIngetrokken(Guid Contract, AvenantId Avenant) : IGebeurtenis;
