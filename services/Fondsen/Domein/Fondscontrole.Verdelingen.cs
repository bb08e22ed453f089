using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What somebody fills in to divide an amount over gemeenten.</summary>
/// <param name="Onderwerp">What is divided, in one line.</param>
/// <param name="Bedrag">In euro; negative to take away.</param>
/// <param name="Soort">The key.</param>
/// <param name="Peildatum">The day of the figures; today when absent.</param>
/// <param name="Gemeenten">NIS codes; all of the programme of the fund when absent.</param>
/// <param name="Gewichten">The agreed weights, for a table of their own.</param>
public sealed record Verdeelvoorstel(
    string? Onderwerp = null, Bedrag? Bedrag = null, Verdeelsleutelsoort? Soort = null, DateOnly? Peildatum = null,
    IReadOnlyList<string?>? Gemeenten = null, IReadOnlyList<Gewichtsvoorstel?>? Gewichten = null);

/// <summary>The agreed weight of a gemeente.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Gewicht">Zero or more.</param>
public sealed record Gewichtsvoorstel(string? Nis = null, decimal? Gewicht = null);

/// <summary>Says in one go per field what is wrong with a division.</summary>
public static partial class Fondscontrole
{
    private const int HoogstensGemeenten = 600;
    private const decimal ZwaarsteGewicht = 1_000_000_000m;

    /// <summary>Checks a division.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static void Controleer(Verdeelvoorstel voorstel, DateOnly vandaag)
    {
        var invoer = new Invoer();
        invoer.Regel(voorstel.Onderwerp, "onderwerp", 200);
        EisVerdeelbaar(invoer, voorstel.Bedrag);
        invoer.Eis(voorstel.Soort is not null, "soort", "Kies de sleutel: gelijk, inwoners, oppervlakte of een eigen tabel.");
        invoer.Eis(voorstel.Peildatum is null || voorstel.Peildatum <= vandaag, "peildatum", "Vul een dag in tot en met vandaag.");
        var eigen = voorstel.Soort is Verdeelsleutelsoort.EigenTabel;
        invoer.Eis(eigen == voorstel.Gewichten is not null, "gewichten", eigen ? "Vul het gewicht van elke gemeente in." : "Laat de gewichten leeg: de sleutel bepaalt ze.");
        invoer.Eis(!eigen || voorstel.Gemeenten is null, "gemeenten", "Laat de gemeenten leeg: ze staan in de tabel met gewichten.");
        EisGemeenten(invoer, voorstel.Gemeenten, "gemeenten");
        EisGemeenten(invoer, voorstel.Gewichten?.Select(g => g?.Nis).ToList(), "gewichten");
        invoer.Eis(voorstel.Gewichten?.All(g => g?.Gewicht is >= 0 and <= ZwaarsteGewicht && decimal.Round(g.Gewicht.Value, Verdeelsleutel.Decimalen) == g.Gewicht) ?? true, "gewichten",
            $"Een gewicht is een getal van 0 tot en met {ZwaarsteGewicht:0}, met ten hoogste {Verdeelsleutel.Decimalen} decimalen.");
        invoer.Besluit();
    }

    /// <summary>The difference of a correction; refuses at once otherwise.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Bedrag Verdeelbaar(Bedrag? bedrag)
    {
        var invoer = new Invoer();
        EisVerdeelbaar(invoer, bedrag);
        invoer.Besluit();
        return bedrag!.Value;
    }

    private static void EisVerdeelbaar(Invoer invoer, Bedrag? bedrag) =>
        invoer.Eis(bedrag is { } b && b != Bedrag.Nul && decimal.Abs(b.Euro) <= Grootste.Euro, "bedrag",
            $"Vul een bedrag in dat niet nul is, van -{Grootste} tot en met {Grootste}.");

    private static void EisGemeenten(Invoer invoer, IReadOnlyList<string?>? nis, string veld) =>
        _ = nis is null
            || (invoer.Eis(nis.Count is > 0 and <= HoogstensGemeenten, veld, $"Kies 1 tot {HoogstensGemeenten} gemeenten.")
                && invoer.Eis(nis.All(n => n is { Length: 5 } && n.All(char.IsAsciiDigit)), veld, "Schrijf een gemeente met haar NIS-code: vijf cijfers.")
                && invoer.Eis(nis.Distinct().Count() == nis.Count, veld, "Noem elke gemeente een keer."));
}
