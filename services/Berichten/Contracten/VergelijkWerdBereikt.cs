namespace Gebiedswerking.Berichten.Contracten;

/// <summary>All partijen to a dispute accepted the same settlement: what stood still goes on, and an avenant is to be made of it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Vergelijk">The settlement: the version of the contract after it was put.</param>
public sealed record VergelijkWerdBereikt(Guid Contract, GeschilId Geschil, int Vergelijk) : IGebeurtenis;
