using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The decision on which somebody wants to sign, as it was filled in.</summary>
/// <param name="Soort">Kind of decision.</param>
/// <param name="Datum">Day of the decision.</param>
/// <param name="Referentie">Title or number under which it can be found; no names of persons.</param>
/// <param name="Uri">Where it was published; required for a raadsbesluit.</param>
/// <param name="Bekendmaking">Day on which it was published; required for a raadsbesluit.</param>
public sealed record Grond(
    Besluitsoort? Soort = null, DateOnly? Datum = null, string? Referentie = null, string? Uri = null, DateOnly? Bekendmaking = null)
{
    private static readonly DateOnly Vroegst = new(1900, 1, 1);

    /// <summary>Checks the form and the dates of the decision; whether its kind fits the signatory is for the dossier.</summary>
    /// <param name="grond">What was filled in.</param>
    /// <param name="vandaag">Calendar day in Europe/Brussels.</param>
    /// <param name="invoer">Collects the sentences.</param>
    /// <returns>The decision, or null when something is wrong.</returns>
    public static Besluit? Controleer(Grond? grond, DateOnly vandaag, Invoer invoer)
    {
        if (!invoer.Eis(grond is not null, "grond", "Vul in op welk besluit uw handtekening steunt."))
        {
            return null;
        }

        var (soort, datum, referentie, uri, bekendmaking) = grond!;
        var goed = invoer.Eis(soort is { } s && Enum.IsDefined(s), "grond.soort", "Kies het soort besluit.");
        goed &= invoer.Eis(datum is not null, "grond.datum", "Vul de datum van het besluit in.")
            && invoer.Eis(datum >= Vroegst && datum <= vandaag, "grond.datum", "Vul een datum in die niet in de toekomst ligt.");
        goed &= invoer.Regel(referentie, "grond.referentie", 300);
        goed &= uri is null ? invoer.Eis(soort is not Besluitsoort.Raadsbesluit, "grond.uri", "Vul het webadres in waar het raadsbesluit staat.")
            : invoer.Adres(uri, "grond.uri");
        goed &= bekendmaking is null
            ? invoer.Eis(soort is not Besluitsoort.Raadsbesluit, "grond.bekendmaking", "Vul de dag in waarop het raadsbesluit bekendgemaakt werd.")
            : invoer.Eis(bekendmaking <= vandaag, "grond.bekendmaking", "Vul een dag in die niet in de toekomst ligt.")
                && invoer.Eis(datum is null || bekendmaking >= datum, "grond.bekendmaking", "Vul een dag in die niet voor de datum van het besluit ligt.");
        return goed ? new Besluit(soort!.Value, datum!.Value, referentie!, uri, bekendmaking) : null;
    }
}
