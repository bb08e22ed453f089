using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

/// <summary>Whatever is asked in whatever order: no limit is broken, the ledger balances, and the log gives the same state.</summary>
public sealed partial class Willekeurige_reeksen
{
    private const int Contracten = 4;
    private const int Storing = 23; // one command in so many
    private const string Plafond = "120.00";
    private static readonly Begrotingslijn[] Lijnen = [Omgeving, Mobiliteit, Omgeving with { Jaar = 2027 }];
    private static readonly string[] Leden = [Lid, AnderLid, Maker];
    private static readonly Stap[] Stappen =
    [
        .. Contractstappen(),
        .. Buitengeldstappen(),
        .. Bankstappen(),
        .. Alarmstappen(),
        .. Kredietstappen(),
        .. Wijzenstappen(),
    ];

    /// <summary>Something that is asked of a fund, in order or not.</summary>
    private delegate void Stap(Gebiedsfonds fonds, Keuze keuze);

    [Fact]
    [Trait("Duur", "rondes")]
    public void Breken_nooit_een_grens() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ListOf(40).ToArbitrary(), reeks =>
        {
            var (fonds, log, gebruikt) = (Leeg(), new List<IGebeurtenis>(), 0m);
            log.AddRange(fonds.Nieuw.Select(n => n.Gebeurtenis));
            fonds.Opgeslagen();
            for (var stap = 0; stap < reeks.Count; stap++)
            {
                try
                {
                    Doe(fonds, reeks[stap], stap + 1, gebruikt);
                    if (reeks[stap] % Storing == 0)
                    {
                        fonds = Herlezen(log); // the process dies before the commit: what it did is lost, and the next one begins from the log
                    }
                }
                catch (Domeinfout)
                {
                    // A refusal changes nothing; what a step of several commands did before stays.
                }
                catch (InvalidOperationException)
                {
                    fonds = Herlezen(log); // what a person must look at is rolled back
                }

                log.AddRange(fonds.Nieuw.Select(n => n.Gebeurtenis));
                fonds.Opgeslagen();
                gebruikt += fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro);
                gebruikt.ShouldBeInRange(0m, Eur(Plafond).Euro);
            }

            Controleer(fonds, log, gebruikt);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Rondes.Aantal(kort: 300, lang: 10_000)));

    [Fact]
    public void Komen_overal_voorbij()
    {
        var gezien = new HashSet<Type>();
        var toeval = new Random(7);
        for (var reeks = 0; reeks < 1200; reeks++)
        {
            var fonds = Leeg();
            for (var stap = 1; stap <= 70; stap++)
            {
                try
                {
                    Doe(fonds, toeval.Next(), stap, 0m);
                }
                catch (Exception fout) when (fout is Domeinfout or InvalidOperationException)
                {
                    continue;
                }
            }

            gezien.UnionWith(fonds.Nieuw.Select(n => n.Gebeurtenis.GetType()));
        }

        gezien.ShouldBe(Dossier.GebeurtenissenVan(typeof(Gebiedsfonds)), ignoreOrder: true);
    }

    private static void Doe(Gebiedsfonds fonds, int keuze, int poging, decimal gebruikt)
    {
        var rest = keuze / Stappen.Length;
        Stappen[keuze % Stappen.Length](fonds, new Keuze(rest, 1 + rest % Contracten, $"{rest / 7 % 60}.{rest % 100:00}", poging, rest % 5 == 0 ? new DateOnly(2027, 3, 1) : Vandaag,
            new Mandaatgrond(true, Eur(Plafond), Bedrag.Van(gebruikt))));
    }

    /// <summary>The flow of contracts; what else can be asked of a fund stands in a part of its own per subject.</summary>
    private static Stap[] Contractstappen() =>
    [
        (fonds, k) => fonds.Kondig(Lijnen[k.Rest % 3], k.Bedrag, $"{k.Rest / 11 % 50}.00"),
        (fonds, k) => fonds.BevestigInbreng(new(Nummer(10_000 + k.Rest % 12)), "Begroting", k.Dag),
        (fonds, k) => fonds.Breng(Lijnen[k.Rest % 3], k.Bedrag, $"{k.Rest / 11 % 50}.00"),
        (fonds, k) => fonds.Reserveer(Vraag(k.Contract, k.Bedrag, k.Poging, $"{k.Rest % 2}", 2026 + k.Rest % 3 / 2), k.Grond, k.Dag),
        (fonds, k) => fonds.Reserveer(Vraag(k.Contract, k.Bedrag, k.Poging, "z", 2026 + k.Rest % 3 / 2), k.Grond, k.Dag),
        (fonds, k) => fonds.LegVast(Nummer(k.Contract), k.Dag),
        (fonds, k) => fonds.MaakBetaalopdracht(Nummer(k.Contract), Mijlpaal(k.Contract), fonds.Middelen(Nummer(k.Contract))?.Totaal ?? Eur("1"), Maker),
        (fonds, k) => fonds.KeurGoed(Opdracht(k.Contract), k.Lid, HetMandaat, k.Dag),
        (fonds, k) => fonds.Verzend(Opdracht(k.Contract), k.Lid, HetMandaat, k.Dag),
        (fonds, k) => fonds.MeldBetaling(Opdracht(k.Contract), k.Dag, k.Dag),
        (fonds, k) => fonds.MeldMislukking(Opdracht(k.Contract), "bank"),
        (fonds, k) => fonds.Herneem(Opdracht(k.Contract), k.Lid, ["REFREG01"]),
        (fonds, k) => fonds.RondAf(Nummer(k.Contract)),
        (fonds, k) => fonds.ReserveerAvenant(Avenant(fonds, k), k.Grond, k.Dag),
        (fonds, k) => fonds.LegAvenantVast(Nummer(k.Contract), new(Nummer(700 + k.Rest % 3)), k.Dag),
        (fonds, k) => fonds.GeefAvenantVrij(Nummer(k.Contract), new(Nummer(700 + k.Rest % 3))),
        Alles,
    ];

    /// <summary>A contract that goes well, so that random sequences also reach the end.</summary>
    private static void Alles(Gebiedsfonds fonds, Keuze keuze)
    {
        var (rest, contract, bedrag, poging, _, grond) = keuze;
        if (rest % 3 == 0)
        {
            fonds.GeefReserveringVrij(Nummer(contract));
            return;
        }

        fonds.Breng(Omgeving, bedrag, bedrag);
        fonds.Reserveer(Vraag(contract, bedrag, poging, "x"), grond, Vandaag);
        fonds.LegVast(Nummer(contract), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(contract), Mijlpaal(contract), Eur(rest % 2 == 0 ? "0.01" : bedrag), Maker);
        fonds.KeurGoed(Opdracht(contract), Lid, HetMandaat, Vandaag);
        fonds.Verzend(Opdracht(contract), Lid, HetMandaat, Vandaag);
    }

    /// <summary>A milestone for which an order was made keeps its amount, as Contracten sees to; another one comes beside it.</summary>
    private static Avenantaanvraag Avenant(Gebiedsfonds fonds, Keuze keuze)
    {
        var (rest, contract, bedrag, poging, _, _) = keuze;
        var staan = fonds.Middelen(Nummer(contract))?.Mijlpalen.Where(m => m.Mijlpaal == Mijlpaal(contract)) ?? [];
        return new(Nummer(contract), new(Nummer(700 + rest % 3)), Mandatering, poging, "v", 2026 + rest % 3 / 2,
            [.. staan, new(Mijlpaal(contract + 50), Antwerpen, Eur(bedrag))], ["REFREG01"]);
    }

    private static void Controleer(Gebiedsfonds fonds, IReadOnlyList<IGebeurtenis> log, decimal gebruikt)
    {
        var (boek, herlezen) = (new Dictionary<(Rekening, Begrotingslijn), decimal>(), new Gebiedsfonds());
        herlezen.Begin(FondsId);
        foreach (var gebeurtenis in log)
        {
            herlezen.Herleef(gebeurtenis);
            var regels = Boekhouding.Boek(gebeurtenis, herlezen);
            regels.Sum(r => r.Debet.Euro - r.Credit.Euro).ShouldBe(0m, $"{gebeurtenis}");
            foreach (var regel in regels)
            {
                boek[(regel.Rekening, regel.Lijn)] = boek.GetValueOrDefault((regel.Rekening, regel.Lijn)) + regel.Debet.Euro - regel.Credit.Euro;
            }
        }

        Json(herlezen).ShouldBe(Json(fonds));
        var hersteld = new Gebiedsfonds();
        hersteld.Begin(FondsId);
        ((IMetMomentopname<Fondsstaat>)hersteld).Staat = JsonSerializer.Deserialize<Fondsstaat>(Json(fonds), Gebeurtenistypes.Json)!;
        Json(hersteld).ShouldBe(Json(fonds));

        boek.Values.Sum().ShouldBe(0m);
        ControleerVastleggingen(log);
        boek.Where(b => b.Key.Item1 is not (Rekening.KredietVak or Rekening.KredietVek or Rekening.BijdrageDerden or Rekening.Teruggevorderd)).ShouldAllBe(b => b.Value >= 0m);
        ControleerWijzen(fonds, rekening => boek.Where(b => b.Key.Item1 == rekening).Sum(b => b.Value));
        foreach (var lijn in Lijnen)
        {
            decimal Saldo(params Rekening[] rekeningen) => rekeningen.Sum(r => boek.GetValueOrDefault((r, lijn)));
            foreach (var bron in new[] { fonds, hersteld })
            {
                bron.Gebruikt(lijn).ShouldBeLessThanOrEqualTo(bron.Vak(lijn));
                bron.Vereffend(lijn).ShouldBeLessThanOrEqualTo(bron.Vek(lijn));
                bron.Vak(lijn).Euro.ShouldBe(-Saldo(Rekening.KredietVak));
                bron.Vek(lijn).Euro.ShouldBe(-Saldo(Rekening.KredietVek));
                bron.Gebruikt(lijn).Euro.ShouldBe(Saldo(Rekening.Gereserveerd, Rekening.Vastgelegd, Rekening.TeBetalen, Rekening.Betaald));
                bron.Vereffend(lijn).Euro.ShouldBe(Saldo(Rekening.TeVereffenenVek, Rekening.VereffendeVek));
                ControleerKrediet(bron, lijn, Saldo);
            }
        }

        ControleerBuitengeld(fonds, log, boek);
        ControleerBank(((IMetMomentopname<Fondsstaat>)fonds).Staat);
        foreach (var middelen in ((IMetMomentopname<Fondsstaat>)fonds).Staat.Middelen)
        {
            middelen.Vereffend.ShouldAllBe(v => v.Bedrag <= middelen.Delen.Single(d => d.Lijn == v.Lijn).Bedrag);
        }

        ((IMetMomentopname<Fondsstaat>)fonds).Staat.Middelen.Sum(m => m.Totaal.Euro + (m.Avenant?.Delen.Sum(d => d.Bedrag.Euro) ?? 0m)).ShouldBe(gebruikt, "wat van het plafond gebruikt is, is wat er staat");
        ControleerAlarm(fonds, log);
    }

    private static string Json(IMetMomentopname<Fondsstaat> fonds) => JsonSerializer.Serialize(fonds.Staat, Gebeurtenistypes.Json);

    /// <summary>What a new process has: the committed events.</summary>
    private static Gebiedsfonds Herlezen(IEnumerable<IGebeurtenis> log)
    {
        var fonds = new Gebiedsfonds();
        fonds.Begin(FondsId);
        foreach (var gebeurtenis in log)
        {
            fonds.Herleef(gebeurtenis);
        }

        return fonds;
    }

    /// <summary>What a step makes of a random number.</summary>
    /// <param name="Rest">The number.</param>
    /// <param name="Contract">Which contract.</param>
    /// <param name="Bedrag">How much.</param>
    /// <param name="Poging">A number that grows with every step.</param>
    /// <param name="Dag">Today, or a day in the next year.</param>
    /// <param name="Grond">What the mandatering still allows.</param>
    private sealed record Keuze(int Rest, int Contract, string Bedrag, int Poging, DateOnly Dag, Mandaatgrond Grond)
    {
        public string Lid => Leden[Rest % Leden.Length];
    }
}
