using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

/// <summary>Whatever is asked in whatever order: no limit is broken, the ledger balances, and the log gives the same state.</summary>
public sealed class Willekeurige_reeksen
{
    private const int Contracten = 4;
    private const string Plafond = "120.00";
    private static readonly Begrotingslijn[] Lijnen = [Omgeving, Mobiliteit, Omgeving with { Jaar = 2027 }];
    private static readonly string[] Leden = [Lid, AnderLid, Maker];

    [Fact]
    public void Breken_nooit_een_grens() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ListOf(70).ToArbitrary(), reeks =>
        {
            var fonds = Leeg();
            var poging = 0;
            var gebruikt = 0m;
            foreach (var keuze in reeks)
            {
                try
                {
                    Doe(fonds, keuze, ++poging, gebruikt);
                }
                catch (Domeinfout)
                {
                    // A refusal changes nothing.
                }
                catch (InvalidOperationException)
                {
                    // What a person must look at changes nothing either.
                }

                gebruikt += fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro);
                gebruikt.ShouldBeInRange(0m, Eur(Plafond).Euro);
            }

            Controleer(fonds, gebruikt);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Komen_overal_voorbij()
    {
        var gezien = new HashSet<Type>();
        var toeval = new Random(7);
        for (var reeks = 0; reeks < 300; reeks++)
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
        var (wat, rest) = (keuze % 17, keuze / 17);
        var contract = 1 + rest % Contracten;
        var bedrag = $"{rest / 7 % 60}.{rest % 100:00}";
        var (opdracht, lid) = (Opdracht(contract), Leden[rest % Leden.Length]);
        var dag = rest % 5 == 0 ? new DateOnly(2027, 3, 1) : Vandaag;
        var grond = new Mandaatgrond(true, Eur(Plafond), Bedrag.Van(gebruikt));
        switch (wat)
        {
            case 0: fonds.Kondig(Lijnen[rest % 3], bedrag, $"{rest / 11 % 50}.00"); break;
            case 1: fonds.BevestigInbreng(new(Nummer(10_000 + rest % 12)), "Begroting", dag); break;
            case 2: fonds.Breng(Lijnen[rest % 3], bedrag, $"{rest / 11 % 50}.00"); break;
            case 3 or 4: fonds.Reserveer(Vraag(contract, bedrag, poging, $"{rest % 2}", 2026 + rest % 3 / 2), grond, dag); break;
            case 5: fonds.LegVast(Nummer(contract), dag); break;
            case 6: fonds.MaakBetaalopdracht(Nummer(contract), Mijlpaal(contract), fonds.Middelen(Nummer(contract))?.Totaal ?? Eur("1"), Maker); break;
            case 7: fonds.KeurGoed(opdracht, lid, HetMandaat, dag); break;
            case 8: fonds.Verzend(opdracht, lid, HetMandaat, dag); break;
            case 9: fonds.MeldBetaling(opdracht, dag, dag); break;
            case 10: fonds.MeldMislukking(opdracht, "bank"); break;
            case 11: fonds.Herneem(opdracht, lid, ["REFREG01"]); break;
            case 12: fonds.RondAf(Nummer(contract)); break;
            case 13: fonds.ReserveerAvenant(Avenant(fonds, contract, bedrag, poging, rest), grond, dag); break;
            case 14: fonds.LegAvenantVast(Nummer(contract), new(Nummer(700 + rest % 3)), dag); break;
            case 15: fonds.GeefAvenantVrij(Nummer(contract), new(Nummer(700 + rest % 3))); break;
            default: Alles(fonds, contract, bedrag, poging, grond, rest); break;
        }
    }

    /// <summary>A contract that goes well, so that random sequences also reach the end.</summary>
    private static void Alles(Gebiedsfonds fonds, int contract, string bedrag, int poging, Mandaatgrond grond, int rest)
    {
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
    private static Avenantaanvraag Avenant(Gebiedsfonds fonds, int contract, string bedrag, int poging, int rest)
    {
        var staan = fonds.Middelen(Nummer(contract))?.Mijlpalen.Where(m => m.Mijlpaal == Mijlpaal(contract)) ?? [];
        return new(Nummer(contract), new(Nummer(700 + rest % 3)), Mandatering, poging, "v", 2026 + rest % 3 / 2,
            [.. staan, new(Mijlpaal(contract + 50), Antwerpen, Eur(bedrag))], ["REFREG01"]);
    }

    private static void Controleer(Gebiedsfonds fonds, decimal gebruikt)
    {
        var (boek, herlezen) = (new Dictionary<(Rekening, Begrotingslijn), decimal>(), new Gebiedsfonds());
        herlezen.Begin(FondsId);
        foreach (var gebeurtenis in fonds.Nieuw.Select(n => n.Gebeurtenis))
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
        boek.Where(b => b.Key.Item1 is not (Rekening.KredietVak or Rekening.KredietVek)).ShouldAllBe(b => b.Value >= 0m);
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
            }
        }

        foreach (var middelen in ((IMetMomentopname<Fondsstaat>)fonds).Staat.Middelen)
        {
            middelen.Vereffend.ShouldAllBe(v => v.Bedrag <= middelen.Delen.Single(d => d.Lijn == v.Lijn).Bedrag);
        }

        ((IMetMomentopname<Fondsstaat>)fonds).Staat.Middelen.Sum(m => m.Totaal.Euro + (m.Avenant?.Delen.Sum(d => d.Bedrag.Euro) ?? 0m)).ShouldBe(gebruikt, "wat van het plafond gebruikt is, is wat er staat");
    }

    private static string Json(IMetMomentopname<Fondsstaat> fonds) => JsonSerializer.Serialize(fonds.Staat, Gebeurtenistypes.Json);
}
