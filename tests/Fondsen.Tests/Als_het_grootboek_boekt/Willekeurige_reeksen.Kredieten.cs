using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
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
        (fonds, k) => fonds.HervatOpgehouden(k.Dag),
        (fonds, k) => fonds.LegVast(Nummer(k.Contract), new(2027, 3, 1)),
        (fonds, k) => fonds.StaVastleggingNaTermijnToe(new(Vandaag, "VR 2026 2511 DOC.0001/1"), new(2031, 1 + k.Rest % 12, 1), k.Dag),
        (fonds, k) => fonds.TrekInbrengIn(new(Nummer(10_000 + k.Rest % 12))),
    ];

    private static Kredietverplaatsing Krediet(Keuze k, Begrotingslijn van, Begrotingslijn naar) =>
        new(new(Nummer(900 + k.Poging)), van, naar, Eur($"{k.Rest / 13 % 9}.00"), Eur($"{k.Rest / 17 % 5}.00"), "Besluit");

    /// <summary>Nothing was ever committed on a year that was over.</summary>
    private static void ControleerVastleggingen(IEnumerable<IGebeurtenis> log)
    {
        foreach (var gebeurtenis in log)
        {
            var (delen, dag) = gebeurtenis switch
            {
                MiddelenWerdenVastgelegd g => (g.Delen, g.Datum),
                AvenantmiddelenWerdenVastgelegd g => (g.Erbij, g.Datum),
                _ => ([], default),
            };
            delen.ShouldAllBe(d => d.Lijn.Jaar >= dag.Year);
        }
    }

    /// <summary>What lapsed is not used, and stands on its own account.</summary>
    private static void ControleerKrediet(Gebiedsfonds fonds, Begrotingslijn lijn, Func<Rekening[], decimal> saldo)
    {
        fonds.Vervallen(lijn).Euro.ShouldBe(saldo([Rekening.VervallenVak]));
        fonds.VrijeVak(lijn).Euro.ShouldBe(saldo([Rekening.BeschikbareVak]));
        fonds.VrijeVak(lijn).Euro.ShouldBeGreaterThanOrEqualTo(0m);
    }
}
