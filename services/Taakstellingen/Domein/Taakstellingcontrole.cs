using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>Turns what was filled in into the content of a taakstelling, or says in one go per field what is wrong with it.</summary>
public sealed class Taakstellingcontrole
{
    private const int HoogstensGebieden = 300;
    private const int HoogstensIndicatoren = 50;
    private static readonly DateOnly Vroegst = new(2000, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);
    private readonly Invoer _invoer = new();
    private readonly SortedSet<string> _onbekend = new(StringComparer.Ordinal);
    private readonly Taakstellingvoorstel _voorstel;
    private readonly IReadOnlySet<Gebied> _bekend;
    private readonly Taakstellinginhoud? _vorige;

    private Taakstellingcontrole(Taakstellingvoorstel voorstel, IReadOnlySet<Gebied> bekend, Taakstellinginhoud? vorige) =>
        (_voorstel, _bekend, _vorige) = (voorstel, bekend, vorige);

    /// <summary>The areas that are named.</summary>
    public static IReadOnlyList<Gebied> Gebieden(Taakstellingvoorstel voorstel) =>
        [.. (voorstel.Gebieden ?? []).Take(HoogstensGebieden).OfType<Gebied>().Distinct()];

    /// <summary>Checks everything and makes the content.</summary>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="bekend">Which of the named areas are known here.</param>
    /// <param name="vorige">The content that it replaces; indicatoren named by their id keep it. Null for a new taakstelling.</param>
    /// <param name="nieuwId">Gives an identity to new indicatoren.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, or 409 <c>nog-niet-bekend</c>.</exception>
    public static Taakstellinginhoud Maak(Taakstellingvoorstel voorstel, IReadOnlySet<Gebied> bekend, Taakstellinginhoud? vorige, Func<Guid> nieuwId)
    {
        var controle = new Taakstellingcontrole(voorstel, bekend, vorige);
        controle.Controleer();
        controle._invoer.Besluit();
        return controle._onbekend.Count > 0
            ? throw Domeinfout.NogNietBekend(string.Join(", ", controle._onbekend))
            : new Taakstellinginhoud(voorstel.Titel!, [.. voorstel.Opgaven!], Gebieden(voorstel), voorstel.Doelstelling!, voorstel.Onderhandelingsruimte,
                voorstel.Van!.Value, voorstel.Tot!.Value, [.. voorstel.Indicatoren!.Select(i => Indicator(i!, nieuwId))], voorstel.Voorbeeld);
    }

    private static Indicator Indicator(Indicatorvoorstel i, Func<Guid> nieuwId) => new(
        new(i.Id ?? nieuwId()), i.Code!, i.Naam!, i.Eenheid!, i.Richting!.Value, i.Bron!,
        [.. i.Doelen!.Select(d => new Indicatordoel(d!.Gebied!, d.Nulmeting, d.Streefwaarde, d.Ondergrens, d.Bovengrens, d.TeOnderhandelenTot))]);

    private void Controleer()
    {
        _invoer.Regel(_voorstel.Titel, "titel", 200);
        _invoer.Tekst(_voorstel.Doelstelling, "doelstelling", 4000);
        if (_voorstel.Onderhandelingsruimte is not null)
        {
            _invoer.Tekst(_voorstel.Onderhandelingsruimte, "onderhandelingsruimte", 4000);
        }

        var opgaven = _voorstel.Opgaven ?? [];
        _ = _invoer.Eis(opgaven.Count > 0, "opgaven", "Kies minstens een opgave.")
            && _invoer.Eis(opgaven.All(Enum.IsDefined) && opgaven.Distinct().Count() == opgaven.Count, "opgaven", "Kies elke opgave ten hoogste een keer.");
        ControleerGebieden();
        _ = Dag(_voorstel.Van, "van") & Dag(_voorstel.Tot, "tot")
            && _invoer.Eis(_voorstel.Tot > _voorstel.Van, "tot", "Vul een laatste dag in die na de eerste dag ligt.");
        ControleerIndicatoren();
    }

    private void ControleerGebieden()
    {
        var rijen = _voorstel.Gebieden ?? [];
        _ = _invoer.Eis(rijen.Count > 0, "gebieden", "Vul minstens een gebied in.")
            && _invoer.Eis(rijen.Count <= HoogstensGebieden, "gebieden", $"Vul ten hoogste {HoogstensGebieden} gebieden in.");
        foreach (var (gebied, i) in rijen.Take(HoogstensGebieden).Select((g, i) => (g, i)))
        {
            if (_invoer.Eis(gebied is not null && Enum.IsDefined(gebied.Soort), $"gebieden[{i}]", "Vul een referentieregio of een gemeente in.")
                && _invoer.Regel(gebied!.Code, $"gebieden[{i}].code", 20)
                && _invoer.Eis(!rijen.Take(i).Contains(gebied), $"gebieden[{i}]", "Dit gebied staat er al. Haal het een keer weg.")
                && !_bekend.Contains(gebied))
            {
                _onbekend.Add($"{gebied.Soort} {gebied.Code}");
            }
        }
    }

    private void ControleerIndicatoren()
    {
        var rijen = _voorstel.Indicatoren ?? [];
        _ = _invoer.Eis(rijen.Count > 0, "indicatoren", "Vul minstens een indicator in: zonder cijfer kan niemand opvolgen of het doel bereikt wordt.")
            && _invoer.Eis(rijen.Count <= HoogstensIndicatoren, "indicatoren", $"Vul ten hoogste {HoogstensIndicatoren} indicatoren in.");
        foreach (var (rij, i) in rijen.Take(HoogstensIndicatoren).Select((r, i) => (r, i)))
        {
            var veld = $"indicatoren[{i}]";
            if (!_invoer.Eis(rij is not null, veld, "Vul deze indicator in."))
            {
                continue;
            }

            _ = _invoer.Regel(rij!.Code, $"{veld}.code", 20)
                && _invoer.Eis(rijen.Take(i).All(andere => andere?.Code != rij.Code), $"{veld}.code", "Deze code staat er al. Kies een andere.");
            _invoer.Regel(rij.Naam, $"{veld}.naam", 200);
            _invoer.Regel(rij.Eenheid, $"{veld}.eenheid", 40);
            _invoer.Regel(rij.Bron, $"{veld}.bron", 200);
            _invoer.Eis(rij.Richting is { } richting && Enum.IsDefined(richting), $"{veld}.richting", "Kies stijgend of dalend.");
            _invoer.Eis(rij.Id is not { } id || (_vorige?.Indicatoren.Any(v => v.Id.Waarde == id) == true && rijen.Take(i).All(andere => andere?.Id != id)),
                $"{veld}.id", "Dit nummer komt niet uit de vorige versie, of staat er al. Laat het leeg voor een nieuwe indicator.");
            ControleerDoelen(rij.Doelen ?? [], veld);
        }
    }

    private void ControleerDoelen(IReadOnlyList<Doelvoorstel?> rijen, string indicator)
    {
        _invoer.Eis(rijen.Count <= HoogstensGebieden, $"{indicator}.doelen", $"Vul ten hoogste {HoogstensGebieden} doelen in.");
        foreach (var (rij, i) in rijen.Take(HoogstensGebieden).Select((r, i) => (r, i)))
        {
            var veld = $"{indicator}.doelen[{i}]";
            if (!_invoer.Eis(rij?.Gebied is not null && _voorstel.Gebieden?.Contains(rij.Gebied) == true, $"{veld}.gebied", "Kies een gebied van deze taakstelling."))
            {
                continue;
            }

            _invoer.Eis(rijen.Take(i).All(andere => andere?.Gebied != rij!.Gebied), $"{veld}.gebied", "Dit gebied staat er al. Haal het een keer weg.");
            var goed = Getal.Eis(_invoer, rij!.Nulmeting, $"{veld}.nulmeting") & Getal.Eis(_invoer, rij.Streefwaarde, $"{veld}.streefwaarde")
                & Getal.Eis(_invoer, rij.Ondergrens, $"{veld}.ondergrens") & Getal.Eis(_invoer, rij.Bovengrens, $"{veld}.bovengrens");
            _invoer.Eis(rij.Streefwaarde is null || rij.TeOnderhandelenTot is null, $"{veld}.teOnderhandelenTot",
                "Vul een streefwaarde in of een dag om erover te onderhandelen, niet allebei.");
            if (goed && rij.Streefwaarde is null)
            {
                _invoer.Eis(rij.Ondergrens is null && rij.Bovengrens is null, $"{veld}.ondergrens", "Laat de grenzen leeg zolang er geen streefwaarde is.");
            }
            else if (goed)
            {
                _invoer.Eis(rij.Ondergrens is null || rij.Ondergrens <= rij.Streefwaarde, $"{veld}.ondergrens", "Vul een ondergrens in die niet boven de streefwaarde ligt.");
                _invoer.Eis(rij.Bovengrens is null || rij.Bovengrens >= rij.Streefwaarde, $"{veld}.bovengrens", "Vul een bovengrens in die niet onder de streefwaarde ligt.");
            }

            if (rij.TeOnderhandelenTot is not null && Dag(rij.TeOnderhandelenTot, $"{veld}.teOnderhandelenTot"))
            {
                _invoer.Eis(_voorstel.Tot is null || rij.TeOnderhandelenTot <= _voorstel.Tot, $"{veld}.teOnderhandelenTot", "Vul een dag in binnen de periode van de taakstelling.");
            }
        }
    }

    private bool Dag(DateOnly? dag, string veld) => _invoer.Eis(dag is not null, veld, "Vul de datum in.")
        && _invoer.Eis(dag >= Vroegst && dag <= Laatst, veld, "Vul een datum in tussen 2000 en 2100.");
}
