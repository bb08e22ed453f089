using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_financieel_directeur_een_visum_geeft;

public sealed class Visum_geven
{
    [Fact]
    public void Noteert_de_uitkomst_en_de_plaats_in_het_meerjarenplan()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);

        var gebeurd = contract.Na(c => c.GeefVisum(Visum.Voorwaardelijk, "AC000012", "Na de begrotingswijziging.", Wie.Financieel(Voorbeeld.Antwerpen)));

        gebeurd.ShouldBe([new VisumWerdGegeven(contract.Id, Voorbeeld.Antwerpen, Visum.Voorwaardelijk, "AC000012", Wie.Financieel(Voorbeeld.Antwerpen).Persoon)]);
        contract.Nieuw[0].Bijlage!.Velden["motivering"].ShouldBe("Na de begrotingswijziging.");
    }

    [Fact]
    public void Heeft_geen_bijlage_zonder_motivering()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);

        contract.Na(c => c.GeefVisum(Visum.Verleend, "AC000012", null, Wie.Financieel(Voorbeeld.Antwerpen)));

        contract.Nieuw[0].Bijlage.ShouldBeNull();
    }

    [Fact]
    public void Kan_niet_tweemaal() => Hulp.Contracten.TerOndertekening()
        .Weigert("visum-al-gegeven", c => c.GeefVisum(Visum.Verleend, "AC000012", null, Wie.Financieel(Voorbeeld.Antwerpen)));

    [Fact]
    public void Kan_opnieuw_na_een_weigering()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);
        contract.GeefVisum(Visum.Geweigerd, "AC000012", "Geen krediet.", Wie.Financieel(Voorbeeld.Antwerpen));

        contract.Na(c => c.GeefVisum(Visum.Verleend, "AC000012", null, Wie.Financieel(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
        contract.Na(c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit)).Count.ShouldBe(1);
    }

    [Fact]
    public void Is_niet_nodig_voor_een_gemeente_die_niet_betaalt()
    {
        var inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with { Financiering = [new("11002", Voorbeeld.Eur("151000.50"))] });

        Hulp.Contracten.TerOndertekening(inhoud).Weigert("visum-niet-nodig", c => c.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Aartselaar)));
    }

    [Fact]
    public void Doet_alleen_de_financieel_directeur_van_een_partij()
    {
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.GeefVisum(Visum.Verleend, "AC1", null, Wie.Directeur(Voorbeeld.Antwerpen))).Status.ShouldBe(403);
        Hulp.Contracten.TerOndertekening().Weigert("niet-gevonden", c => c.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Vlaanderen))).Status.ShouldBe(404);
    }
}
