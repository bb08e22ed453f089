namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// An amount was divided over gemeenten; the parts add up to it to the cent. A correction is a division of the difference with the same key.
/// After a fusie the part of the new gemeente is the sum of the parts of the old ones; this event stays as it was.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Verdeling">The division.</param>
/// <param name="Onderwerp">What is divided, in one line.</param>
/// <param name="Bedrag">The amount in euro; negative in a correction that takes away.</param>
/// <param name="Soort">The key.</param>
/// <param name="Peildatum">The day of the figures behind the key (Europe/Brussels).</param>
/// <param name="Aandelen">The part of each gemeente, in the order of NIS code.</param>
/// <param name="Corrigeert">The division that this corrects; null for a first one.</param>
public sealed record VerdeelsleutelWerdVastgesteld(
    Guid Fonds, VerdelingId Verdeling, string Onderwerp, Bedrag Bedrag, Verdeelsleutelsoort Soort, DateOnly Peildatum,
    IReadOnlyList<Verdeelaandeel> Aandelen, VerdelingId? Corrigeert = null) : IGebeurtenis;

/// <summary>Identity of a division of an amount over gemeenten.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<VerdelingId>))]
public readonly record struct VerdelingId(Guid Waarde) : IId<VerdelingId>
{
    /// <inheritdoc />
    public static VerdelingId Van(Guid waarde) => new(waarde);
}
