namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A required signatory of the responsible partij signed a reported milestone.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Persoon">Pseudonym of the signatory.</param>
/// <param name="Niveau">Strength of the signature.</param>
/// <param name="Grond">Decision on which it rests.</param>
/// <param name="Volledig">True when this was the last required signature: the milestone is now Ondertekend.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Delegatie">The delegation under which somebody else signed in that function; null: the holder signed.</param>
/// <param name="TeBeoordelenVoor">
/// Last day (Europe/Brussels) on which the judgement is on time; null while signatures are missing, and in rows of before this term was noted.
/// </param>
public sealed record MijlpaalWerdOndertekend(
    Guid Contract, MijlpaalId Mijlpaal, Hoedanigheid Hoedanigheid, string Persoon, Handtekeningniveau Niveau,
    Besluit Grond, bool Volledig, DateTimeOffset Tijdstip, Guid? Delegatie = null, DateOnly? TeBeoordelenVoor = null) : IGebeurtenis;
