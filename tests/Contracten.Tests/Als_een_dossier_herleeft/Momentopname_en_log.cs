using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_dossier_herleeft;

public sealed class Momentopname_en_log
{
    private static readonly Action<Gebiedscontract>[] Opdrachten =
    [
        c => c.Wijzig(Voorbeeld.Maak(Voorbeeld.Voorstel with { Titel = $"Versie {c.Versie}" }, c.Inhoud), Wie.Team),
        c => c.LegVoor(Wie.Team, Voorbeeld.Nu),
        c => c.GeefVisum(Berichten.Contracten.Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen)),
        c => c.GeefVisum(Berichten.Contracten.Visum.Geweigerd, "AC1", "Neen.", Wie.Financieel(Voorbeeld.Aartselaar)),
        c => c.GeefVisum(Berichten.Contracten.Visum.Vrijgesteld, "AC1", null, Wie.Financieel(Voorbeeld.Aartselaar)),
        c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit),
        c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit),
        c => c.Teken(Wie.Voorzitter(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit),
        c => c.Teken(Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit),
        c => c.Teken(Wie.Partner, Voorbeeld.Volmacht),
        c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("7.50"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)),
        c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit),
        c => c.TekenMijlpaal(c.Eerste(), Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit),
        c => c.StuurMijlpaalTerug(c.Eerste(), "Neen.", Wie.Team),
        c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu),
        c => c.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Nu),
        c => c.MiddelenGereserveerd(c.Poging, hash: null),
        c => c.MiddelenGeweigerd(c.Poging, Berichten.Fondsen.Weigeringsreden.MiddelenOntoereikend),
        c => c.TekenGemandateerd(),
        c => c.Betaal(c.Eerste(), "7.50"),
        c => c.VolgOp(new(Voorbeeld.Aartselaar, Voorbeeld.Antwerpen, "Antwerpen", "11002", new(2027, 1, 1), Voorbeeld.Nummer(77))),
    ];

    [Fact]
    public void Geven_na_elke_reeks_opdrachten_dezelfde_staat() => Prop.ForAll(
        Gen.Choose(0, Opdrachten.Length - 1).ListOf(60).ToArbitrary(), Arb.From(Gen.Choose(0, 40)), Arb.From(Gen.Elements(true, false)), (keuzes, knip, fonds) =>
    {
        var contract = Speel(keuzes, fonds);
        var gebeurd = contract.Nieuw.Select(n => n.Gebeurtenis).ToList();
        var tot = Math.Min(knip, gebeurd.Count);

        var helemaal = Vouw(new Gebiedscontract(), gebeurd);
        var halfweg = Vouw(new Gebiedscontract(), gebeurd.Take(tot));
        var hersteld = new Gebiedscontract();
        for (var versie = 0; versie < tot; versie++)
        {
            hersteld.Herleef(new InhoudWerdGewist(1, "Changes nothing, but counts: as far as the snapshot."));
        }

        ((IMetMomentopname<Contractstaat>)hersteld).Staat = JsonSerializer.Deserialize<Contractstaat>(Json(halfweg), Gebeurtenistypes.Json)!;
        Vouw(hersteld, gebeurd.Skip(tot));

        Json(helemaal).ShouldBe(Json(contract));
        Json(hersteld).ShouldBe(Json(contract));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Komen_met_een_willekeurige_reeks_ook_voorbij_de_ondertekening() =>
        Speel([.. Enumerable.Range(1, 13), 14]).Mijlpaal(Speel([]).Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Teruggestuurd);

    [Fact]
    public void Komen_met_een_willekeurige_reeks_ook_tot_een_betaling() =>
        Speel([1, 17, 1, 15, 16, 4, 5, 6, 7, 8, 9, 18, 10, 11, 12, 14, 19], fonds: true).Mijlpaal(Speel([]).Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Betaald);

    private static Gebiedscontract Speel(IReadOnlyList<int> keuzes, bool fonds = false)
    {
        var contract = fonds ? Fondscontract.Ontwerp() : Hulp.Contracten.Ontwerp();
        foreach (var keuze in keuzes)
        {
            try
            {
                Opdrachten[keuze](contract);
            }
            catch (Domeinfout)
            {
                // A refusal changes nothing: exactly what this property is about.
            }
        }

        return contract;
    }

    private static Gebiedscontract Vouw(Gebiedscontract contract, IEnumerable<IGebeurtenis> gebeurd)
    {
        contract.Begin(Hulp.Contracten.Id);
        foreach (var gebeurtenis in gebeurd)
        {
            contract.Herleef(gebeurtenis);
        }

        return contract;
    }

    private static string Json(IMetMomentopname<Contractstaat> contract) => JsonSerializer.Serialize(contract.Staat, Gebeurtenistypes.Json);
}
