using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

public sealed partial class Willekeurige_reeksen
{
    private static Stap[] Alarmstappen() =>
    [
        (fonds, k) => fonds.WeegAlarm(Alarmdrempels.Standaard, k.Dag),
        (fonds, k) => fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag),
        (fonds, k) =>
        {
            var bevestigd = ((IMetMomentopname<Fondsstaat>)fonds).Staat.Bevestigd;
            fonds.CorrigeerInbreng(bevestigd.Count == 0 ? new(Nummer(1)) : bevestigd[k.Rest % bevestigd.Count], Eur(k.Bedrag), Eur($"{k.Rest / 11 % 50}.00"), "fout", k.Dag);
        },
    ];

    /// <summary>An alarm is given only when it does not stand, and lifted only when it does; what a contract still expects is never more than is left.</summary>
    private static void ControleerAlarm(Gebiedsfonds fonds, IReadOnlyList<IGebeurtenis> log)
    {
        var open = new HashSet<(int, Alarmkrediet, int)>();
        foreach (var gebeurtenis in log)
        {
            switch (gebeurtenis)
            {
                case FondsalarmWerdGegeven g:
                    open.Add((g.Jaar, g.Krediet, g.Drempel)).ShouldBeTrue("twee keer gegeven");
                    break;
                case FondsalarmWerdOpgeheven g:
                    open.Remove((g.Jaar, g.Krediet, g.Drempel)).ShouldBeTrue("opgeheven zonder dat het stond");
                    break;
            }
        }

        var staat = ((IMetMomentopname<Fondsstaat>)fonds).Staat;
        fonds.Prognose(Vandaag).Sum(p => p.Verwacht.Euro).ShouldBeLessThanOrEqualTo(staat.Middelen.Sum(m => m.Totaal.Euro - m.Vereffend.Sum(v => v.Bedrag.Euro)));
        fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag);
        fonds.Opgeslagen();
        fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag);
        fonds.Nieuw.ShouldBeEmpty("wat gewogen is, verandert niet vanzelf");
    }
}
