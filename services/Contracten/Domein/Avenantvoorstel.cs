using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>An avenant as it was filled in; anything can be missing.</summary>
/// <param name="Soort">What it may change; only when it is drafted.</param>
/// <param name="Reden">Why.</param>
/// <param name="Inhoud">The whole text as it would become; parts named by their id keep it.</param>
/// <param name="BeeindigtOp">Last day on which the contract would bind; left out: it goes on.</param>
/// <param name="Vergelijk">The dispute whose settlement it works out; only when it is drafted.</param>
public sealed record Avenantvoorstel(
    Avenantsoort? Soort = null, string? Reden = null, Contractvoorstel? Inhoud = null, DateOnly? BeeindigtOp = null, Guid? Vergelijk = null)
{
    /// <summary>Checks the form of everything and makes the new text.</summary>
    /// <param name="naslag">What is known of what others made.</param>
    /// <param name="inWerking">The text in force.</param>
    /// <param name="nieuwId">Gives an identity to new parts.</param>
    /// <param name="metSoort">Whether the kind must be filled in.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, or 409 <c>nog-niet-bekend</c>.</exception>
    public Contractinhoud Controleer(Naslag naslag, Contractinhoud inWerking, Func<Guid> nieuwId, bool metSoort)
    {
        var invoer = new Invoer();
        invoer.Eis(!metSoort || (Soort is { } soort && Enum.IsDefined(soort)), "soort", "Kies de soort avenant.");
        invoer.Tekst(Reden, "reden", 4000);
        invoer.Eis(Inhoud is not null, "inhoud", "Vul de hele nieuwe inhoud van het contract in.");
        Contractinhoud? inhoud = null;
        try
        {
            inhoud = Inhoud is null ? null : Contractcontrole.Maak(Inhoud, naslag, inWerking, nieuwId);
        }
        catch (Domeinfout fout) when (fout.Velden.Count > 0)
        {
            foreach (var (veld, zin) in fout.Velden.SelectMany(v => v.Value.Select(z => (v.Key, z))))
            {
                invoer.Eis(false, $"inhoud.{veld}", zin);
            }
        }

        invoer.Besluit();
        return inhoud!;
    }
}
