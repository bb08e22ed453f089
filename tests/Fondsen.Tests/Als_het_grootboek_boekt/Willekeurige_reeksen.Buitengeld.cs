using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_boekt;

/// <summary>Money from outside, divisions and payees that merge, between everything else.</summary>
public sealed partial class Willekeurige_reeksen
{
    private static readonly Gemeentekaart Kempen = new(
        new Dictionary<string, string> { ["13001"] = "REFREG03", ["13008"] = "REFREG03", ["11002"] = "REFREG01" }, new Dictionary<string, string>());

    private static Stap[] Buitengeldstappen() =>
    [
        (fonds, k) => fonds.ZegMedefinancieringToe(new(Nummer(20_000 + fonds.Versie)), Antwerpen, Eur(k.Bedrag), (Medefinancieringsvorm)(k.Rest % 3 / 2), k.Rest % 4 == 0 ? "als" : null, k.Dag),
        (fonds, k) => fonds.BevestigMedefinanciering(Mede(fonds, k), k.Rest % 3 == 2 ? null : Lijnen[k.Rest / 5 % 3], "Besluit", k.Rest % 2 == 0, k.Dag),
        (fonds, k) => fonds.StortMedefinanciering(Mede(fonds, k), Eur(k.Rest % 2 == 0 ? "0.03" : k.Bedrag), k.Dag, k.Dag),
        (fonds, k) => fonds.TrekMedefinancieringIn(Mede(fonds, k), "weg"),
        (fonds, k) => fonds.BereidEuAanvraagVoor(new(Nummer(30_000 + fonds.Versie)), EuProgramma.Life, "Oproep", Eur(k.Bedrag), 40m, "EU", k.Dag),
        (fonds, k) => fonds.DienEuAanvraagIn(Eu(fonds, k), k.Dag, k.Dag),
        (fonds, k) => fonds.KeurEuAanvraagGoed(Eu(fonds, k), [new(Omgeving, Eur(k.Bedrag)), new(Omgeving with { Jaar = 2027 }, Eur("1.00"))], "Besluit", k.Dag),
        (fonds, k) => fonds.WeigerEuAanvraag(Eu(fonds, k), "Besluit"),
        (fonds, k) => fonds.TrekEuAanvraagIn(Eu(fonds, k), "weg"),
        (fonds, k) => fonds.OntvangEuMiddelen(Eu(fonds, k), Eur(k.Rest % 2 == 0 ? "0.03" : k.Bedrag), k.Dag, k.Dag),
        (fonds, k) => fonds.KoppelContract(Eu(fonds, k), Nummer(k.Contract)),
        (fonds, k) => fonds.OntkoppelContract(Eu(fonds, k), Nummer(k.Contract)),
        (fonds, k) => fonds.StelVerdeelsleutelVast(new(Nummer(40_000 + fonds.Versie)), "Onderhoud", Eur(k.Bedrag), Verdeelsleutelsoort.EigenTabel, k.Dag, [new("13001", 2m), new("13008", 1m)], Kempen),
        (fonds, k) => fonds.CorrigeerVerdeling(new(Nummer(40_000 + fonds.Versie)), Staat(fonds).Verdelingen?[0].Verdeling ?? default, "Correctie", Eur($"-{k.Bedrag}"), Kempen),
        (fonds, k) => fonds.VolgBegunstigdeOp(Nummer(k.Contract), Antwerpen, Opvolger),
        Europa,
    ];

    /// <summary>A request that is granted and comes in, so that random sequences also reach the end.</summary>
    private static void Europa(Gebiedsfonds fonds, Keuze keuze)
    {
        var id = new EuAanvraagId(Nummer(30_000 + fonds.Versie));
        fonds.BereidEuAanvraagVoor(id, EuProgramma.Efro, "Oproep", Eur("50.00"), 40m, "EU", keuze.Dag);
        fonds.DienEuAanvraagIn(id, keuze.Dag, keuze.Dag);
        fonds.KeurEuAanvraagGoed(id, [new(Mobiliteit with { Jaar = 2027 }, Eur("20.00")), new(Omgeving with { Jaar = 2027 }, Eur("30.00"))], "Besluit", keuze.Dag);
        fonds.OntvangEuMiddelen(id, Eur("25.00"), keuze.Dag, keuze.Dag);
    }

    private static void ControleerBuitengeld(Gebiedsfonds fonds, IReadOnlyList<IGebeurtenis> log, Dictionary<(Rekening Rekening, Begrotingslijn Lijn), decimal> boek)
    {
        var staat = Staat(fonds);
        var geld = (staat.Buiten?.Medefinancieringen.Select(m => m.Geld) ?? []).Concat(staat.Buiten?.EuAanvragen.Select(a => a.Geld) ?? []).ToList();
        geld.ShouldAllBe(g => g.TeOntvangen.All(d => d.Bedrag > Bedrag.Nul));
        (staat.Buiten?.Medefinancieringen ?? []).ShouldAllBe(m => m.Gestort <= m.Bedrag && (m.Vorm == Medefinancieringsvorm.Geld || m.Geld == Buitengeld.Geen || m.Geld.Krediet.Count == 0));
        boek.Where(b => b.Key.Rekening is Rekening.BijdrageDerden or Rekening.TeOntvangen or Rekening.Ontvangen).GroupBy(b => b.Key.Lijn).ShouldAllBe(l => l.Sum(b => b.Value) == 0m);
        Som(geld.SelectMany(g => g.Ontvangen)).ShouldBe(boek.Where(b => b.Key.Rekening is Rekening.Ontvangen).Sum(b => b.Value));

        // What is not certain is no credit: the credit is what was confirmed of contributions, and what is certain from outside.
        var inbreng = staat.Bevestigd.Select(b => staat.Inbrengen.Single(i => i.Id == b)).ToList();
        (inbreng.Sum(i => i.Vak.Euro) + Som(geld.SelectMany(g => g.Krediet))).ShouldBe(-boek.Where(b => b.Key.Rekening is Rekening.KredietVak).Sum(b => b.Value));
        (inbreng.Sum(i => i.Vek.Euro) + Som(geld.SelectMany(g => g.Vek))).ShouldBe(-boek.Where(b => b.Key.Rekening is Rekening.KredietVek).Sum(b => b.Value));
        log.OfType<VerdeelsleutelWerdVastgesteld>().ShouldAllBe(v => Bedrag.Som(v.Aandelen.Select(a => a.Bedrag)) == v.Bedrag);
    }

    private static MedefinancieringId Mede(Gebiedsfonds fonds, Keuze keuze) => Een(Staat(fonds).Buiten?.Medefinancieringen, keuze)?.Id ?? default;

    private static EuAanvraagId Eu(Gebiedsfonds fonds, Keuze keuze) => Een(Staat(fonds).Buiten?.EuAanvragen, keuze)?.Id ?? default;

    private static T? Een<T>(IReadOnlyList<T>? lijst, Keuze keuze) where T : class => lijst is { Count: > 0 } ? lijst[keuze.Rest % lijst.Count] : null;

    private static decimal Som(IEnumerable<Middelendeel> delen) => delen.Sum(d => d.Bedrag.Euro);

    private static Fondsstaat Staat(IMetMomentopname<Fondsstaat> fonds) => fonds.Staat;
}
