using System.Text.RegularExpressions;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>The collective: every member by itself, and who is there on every day of the term.</summary>
public sealed partial class Mandaatcontrole
{
    private const int HoogstensLeden = 50;

    private void ControleerCollectief()
    {
        var rijen = _voorstel.Collectief ?? [];
        var telbaar = Aantal(rijen.Count, 2, HoogstensLeden, "collectief", "lid", "leden");
        var eerder = new List<Mandaatlidvoorstel>();
        foreach (var (rij, i) in rijen.Take(HoogstensLeden).Select((r, i) => (r, i)))
        {
            var veld = $"collectief[{i}]";
            telbaar &= _invoer.Eis(rij is not null, veld, "Vul dit lid in.") && ControleerLid(rij!, eerder, veld);
            eerder.AddRange(rij is null ? [] : [rij]);
        }

        // As long as a day or an entiteit is not in order, its own sentence says enough.
        if (telbaar && _termijn is { } termijn)
        {
            ControleerBezetting(eerder, termijn.Van, termijn.Tot);
        }
    }

    /// <summary>Answers whether it is known from when until when, and for which entiteit, this member is there.</summary>
    private bool ControleerLid(Mandaatlidvoorstel lid, IReadOnlyList<Mandaatlidvoorstel> eerder, string veld)
    {
        var isPersoon = _invoer.Eis(lid.Persoon is { } persoon && persoon != Guid.Empty, $"{veld}.persoon",
            "Vul het nummer van de persoon in. De persoon vindt het op het adres /api/programmas/ik.");
        _invoer.Regel(lid.Functie, $"{veld}.functie", 200);
        var isEntiteit = _invoer.Eis(lid.Entiteit is not null && OvoCode().IsMatch(lid.Entiteit), $"{veld}.entiteit",
            "Vul de OVO-code van de entiteit in: OVO en zes cijfers.");
        var isPeriode = ControleerPeriode(lid, veld);
        if (isPersoon && isPeriode)
        {
            _invoer.Eis(!eerder.Any(ander => ander.Persoon == lid.Persoon && Van(ander) <= Tot(lid) && Van(lid) <= Tot(ander)), $"{veld}.persoon",
                "Deze persoon is in dezelfde periode al lid. Pas de dagen aan of haal een van beide weg.");
        }

        return isEntiteit && isPeriode;
    }

    private bool ControleerPeriode(Mandaatlidvoorstel lid, string veld)
    {
        var goed = _invoer.Eis(_termijn is not { } t || (Van(lid) >= t.Van && Van(lid) <= t.Tot), $"{veld}.van",
            "Vul een dag in binnen de termijn van de mandatering.");
        goed &= _invoer.Eis(_termijn is not { } u || (Tot(lid) >= u.Van && Tot(lid) <= u.Tot), $"{veld}.tot",
            "Vul een dag in binnen de termijn van de mandatering.");
        return goed && _invoer.Eis(Tot(lid) >= Van(lid), $"{veld}.tot", "Vul een laatste dag in die niet voor de eerste dag van dit lid ligt.");
    }

    /// <summary>On every day two entiteiten and one leider. Between the days on which somebody comes or has gone nothing changes.</summary>
    private void ControleerBezetting(List<Mandaatlidvoorstel> leden, DateOnly van, DateOnly tot)
    {
        var dagen = leden.Select(Van).Concat(leden.Select(Tot).Where(laatste => laatste < tot).Select(laatste => laatste.AddDays(1)))
            .Append(van).Distinct().Order().ToList();
        if (Eerste(dag => Op(dag).Select(lid => lid.Entiteit).Distinct().Count() < 2) is { } zonder)
        {
            _invoer.Eis(false, "collectief", $"Op {zonder:yyyy-MM-dd} komen de leden niet uit minstens twee entiteiten. Voeg een lid van een andere entiteit toe.");
        }

        if (Eerste(dag => Op(dag).Count(lid => lid.Leider) != 1) is { } fout)
        {
            var leiders = Op(fout).Count(lid => lid.Leider);
            _invoer.Eis(false, "collectief", $"Op {fout:yyyy-MM-dd} {(leiders == 0 ? "is er geen leider" : $"zijn er {leiders} leiders")}. Duid voor elke dag precies een leider aan.");
        }

        DateOnly? Eerste(Func<DateOnly, bool> mis) => dagen.Where(mis).Select(dag => (DateOnly?)dag).FirstOrDefault();

        IEnumerable<Mandaatlidvoorstel> Op(DateOnly dag) => leden.Where(lid => Van(lid) <= dag && dag <= Tot(lid));
    }

    private DateOnly Van(Mandaatlidvoorstel lid) => lid.Van ?? _termijn?.Van ?? DateOnly.MinValue;

    private DateOnly Tot(Mandaatlidvoorstel lid) => lid.Tot ?? _termijn?.Tot ?? DateOnly.MaxValue;

    [GeneratedRegex(@"^OVO[0-9]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OvoCode();
}
