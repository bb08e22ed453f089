using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Warns once when what a fund is heading for comes to a threshold of what is confirmed, and says when that is over.</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstePercentage = 999;
    private readonly HashSet<Fondsalarm> _alarmen = [];

    /// <summary>
    /// Compares what stands with what is warned of, and raises the difference; nothing when there is none. A past year warns no more. A
    /// year to come without any confirmed VEK does not warn either: that its budget must still be made is no news.
    /// </summary>
    /// <param name="drempels">The thresholds.</param>
    /// <param name="vandaag">The day.</param>
    public void WeegAlarm(Alarmdrempels drempels, DateOnly vandaag)
    {
        List<FondsalarmWerdGegeven> nu = [.. Prognose(vandaag).Where(l => l.Lijn.Jaar >= vandaag.Year).GroupBy(l => l.Lijn.Jaar)
            .SelectMany(jaar => Alarmen(jaar.Key, [.. jaar], drempels, vandaag))];
        foreach (var voorbij in InVolgorde(_alarmen.Except(nu.Select(Sleutel))))
        {
            Gebeurt(new FondsalarmWerdOpgeheven(Id, voorbij.Jaar, voorbij.Krediet, voorbij.Drempel));
        }

        foreach (var alarm in nu.Where(a => !_alarmen.Contains(Sleutel(a))).ToList())
        {
            Gebeurt(alarm);
        }
    }

    private IEnumerable<FondsalarmWerdGegeven> Alarmen(int jaar, List<Lijnprognose> lijnen, Alarmdrempels drempels, DateOnly vandaag)
    {
        var (vak, vek) = (Bedrag.Som(lijnen.Select(l => l.Vak)), Bedrag.Som(lijnen.Select(l => l.Vek)));
        var vastleggingen = Alarmen(jaar, Alarmkrediet.Vak, Bedrag.Som(lijnen.Select(l => l.Gebruikt)), vak, drempels);
        var betalingen = Alarmen(jaar, Alarmkrediet.Vek, Bedrag.Som(lijnen.Select(l => l.Vereffend + l.Verwacht)), vek, drempels);
        return vek > Bedrag.Nul || jaar == vandaag.Year ? vastleggingen.Concat(betalingen) : vastleggingen;
    }

    private IEnumerable<FondsalarmWerdGegeven> Alarmen(int jaar, Alarmkrediet krediet, Bedrag nodig, Bedrag bevestigd, Alarmdrempels drempels) =>
        drempels.Procenten.Where(drempel => nodig > Bedrag.Nul && nodig.Euro * 100 >= bevestigd.Euro * drempel)
            .Select(drempel => new FondsalarmWerdGegeven(Id, jaar, krediet, drempel, Percentage(nodig, bevestigd), nodig, bevestigd));

    private static int Percentage(Bedrag nodig, Bedrag bevestigd) =>
        bevestigd <= Bedrag.Nul ? HoogstePercentage : (int)Math.Min(HoogstePercentage, Math.Floor(nodig.Euro * 100 / bevestigd.Euro));

    private static Fondsalarm Sleutel(FondsalarmWerdGegeven g) => new(g.Jaar, g.Krediet, g.Drempel);

    private static List<Fondsalarm> InVolgorde(IEnumerable<Fondsalarm> alarmen) => [.. alarmen.OrderBy(a => a.Jaar).ThenBy(a => a.Krediet).ThenBy(a => a.Drempel)];

    private void Pas(FondsalarmWerdGegeven g) => _alarmen.Add(Sleutel(g));

    private void Pas(FondsalarmWerdOpgeheven g) => _alarmen.Remove(new(g.Jaar, g.Krediet, g.Drempel));

    private Toezichtstaat? Toezichtstaat() =>
        _alarmen.Count + _boekingen.Count == 0 ? null : new(InVolgorde(_alarmen), [.. _boekingen.Select(b => new Inbrengboeking(b.Key, b.Value))]);

    private void HerstelToezicht(Fondsstaat staat)
    {
        _alarmen.UnionWith(staat.Toezicht?.Alarmen ?? []);
        foreach (var (inbreng, boeking) in staat.Toezicht?.Boekingen ?? [])
        {
            _boekingen[inbreng] = boeking;
        }
    }
}
