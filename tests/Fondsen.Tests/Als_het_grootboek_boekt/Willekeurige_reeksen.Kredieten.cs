using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

/// <summary>Credit that moves and lapses between the other commands.</summary>
public sealed partial class Willekeurige_reeksen
{
    private static Stap[] Kredietstappen() =>
    [
        (fonds, k) => fonds.DraagOver(Krediet(k, Omgeving, Omgeving), k.Rest % 3 == 0 ? k.Dag : Kredietvoorbeeld.December),
        (fonds, k) => fonds.Herprofileer(Krediet(k, Lijnen[k.Rest % 2 * 2], Lijnen[2 - k.Rest % 2 * 2]), k.Dag),
        (fonds, k) => fonds.Verschuif(Krediet(k, Lijnen[k.Rest % 2], Lijnen[1 - k.Rest % 2]), k.Lid, Kredietvoorbeeld.Verschuiver, "omdat", k.Dag),
        (fonds, k) => fonds.LaatVakVervallen(k.Dag),
        (fonds, k) => fonds.TrekInbrengIn(new(Nummer(10_000 + k.Rest % 12))),
    ];

    private static Kredietverplaatsing Krediet(Keuze k, Berichten.Fondsen.Begrotingslijn van, Berichten.Fondsen.Begrotingslijn naar) =>
        new(new(Nummer(900 + k.Poging)), van, naar, Eur($"{k.Rest / 13 % 9}.00"), Eur($"{k.Rest / 17 % 5}.00"), "Besluit");

    /// <summary>What lapsed is not used, and stands on its own account.</summary>
    private static void ControleerKrediet(Gebiedsfonds fonds, Berichten.Fondsen.Begrotingslijn lijn, Func<Rekening[], decimal> saldo)
    {
        fonds.Vervallen(lijn).Euro.ShouldBe(saldo([Rekening.VervallenVak]));
        fonds.VrijeVak(lijn).Euro.ShouldBe(saldo([Rekening.BeschikbareVak]));
        fonds.VrijeVak(lijn).Euro.ShouldBeGreaterThanOrEqualTo(0m);
    }
}
