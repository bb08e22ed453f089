using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Turns what was filled in into the content of a contract, or says in one go per field what is wrong with it:
/// counts and lengths, dates, references, duplicates, and the sums to the cent.
/// </summary>
public sealed partial class Contractcontrole
{
    private const int HoogstensPartijen = 350;
    private const int HoogstensVerbintenissen = 200;
    private const int HoogstensMijlpalen = 500;
    private const int HoogstensJaren = 30;
    private static readonly DateOnly Vroegst = new(2000, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);

    private readonly Invoer _invoer = new();
    private readonly SortedSet<string> _onbekend = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _gebruikt = [];
    private readonly Contractvoorstel _voorstel;
    private readonly Naslag _naslag;
    private readonly Contractinhoud? _vorige;
    private readonly Func<Guid> _nieuwId;
    private IReadOnlyList<Contractpartij?> _partijen = [];

    private Contractcontrole(Contractvoorstel voorstel, Naslag naslag, Contractinhoud? vorige, Func<Guid> nieuwId)
    {
        _voorstel = voorstel;
        _naslag = naslag;
        _vorige = vorige;
        _nieuwId = nieuwId;
    }

    /// <summary>Checks everything and makes the content.</summary>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="naslag">What is known of gemeenten, referentieregios, programmes, funds and mandateringen.</param>
    /// <param name="vorige">The content that it replaces; parts named by their id keep it. Null for a new contract.</param>
    /// <param name="nieuwId">Gives an identity to new parts.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, or 409 <c>nog-niet-bekend</c>.</exception>
    public static Contractinhoud Maak(Contractvoorstel voorstel, Naslag naslag, Contractinhoud? vorige, Func<Guid> nieuwId)
    {
        var controle = new Contractcontrole(voorstel, naslag, vorige, nieuwId);
        var inhoud = controle.Lees();
        controle._invoer.Besluit();
        return controle._onbekend.Count == 0 ? inhoud! : throw Fout.NogNietBekend(controle._onbekend);
    }

    private Contractinhoud? Lees()
    {
        _invoer.Regel(_voorstel.Titel, "titel", 200);
        var regios = LeesRegios();
        LeesTermijn();
        _partijen = LeesPartijen();
        var verbintenissen = LeesVerbintenissen();
        var financiering = LeesFinanciering();
        ControleerSommen();
        var programma = LeesMiddelen();
        var clausules = LeesClausules();
        return verbintenissen.Any(v => v is null) || financiering.Any(f => f is null) || _partijen.Any(p => p is null)
            || _voorstel is not { Titel: { } titel, Ingangsdatum: { } ingangsdatum, Einddatum: { } einddatum }
            ? null
            : clausules(new Contractinhoud(titel, regios, ingangsdatum, einddatum, [.. _partijen.Select(p => p!)],
                [.. verbintenissen.Select(v => v!)], [.. financiering.Select(f => f!)], _voorstel.Voorbeeld,
                programma, _voorstel.Fonds, _voorstel.Mandatering));
    }

    private List<string> LeesRegios()
    {
        var codes = _voorstel.Referentieregios ?? [];
        Aantal(codes.Count, 1, 15, "referentieregios", "referentieregio's");
        for (var i = 0; i < Math.Min(codes.Count, 15); i++)
        {
            var veld = $"referentieregios[{i}]";
            if (_invoer.Regel(codes[i], veld, 20)
                && _invoer.Eis(codes.Take(i).All(c => c != codes[i]), veld, "Deze referentieregio staat er al. Haal ze een keer weg.")
                && !_naslag.Referentieregios.Contains(codes[i]!))
            {
                _onbekend.Add($"Referentieregio {codes[i]}");
            }
        }

        return [.. codes.Select(c => c ?? "")];
    }

    private void LeesTermijn()
    {
        var van = _voorstel.Ingangsdatum;
        var tot = _voorstel.Einddatum;
        if (_invoer.Eis(van is not null, "ingangsdatum", "Vul de ingangsdatum in."))
        {
            _invoer.Eis(van >= Vroegst && van <= Laatst, "ingangsdatum", "Vul een datum in tussen 2000 en 2100.");
        }

        if (_invoer.Eis(tot is not null, "einddatum", "Vul de einddatum in.") && van is { } begin)
        {
            _ = _invoer.Eis(tot > begin, "einddatum", "Vul een einddatum in die na de ingangsdatum ligt.")
                && _invoer.Eis(begin.Year > Laatst.Year || tot <= begin.AddYears(HoogstensJaren), "einddatum",
                    $"Vul een einddatum in die ten hoogste {HoogstensJaren} jaar na de ingangsdatum ligt.");
        }
    }

    private List<Financiering?> LeesFinanciering()
    {
        var rijen = _voorstel.Financiering ?? [];
        Aantal(rijen.Count, 0, HoogstensPartijen, "financiering", "financiers");
        var gelezen = new List<Financiering?>();
        foreach (var (rij, i) in rijen.Take(HoogstensPartijen).Select((r, i) => (r, i)))
        {
            var veld = $"financiering[{i}]";
            if (!_invoer.Eis(rij is not null, veld, "Vul deze rij in."))
            {
                gelezen.Add(null);
                continue;
            }

            var partij = Verwijzing(rij!.Partij, $"{veld}.partij");
            var goed = _invoer.Eis(rij.Bedrag is { } b && b > Bedrag.Nul, $"{veld}.bedrag", "Vul een bedrag in dat groter is dan nul.");
            goed &= partij is null || _invoer.Eis(gelezen.All(f => f?.Partij != partij.Kbo), $"{veld}.partij",
                "Deze partij staat er al. Tel de bedragen samen in een rij.");
            gelezen.Add(goed && partij is not null ? new Financiering(partij.Kbo, rij.Bedrag!.Value) : null);
        }

        return gelezen;
    }

    /// <summary>Adds in decimal: a sum of valid amounts can be larger than one amount may be.</summary>
    private static decimal Som(IEnumerable<Bedrag?> bedragen) => bedragen.Sum(b => b?.Euro ?? 0m);

    private void Aantal(int aantal, int minstens, int hoogstens, string veld, string wat) =>
        _ = _invoer.Eis(aantal >= minstens, veld, $"Vul minstens {minstens} {wat} in.")
            && _invoer.Eis(aantal <= hoogstens, veld, $"Vul ten hoogste {hoogstens} {wat} in.");
}
