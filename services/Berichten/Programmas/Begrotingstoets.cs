namespace Gebiedswerking.Berichten.Programmas;

/// <summary>Advice of the Inspectie van Financien and agreement of the minister of budget; or exempt.</summary>
/// <param name="Vrijgesteld">True when neither is needed; the references are then null.</param>
/// <param name="AdviesInspectie">Reference of the advice.</param>
/// <param name="Begrotingsakkoord">Reference of the agreement.</param>
public sealed record Begrotingstoets(bool Vrijgesteld, string? AdviesInspectie, string? Begrotingsakkoord);
