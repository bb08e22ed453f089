namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A task was done. What was done is in the bijlage (field <c>toelichting</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Taak">The task.</param>
/// <param name="Persoon">Pseudonym of who did it.</param>
public sealed record TaakWerdAfgehandeld(Guid Contract, Guid Taak, string Persoon) : IGebeurtenis;
