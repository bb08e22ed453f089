using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

public sealed partial class Willekeurige_reeksen
{
    private static Stap[] Bankstappen() =>
    [
        (fonds, k) => fonds.TrekGoedkeuringIn(Opdracht(k.Contract), k.Lid, HetMandaat, k.Dag),
        (fonds, k) => fonds.MaakBetaalbestand(Bankproef.Aanvraag(800_000 + k.Poging, k.Dag) with { Keuze = [Opdracht(k.Contract)] }),
        (fonds, k) => fonds.MaakBetaalbestand(Bankproef.Aanvraag(800_000 + k.Poging, k.Dag)),
        (fonds, k) => fonds.Verwerk(Bankproef.Bericht($"{k.Poging}", Uitkomst(fonds, k)), k.Dag),
        (fonds, k) => fonds.Verwerk(Bankproef.Bericht($"{k.Rest % 9}", Uitkomst(fonds, k)), k.Dag),
        TotAanDeBank,
    ];

    private static IReadOnlyList<Bankuitkomst> Uitkomst(Gebiedsfonds fonds, Keuze keuze)
    {
        var delen = fonds.Opdracht(Opdracht(keuze.Contract)).Bank.Delen;
        return delen.Count == 0 ? [] : keuze.Rest % 5 is 0 ? [.. delen.Select(d => d.Betaald(keuze.Dag))]
            : [keuze.Rest % 2 is 0 ? delen[keuze.Rest % delen.Count].Betaald(keuze.Dag) : delen[keuze.Rest % delen.Count].Geweigerd()];
    }

    /// <summary>A contract that two entiteiten pay, as far as the file, so that random sequences also see parts of an order.</summary>
    private static void TotAanDeBank(Gebiedsfonds fonds, Keuze keuze)
    {
        var (rest, contract, bedrag, poging, _, grond) = keuze;
        fonds.Breng(Omgeving, bedrag, bedrag);
        fonds.Breng(Mobiliteit, bedrag, bedrag);
        fonds.Reserveer(Vraag(contract, "30.00", poging, "x"), grond, Vandaag);
        fonds.LegVast(Nummer(contract), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(contract), Mijlpaal(contract), fonds.Middelen(Nummer(contract))!.Totaal, Maker, Vandaag);
        fonds.KeurGoed(Opdracht(contract), Lid, HetMandaat, Vandaag);
        fonds.MaakBetaalbestand(Bankproef.Aanvraag(800_000 + poging));
        if (rest % 2 == 0)
        {
            fonds.Verwerk(Bankproef.Bericht($"{poging}", Uitkomst(fonds, keuze)), Vandaag);
        }
    }

    /// <summary>Nothing goes to the bank twice, and no order is paid for more or less than it is.</summary>
    private static void ControleerBank(Fondsstaat staat)
    {
        var transacties = staat.Bank.Bestanden.SelectMany(b => b.Transacties).ToList();
        transacties.Select(t => t.EndToEndId).Distinct().Count().ShouldBe(transacties.Count);
        foreach (var opdracht in staat.Opdrachten)
        {
            var betaald = opdracht.Bank.Betaald().Sum(d => d.Bedrag.Euro);
            betaald.ShouldBeLessThanOrEqualTo(opdracht.Bedrag.Euro);
            if (opdracht.Status is Betaalstatus.Betaald)
            {
                (betaald + opdracht.Delen.Sum(d => d.Bedrag.Euro)).ShouldBe(opdracht.Bedrag.Euro);
                opdracht.AlleDelen().Sum(d => d.Bedrag.Euro).ShouldBe(opdracht.Bedrag.Euro);
            }

            opdracht.Bank.Onderweg().Any().ShouldBe(opdracht is { Status: Betaalstatus.Verzonden, Bank.Bestand: not null });
        }
    }
}
