using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// Turns what was filled in into a mandatering, or says in one go per field what is wrong with it. No sentence repeats what was
/// filled in for the ceiling or the negotiating room.
/// </summary>
public sealed partial class Mandaatcontrole
{
    private const int HoogstensGebieden = 300;
    private const int HoogstensJaren = 10;
    private static readonly DateOnly Vroegst = new(2000, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);

    private readonly Invoer _invoer = new();
    private readonly Mandaatvoorstel _voorstel;
    private readonly IReadOnlySet<Gebied> _bekend;
    private (DateOnly Van, DateOnly Tot)? _termijn;

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
        var (van, tot) = controle._termijn!.Value;
        var toets = voorstel.Begrotingstoets!;
        return new MandateringWerdVerleend(
            id, voorstel.Titel!, new VrBeslissing(voorstel.Beslissing!.Datum!.Value, voorstel.Beslissing.Nummer!),
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

        ControleerTermijn();
        ControleerCollectief();
        ControleerOpgaven();
        ControleerGebieden();
        _ = _invoer.Eis(_voorstel.Plafond is not null, "plafond", "Vul het plafond in.")
            && _invoer.Eis(_voorstel.Plafond > Bedrag.Nul, "plafond", "Vul een plafond in dat groter is dan nul.");
        ControleerToets();
        if (_voorstel.Onderhandelingsruimte is not null)
        {
            _invoer.Tekst(_voorstel.Onderhandelingsruimte, "onderhandelingsruimte", 4000);
        }
    }

    private void ControleerTermijn()
    {
        var (van, tot) = (_voorstel.GeldigVan, _voorstel.GeldigTot);
        if (Dag(van, "geldigVan") & Dag(tot, "geldigTot")
            && _invoer.Eis(tot > van, "geldigTot", "Vul een laatste dag in die na de eerste dag ligt.")
            && _invoer.Eis(tot <= van!.Value.AddYears(HoogstensJaren), "geldigTot",
                $"Vul een laatste dag in die ten hoogste {HoogstensJaren} jaar na de eerste dag ligt."))
        {
            _termijn = (van!.Value, tot!.Value);
        }
    }

    private void ControleerOpgaven()
    {
        var opgaven = _voorstel.Opgaven ?? [];
        _invoer.Eis(opgaven.Count > 0, "opgaven", "Kies minstens een opgave.");
        var gezien = new HashSet<Opgave>();
        for (var i = 0; i < opgaven.Count; i++)
        {
            _ = _invoer.Eis(Enum.IsDefined(opgaven[i]), $"opgaven[{i}]", "Kies een van de elf opgaven.")
                && _invoer.Eis(gezien.Add(opgaven[i]), $"opgaven[{i}]", "Deze opgave staat er al. Haal ze een keer weg.");
        }
    }

    private void ControleerGebieden()
    {
        var rijen = _voorstel.Gebieden ?? [];
        if (!Aantal(rijen.Count, 1, HoogstensGebieden, "gebieden", "gebied", "gebieden"))
        {
            return;
        }

        var gezien = new HashSet<Gebied>();
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)))
        {
            var veld = $"gebieden[{i}]";
            if (!_invoer.Eis(rij is not null, veld, "Vul dit gebied in."))
            {
                continue;
            }

            var goed = _invoer.Eis(rij!.Soort is { } s && Enum.IsDefined(s), $"{veld}.soort", "Kies referentieregio of gemeente.");
            goed &= _invoer.Regel(rij.Code, $"{veld}.code", 20);
            _ = goed
                && _invoer.Eis(gezien.Add(new(rij.Soort!.Value, rij.Code!)), veld, "Dit gebied staat er al. Haal het een keer weg.")
                && _invoer.Eis(_bekend.Contains(new(rij.Soort.Value, rij.Code!)), $"{veld}.code", rij.Soort is Gebiedsoort.Gemeente
                    ? "Deze gemeente bestaat niet. Kijk de NIS-code na."
                    : "Deze referentieregio bestaat niet. Kijk de code na.");
        }
    }

    /// <summary>Both references, or exempt and neither.</summary>
    private void ControleerToets()
    {
        if (!_invoer.Eis(_voorstel.Begrotingstoets is not null, "begrotingstoets",
            "Vul het advies van de Inspectie van Financiën en het begrotingsakkoord in, of dat de mandatering vrijgesteld is."))
        {
            return;
        }

        var toets = _voorstel.Begrotingstoets!;
        foreach (var (tekst, veld) in new[]
        {
            (toets.AdviesInspectie, "begrotingstoets.adviesInspectie"), (toets.Begrotingsakkoord, "begrotingstoets.begrotingsakkoord"),
        })
        {
            _ = toets.Vrijgesteld
                ? _invoer.Eis(tekst is null, veld, "Laat dit veld leeg: de mandatering is vrijgesteld.")
                : _invoer.Regel(tekst, veld, 200);
        }
    }

    private bool Dag(DateOnly? dag, string veld) => _invoer.Eis(dag is not null, veld, "Vul de datum in.")
        && _invoer.Eis(dag >= Vroegst && dag <= Laatst, veld, "Vul een datum in tussen 2000 en 2100.");

    private bool Aantal(int aantal, int minstens, int hoogstens, string veld, string een, string meer) =>
        _invoer.Eis(aantal >= minstens, veld, $"Vul minstens {minstens} {(minstens == 1 ? een : meer)} in.")
        && _invoer.Eis(aantal <= hoogstens, veld, $"Vul ten hoogste {hoogstens} {meer} in.");
}
