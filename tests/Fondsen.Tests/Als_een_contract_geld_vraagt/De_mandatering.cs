using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;

namespace Gebiedswerking.Fondsen.Tests.Als_een_contract_geld_vraagt;

public sealed class De_mandatering
{
    private static readonly Gemeentekaart Kaart = new(
        new Dictionary<string, string> { ["11001"] = "REFREG01", ["11002"] = "REFREG01", ["13008"] = "REFREG03", ["13001"] = "REFREG03" }, new Dictionary<string, string>());

    private static bool Dekt(Mandaat mandaat, DateOnly? dag = null, params string[] regios) =>
        mandaat.Dekt(Voorbeeld.HetProgramma, regios.Length == 0 ? ["REFREG01"] : regios, Kaart, dag ?? Voorbeeld.Vandaag);

    [Fact]
    public void Dekt_wat_erin_staat() => Dekt(Voorbeeld.HetMandaat).ShouldBeTrue();

    [Fact]
    public void Dekt_geen_opgave_die_er_niet_in_staat() => Dekt(Voorbeeld.HetMandaat with { Opgaven = [Opgave.Wonen] }).ShouldBeFalse();

    [Fact]
    public void Dekt_geen_regio_die_er_niet_in_staat() =>
        Dekt(Voorbeeld.HetMandaat with { Gebieden = [Voorbeeld.Regio("REFREG01")] }, null, "REFREG01", "REFREG03").ShouldBeFalse();

    [Fact]
    public void Dekt_een_contract_in_de_regio_die_er_wel_in_staat() =>
        Dekt(Voorbeeld.HetMandaat with { Gebieden = [Voorbeeld.Regio("REFREG01")] }).ShouldBeTrue();

    [Fact]
    public void Dekt_een_regio_waarvan_ze_alle_gemeenten_van_het_programma_noemt() =>
        Dekt(Voorbeeld.HetMandaat with { Gebieden = [new Gebied(Gebiedsoort.Gemeente, "13008")] }, null, "REFREG03").ShouldBeTrue();

    [Fact]
    public void Dekt_een_regio_niet_met_een_andere_gemeente() =>
        Dekt(Voorbeeld.HetMandaat with { Gebieden = [new Gebied(Gebiedsoort.Gemeente, "13001")] }, null, "REFREG03").ShouldBeFalse();

    [Fact]
    public void Dekt_een_regio_waarvan_ze_elke_gemeente_noemt_ook_als_het_programma_de_regio_noemt() =>
        Dekt(Gemeenten("11001", "11002")).ShouldBeTrue();

    [Fact]
    public void Dekt_geen_regio_waarvan_ze_niet_elke_gemeente_noemt() => Dekt(Gemeenten("11002")).ShouldBeFalse();

    [Fact]
    public void Dekt_een_programma_dat_elke_gemeente_noemt_van_de_regio_die_zij_noemt() =>
        Voorbeeld.HetMandaat.Dekt(Voorbeeld.HetProgramma with { Gebieden = Gemeenten("11001", "11002").Gebieden }, ["REFREG01"], Kaart, Voorbeeld.Vandaag).ShouldBeTrue();

    [Fact]
    public void Dekt_na_een_fusie_de_nieuwe_gemeente_met_de_naam_van_een_oude()
    {
        var kaart = new Gemeentekaart(new Dictionary<string, string>(Kaart.Regios) { ["11900"] = "REFREG01" },
            new Dictionary<string, string> { ["11001"] = "11900", ["11002"] = "11900" });
        Gemeenten("11002").Dekt(Voorbeeld.HetProgramma, ["REFREG01"], kaart, Voorbeeld.Vandaag).ShouldBeTrue();
        Gemeenten("13008").Dekt(Voorbeeld.HetProgramma, ["REFREG01"], kaart, Voorbeeld.Vandaag).ShouldBeFalse();
    }

    [Theory]
    [InlineData("11002", nameof(MiddelenWerdenGereserveerd))]
    [InlineData("13001", nameof(ReserveringWerdGeweigerd))]
    public async Task Reserveert_onder_een_mandatering_die_elke_gemeente_van_de_regio_noemt(string andere, string uitkomst)
    {
        await using var exemplaar = await Exemplaar.Maak();
        await exemplaar.Hoort([.. Kaart.Regios.Select(g => new GemeenteWerdBijReferentieregioIngedeeld(g.Key, g.Value, new(2019, 1, 1)))]);
        var (programma, mandatering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await exemplaar.Hoort(Voorbeeld.ProgrammaVastgesteld(programma, mandatering),
            Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid) with { Gebieden = Gemeenten("11001", andere).Gebieden },
            new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("1000.00"), [Voorbeeld.Lid]));
        var fonds = await exemplaar.NieuwFonds(programma, "1000.00");

        await exemplaar.Hoort(Voorbeeld.Vraag(1, "10.00") with { Contract = Guid.CreateVersion7(), Fonds = fonds, Mandatering = mandatering });

        (await exemplaar.Gebeurd(fonds))[^1].ShouldBe(uitkomst);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    public void Dekt_alleen_zolang_ze_geldt(string dag, bool gedekt) =>
        Dekt(Voorbeeld.HetMandaat, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(gedekt);

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Kent_haar_leden_met_hun_data(string dag, bool lid) => (Voorbeeld.HetMandaat with
    {
        Leden = [Voorbeeld.Maak("wie", true) with { Van = new(2026, 6, 1), Tot = new(2026, 6, 30) }],
    }).IsLid("wie", DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(lid);

    [Fact]
    public void Laat_wie_er_op_de_laatste_dag_in_zat_daarna_nog_betalen_wat_vastgelegd_was()
    {
        Voorbeeld.HetMandaat.IsLid(Voorbeeld.Lid, new(2032, 6, 1)).ShouldBeTrue();
        Voorbeeld.HetMandaat.IsLid("iemand anders", new(2032, 6, 1)).ShouldBeFalse();
    }

    private static Mandaat Gemeenten(params string[] nis) => Voorbeeld.HetMandaat with { Gebieden = [.. nis.Select(n => new Gebied(Gebiedsoort.Gemeente, n))] };
}
