using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

/// <summary>Voorschotten, draws and claims, on contracts of their own: 21 and 22 with a voorschot, 23 and 24 with the right to draw.</summary>
public sealed partial class Willekeurige_reeksen
{
    private static Stap[] Wijzenstappen() =>
    [
        (fonds, k) => Begin(fonds, k, 21 + k.Rest % 4),
        (fonds, k) => Begin(fonds, k, 21 + k.Rest % 4),
        (fonds, k) => fonds.Aanvaardt(21 + k.Rest % 4, 1 + k.Rest / 4 % 3, $"{k.Rest / 12 % 4}.{k.Rest % 100:00}"),
        (fonds, k) => Aanvaarding(fonds, k),
        (fonds, k) => fonds.Trekt(23 + k.Rest % 2, $"{k.Rest / 2 % 3}.{1 + k.Rest % 99:00}"),
        (fonds, k) => Betaling(fonds, k),
        (fonds, k) => Betaling(fonds, k),
        (fonds, k) => fonds.SluitTrekkingAf(Nummer(23 + k.Rest % 2), Belofte.Verbintenis(23 + k.Rest % 2), Belofte.Directeur, k.Dag),
        (fonds, k) => fonds.Beeindig(Nummer(21 + k.Rest % 4), [.. Enumerable.Range(1, k.Rest / 4 % 2 * 3).Select(s => Belofte.Stap(21 + k.Rest % 4, s))]),
        (fonds, k) => fonds.RondAf(Nummer(21 + k.Rest % 4)),
        (fonds, k) => fonds.StelTerugvorderingVoor(new(Nummer(3_000_000 + fonds.Versie)), Nummer(Van(k)), Antwerpen, Eur($"{k.Rest % 9}.{k.Rest % 100:00}"), "x", k.Lid),
        (fonds, k) => fonds.StelTerugvorderingIn(Claim(fonds, k), null, Leden[(k.Rest + 1) % 3], HetMandaat, k.Dag),
        (fonds, k) => fonds.StelTerugvorderingIn(Claim(fonds, k), k.Dag, Leden[(k.Rest + 2) % 3], HetMandaat, k.Dag),
        (fonds, k) => fonds.MeldTerugbetaling(Claim(fonds, k), Eur($"{k.Rest % 4}.{k.Rest % 100:00}"), k.Dag, k.Dag),
        (fonds, k) => fonds.ScheldKwijt(Claim(fonds, k), "VR"),
        (fonds, k) => fonds.TrekTerugvorderingIn(Claim(fonds, k), "x", k.Lid, HetMandaat, k.Dag),
        (fonds, k) => fonds.NoteerToets(Nummer(Van(k)), new Begrotingstoets(k.Rest % 2 == 0, null, null)),
    ];

    private static int Van(Keuze keuze) => keuze.Rest % 2 == 0 ? keuze.Contract : 21 + keuze.Rest / 2 % 4;

    private static TerugvorderingId Claim(Gebiedsfonds fonds, Keuze keuze) =>
        Staat(fonds).Wijzen!.Terugvorderingen is { Count: > 0 } lijst ? lijst[keuze.Rest % lijst.Count].Id : new(Nummer(1));

    private static Fondsstaat Staat(Gebiedsfonds fonds) => ((Fundament.Dossierlog.IMetMomentopname<Fondsstaat>)fonds).Staat;

    private static void Begin(Gebiedsfonds fonds, Keuze keuze, int contract)
    {
        fonds.Breng(Omgeving, "10.00", "10.00");
        fonds.Reserveer(Belofte.Vraagt(contract, contract < 23 ? Belofte.Voorschot(30) : Belofte.Trekkingsrecht, "3.00", "3.50", "3.50") with { Poging = keuze.Poging }, keuze.Grond, Vandaag);
        fonds.LegVast(Nummer(contract), Vandaag);
        fonds.Aanvaardt(contract, 1, "3.00");
    }

    /// <summary>In the order of the milestones and in full, or the last one for little.</summary>
    private static void Aanvaarding(Gebiedsfonds fonds, Keuze keuze)
    {
        var contract = 21 + keuze.Rest % 4;
        fonds.Aanvaardt(contract, 2, keuze.Rest % 3 == 0 ? "3.50" : "0.20");
        fonds.Aanvaardt(contract, 3, keuze.Rest % 5 == 0 ? "3.50" : "0.00");
    }

    private static void Betaling(Gebiedsfonds fonds, Keuze keuze)
    {
        var open = Staat(fonds).Opdrachten.Where(o => o.Status is Betaalstatus.Aangemaakt && o.Verbintenis is not null).ToList();
        if (open.Count > 0)
        {
            fonds.Betaalt(open[keuze.Rest % open.Count].Id);
        }
    }

    /// <summary>Nobody draws more than was opened, nobody owes more than was paid, and what is promised can be paid.</summary>
    private static void ControleerWijzen(Gebiedsfonds fonds, Func<Rekening, decimal> saldo)
    {
        var staat = Staat(fonds);
        foreach (var ruimte in staat.Wijzen!.Ruimten)
        {
            var getrokken = staat.Opdrachten.Where(o => o.Mijlpaal == ruimte.Mijlpaal).Sum(o => o.Bedrag.Euro);
            (getrokken + ruimte.Afgestaan.Euro).ShouldBeLessThanOrEqualTo(ruimte.Geopend.Euro);
        }

        foreach (var groep in staat.Wijzen.Terugvorderingen.Where(t => t.Status is not Terugvorderingstatus.Ingetrokken).GroupBy(t => t.Contract))
        {
            groep.Sum(t => t.Bedrag.Euro).ShouldBeLessThanOrEqualTo(
                staat.Opdrachten.Where(o => o.Contract == groep.Key && o.Status is Betaalstatus.Betaald).Sum(o => o.Bedrag.Euro));
        }

        foreach (var middelen in staat.Middelen.Where(m => m.Mijlpalen.Any(s => s.Wijze is not null)))
        {
            staat.Opdrachten.Where(o => o.Contract == middelen.Contract).Sum(o => o.Bedrag.Euro).ShouldBeLessThanOrEqualTo(middelen.Totaal.Euro, "wat besteld is, staat vast");
        }

        var delen = staat.Wijzen.Terugvorderingen.ToList();
        saldo(Rekening.TeVorderen).ShouldBe(delen.Where(t => t.Status is Terugvorderingstatus.Ingesteld).Sum(t => t.Bedrag.Euro - t.Ontvangen.Sum(d => d.Bedrag.Euro)));
        saldo(Rekening.TerugOntvangen).ShouldBe(delen.Sum(t => t.Ontvangen.Sum(d => d.Bedrag.Euro)));
        saldo(Rekening.Teruggevorderd).ShouldBe(-saldo(Rekening.TeVorderen) - saldo(Rekening.TerugOntvangen));
    }
}
