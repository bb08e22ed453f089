using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>For how much a judge accepts a milestone.</summary>
/// <param name="Bedrag">Amount in euro; null: what was reported.</param>
/// <param name="Reden">Why it is less; required then.</param>
public sealed record Oordeel(Bedrag? Bedrag = null, string? Reden = null)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int HoogstensReden = 4000;

    /// <summary>The amount that is accepted of what was reported.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c> when it is more, negative, or less without a reason.</exception>
    public Bedrag Over(Bedrag gerapporteerd)
    {
        var bedrag = Bedrag ?? gerapporteerd;
        var invoer = new Invoer();
        invoer.Eis(bedrag >= Berichten.Bedrag.Nul && bedrag <= gerapporteerd, "bedrag",
            $"Vul een bedrag in van nul tot {gerapporteerd} euro: meer dan gerapporteerd werd, kunt u niet aanvaarden.");
        if (bedrag < gerapporteerd)
        {
            invoer.Eis(!string.IsNullOrWhiteSpace(Reden), "reden", "Leg uit waarom u minder aanvaardt dan gerapporteerd werd.");
        }

        if (!string.IsNullOrWhiteSpace(Reden))
        {
            invoer.Tekst(Reden, "reden", HoogstensReden);
        }

        invoer.Besluit();
        return bedrag;
    }
}
