using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into a mandatering, or says in one go per field what is wrong with it.</summary>
public sealed partial class Mandaatcontrole
{
    private const int HoogstensLeden = 50;
    private const int HoogstensGebieden = 300;
    private const int HoogstensJaren = 10;
    private static readonly DateOnly Vroegst = new(2000, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);
    private readonly Invoer _invoer = new();
    private readonly Mandaatvoorstel _voorstel;
    private readonly IReadOnlySet<Gebied> _bekend;

    private Mandaatcontrole(Mandaatvoorstel voorstel, IReadOnlySet<Gebied> bekend) => (_voorstel, _bekend) = (voorstel, bekend);

    /// <summary>The areas that are named, as far as they can be read.</summary>
    public static IReadOnlyList<Gebied> Gebieden(Mandaatvoorstel voorstel) => [.. (voorstel.Gebieden ?? []).Take(HoogstensGebieden)
        .Where(g => g is { Soort: not null, Code: not null }).Select(g => new Gebied(g!.Soort!.Value, g.Code!)).Distinct()];

    /// <summary>Checks everything and makes the event.</summary>
    /// <param name="id">The mandatering.</param>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="bekend">Which of the named areas exist.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static MandateringWerdVerleend Maak(Guid id, Mandaatvoorstel voorstel, IReadOnlySet<Gebied> bekend)
    {
        var controle = new Mandaatcontrole(voorstel, bekend);
        controle.Controleer();
        controle._invoer.Besluit();
        var (van, tot) = (voorstel.GeldigVan!.Value, voorstel.GeldigTot!.Value);
        var toets = voorstel.Begrotingstoets!;
        return new MandateringWerdVerleend(id, voorstel.Titel!, new VrBeslissing(voorstel.Beslissing!.Datum!.Value, voorstel.Beslissing.Nummer!),
            [.. voorstel.Collectief!.Select(l => new Mandaatlid(l!.Persoon!.Value.ToString(), l.Entiteit!, l.Functie!, l.Leider, l.Van ?? van, l.Tot))],
            [.. voorstel.Opgaven!], Gebieden(voorstel), voorstel.MagVerschuiven,
            new Begrotingstoets(toets.Vrijgesteld, toets.AdviesInspectie, toets.Begrotingsakkoord), van, tot, voorstel.Voorbeeld);
    }

    private void Controleer()
    {
        _invoer.Regel(_voorstel.Titel, "titel", 200);
        if (_invoer.Eis(_voorstel.Beslissing is not null, "beslissing", "Vul de beslissing van de Vlaamse Regering in: een minister alleen kan geen mandatering verlenen."))
        {
            Dag(_voorstel.Beslissing!.Datum, "beslissing.datum");
            _invoer.Regel(_voorstel.Beslissing.Nummer, "beslissing.nummer", 60);
        }

        var opgaven = _voorstel.Opgaven ?? [];
        _ = _invoer.Eis(opgaven.Count > 0, "opgaven", "Kies minstens een opgave.")
            && _invoer.Eis(opgaven.All(Enum.IsDefined) && opgaven.Distinct().Count() == opgaven.Count, "opgaven", "Kies elke opgave ten hoogste een keer.");
        ControleerGebieden();
        _ = _invoer.Eis(_voorstel.Plafond is not null, "plafond", "Vul het plafond in.")
            && _invoer.Eis(_voorstel.Plafond > Bedrag.Nul, "plafond", "Vul een plafond in dat groter is dan nul.");
        ControleerToets();
        if (_voorstel.Onderhandelingsruimte is not null)
        {
            _invoer.Tekst(_voorstel.Onderhandelingsruimte, "onderhandelingsruimte", 4000);
        }

        if (ControleerTermijn() && ControleerLeden())
        {
            ControleerBezetting();
        }
    }

    private void ControleerGebieden()
    {
        var rijen = _voorstel.Gebieden ?? [];
        _ = _invoer.Eis(rijen.Count > 0, "gebieden", "Vul minstens een gebied in.")
            && _invoer.Eis(rijen.Count <= HoogstensGebieden, "gebieden", $"Vul ten hoogste {HoogstensGebieden} gebieden in.");
        foreach (var (rij, i) in rijen.Take(HoogstensGebieden).Select((r, i) => (r, i)))
        {
            var veld = $"gebieden[{i}]";
            _ = _invoer.Eis(rij?.Soort is { } soort && Enum.IsDefined(soort), $"{veld}.soort", "Kies referentieregio of gemeente.")
                && _invoer.Regel(rij!.Code, $"{veld}.code", 20)
                && _invoer.Eis(_bekend.Contains(new(rij.Soort!.Value, rij.Code!)), $"{veld}.code", "Dit gebied bestaat niet. Kijk de code na.")
                && _invoer.Eis(rijen.Take(i).All(andere => andere?.Soort != rij.Soort || andere?.Code != rij.Code), veld, "Dit gebied staat er al. Haal het een keer weg.");
        }
    }

    private void ControleerToets()
    {
        if (!_invoer.Eis(_voorstel.Begrotingstoets is not null, "begrotingstoets", "Vul het advies van de Inspectie van Financiën en het begrotingsakkoord in, of dat de mandatering vrijgesteld is."))
        {
            return;
        }

        var toets = _voorstel.Begrotingstoets!;
        foreach (var (tekst, veld) in new[] { (toets.AdviesInspectie, "begrotingstoets.adviesInspectie"), (toets.Begrotingsakkoord, "begrotingstoets.begrotingsakkoord") })
        {
            if (toets.Vrijgesteld)
            {
                _invoer.Eis(tekst is null, veld, "Laat dit veld leeg: de mandatering is vrijgesteld.");
            }
            else
            {
                _invoer.Regel(tekst, veld, 200);
            }
        }
    }

    private bool ControleerTermijn()
    {
        var (van, tot) = (_voorstel.GeldigVan, _voorstel.GeldigTot);
        return Dag(van, "geldigVan") & Dag(tot, "geldigTot")
            && _invoer.Eis(tot > van, "geldigTot", "Vul een laatste dag in die na de eerste dag ligt.")
            && _invoer.Eis(tot <= van!.Value.AddYears(HoogstensJaren), "geldigTot", $"Een mandatering geldt ten hoogste {HoogstensJaren} jaar. Kies een vroegere laatste dag.");
    }

    private bool ControleerLeden()
    {
        var rijen = _voorstel.Collectief ?? [];
        var goed = _invoer.Eis(rijen.Count >= 2, "collectief", "Vul minstens twee leden in, van minstens twee entiteiten.")
            && _invoer.Eis(rijen.Count <= HoogstensLeden, "collectief", $"Vul ten hoogste {HoogstensLeden} leden in.");
        foreach (var (rij, i) in rijen.Take(HoogstensLeden).Select((r, i) => (r, i)))
        {
            goed &= _invoer.Eis(rij is not null, $"collectief[{i}]", "Vul dit lid in.") && ControleerLid(rij!, rijen.Take(i), $"collectief[{i}]");
        }

        return goed;
    }

    private bool ControleerLid(Mandaatlidvoorstel lid, IEnumerable<Mandaatlidvoorstel?> eerder, string veld)
    {
        var goed = _invoer.Eis(lid.Persoon is { } persoon && persoon != Guid.Empty, $"{veld}.persoon", "Vul het nummer van de persoon in. De persoon vindt het op het adres /api/programmas/ik.");
        goed &= _invoer.Eis(lid.Entiteit is not null && OvoCode().IsMatch(lid.Entiteit), $"{veld}.entiteit", "Vul de OVO-code van de entiteit in: OVO en zes cijfers.");
        goed &= _invoer.Regel(lid.Functie, $"{veld}.functie", 200);
        goed &= _invoer.Eis(Van(lid) >= _voorstel.GeldigVan && Van(lid) <= _voorstel.GeldigTot, $"{veld}.van", "Vul een dag in binnen de termijn van de mandatering.");
        goed &= _invoer.Eis(Tot(lid) >= Van(lid) && Tot(lid) <= _voorstel.GeldigTot, $"{veld}.tot", "Vul een dag in na het begin van dit lid en binnen de termijn van de mandatering.");
        return goed && _invoer.Eis(!eerder.OfType<Mandaatlidvoorstel>().Any(ander => ander.Persoon == lid.Persoon && Van(ander) <= Tot(lid) && Van(lid) <= Tot(ander)),
            $"{veld}.persoon", "Deze persoon is in dezelfde periode al lid. Pas de dagen aan of haal een van beide weg.");
    }

    /// <summary>On every day two entiteiten and one leider; between the days on which somebody comes or goes nothing changes.</summary>
    private void ControleerBezetting()
    {
        var leden = _voorstel.Collectief!.OfType<Mandaatlidvoorstel>().ToList();
        var dagen = leden.Select(Van).Concat(leden.Select(Tot).Where(tot => tot < _voorstel.GeldigTot).Select(tot => tot.AddDays(1)))
            .Append(_voorstel.GeldigVan!.Value).Distinct().Order();
        foreach (var dag in dagen)
        {
            var aanwezig = leden.Where(lid => Van(lid) <= dag && dag <= Tot(lid)).ToList();
            var goed = _invoer.Eis(aanwezig.Select(lid => lid.Entiteit).Distinct().Count() >= 2, "collectief",
                $"Op {dag:yyyy-MM-dd} komen de leden uit minder dan twee entiteiten. Voeg een lid van een andere entiteit toe.");
            goed &= _invoer.Eis(aanwezig.Count(lid => lid.Leider) == 1, "collectief",
                $"Op {dag:yyyy-MM-dd} is er niet precies een leider. Duid voor elke dag een leider aan.");
            if (!goed)
            {
                return; // the first day that is wrong says enough
            }
        }
    }

    private DateOnly Van(Mandaatlidvoorstel lid) => lid.Van ?? _voorstel.GeldigVan!.Value;

    private DateOnly Tot(Mandaatlidvoorstel lid) => lid.Tot ?? _voorstel.GeldigTot!.Value;

    private bool Dag(DateOnly? dag, string veld) => _invoer.Eis(dag is not null, veld, "Vul de datum in.")
        && _invoer.Eis(dag >= Vroegst && dag <= Laatst, veld, "Vul een datum in tussen 2000 en 2100.");

    [GeneratedRegex(@"^OVO[0-9]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OvoCode();
}
