namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The gebiedsteam answered a comment on a draft. The answer is in the bijlage (field <c>antwoord</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Opmerking">The comment.</param>
/// <param name="Persoon">Pseudonym of the person who answered.</param>
public sealed record OpmerkingWerdAfgehandeld(Guid Contract, Guid Opmerking, string Persoon) : IGebeurtenis;
