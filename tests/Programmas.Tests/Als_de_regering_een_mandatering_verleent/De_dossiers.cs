using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Mandaten;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

public sealed class De_dossiers
{
    [Fact]
    public void Houden_wat_iedereen_mag_weten_in_de_openbare_gebeurtenis()
    {
        var besluit = Besluit(Voorstel);

        besluit.Mandatering.ShouldBe(Id);
        besluit.Beslissing.ShouldBe(new VrBeslissing(new(2026, 10, 9), "VR 2026 0910 DOC.1097/1"));
        besluit.Collectief.ShouldBe(
        [
            new Mandaatlid($"{Leider}", "OVO000050", "Projectleider", true, Van, null),
            new Mandaatlid($"{Lid}", "OVO000097", "Beleidsmedewerker", false, Van, null),
        ]);
        besluit.Gebieden.ShouldBe([Kempen, Geel]);
        besluit.Begrotingstoets.ShouldBe(new Begrotingstoets(false, "IF 2026/12", "BA 2026/7"));
        (besluit.GeldigVan, besluit.GeldigTot, besluit.Voorbeeld).ShouldBe((Van, Tot, true));
    }

    [Fact]
    public void Houden_het_plafond_en_de_ruimte_uit_de_openbare_gebeurtenis_en_haar_bijlage()
    {
        var nieuw = Verleend(Voorstel).Nieuw.ShouldHaveSingleItem();
        var tekst = Gebeurtenistypes.Schrijf(nieuw.Gebeurtenis) + string.Join(' ', nieuw.Bijlage?.Velden.Values ?? []);

        tekst.ShouldNotContain("7654321");
        tekst.ShouldNotContain(Geheimeruimte);
        Gebeurtenistypes.BronVan(nieuw.Gebeurtenis.GetType(), "programmas").ShouldBe(ProgrammasBlok.Bron);
    }

    [Fact]
    public void Zetten_het_plafond_in_een_dossier_en_een_bron_van_zichzelf()
    {
        var plafond = new Mandaatplafond();
        plafond.Begin(Mandaatplafond.IdVan(Id));
        plafond.StelVast(Id, Bedrag.Van(7_654_321.98m), [$"{Leider}", $"{Lid}"], Geheimeruimte);

        var nieuw = plafond.Nieuw.ShouldHaveSingleItem();
        var gebeurtenis = nieuw.Gebeurtenis.ShouldBeOfType<MandaatplafondWerdVastgesteld>();
        (gebeurtenis.Mandatering, gebeurtenis.Plafond).ShouldBe((Id, Bedrag.Van(7_654_321.98m)));
        gebeurtenis.Leden.ShouldBe([$"{Leider}", $"{Lid}"]);
        Gebeurtenistypes.Schrijf(gebeurtenis).ShouldNotContain(Geheimeruimte);
        nieuw.Bijlage!.Velden.ShouldBe(new Dictionary<string, string> { ["onderhandelingsruimte"] = Geheimeruimte });
        Gebeurtenistypes.BronVan(typeof(MandaatplafondWerdVastgesteld), "programmas").ShouldBe(MandatenBlok.Bron);
    }

    [Fact]
    public void Vinden_het_plafond_bij_de_mandatering_terug()
    {
        Mandaatplafond.IdVan(Id).ShouldBe(Mandaatplafond.IdVan(Id));
        Mandaatplafond.IdVan(Id).ShouldNotBe(Id);
        Mandaatplafond.IdVan(Id).ShouldNotBe(Mandaatplafond.IdVan(Leider));
    }

    [Fact]
    public void Herleven_zonder_bijlage()
    {
        var mandatering = new Mandatering();
        mandatering.Begin(Id);
        mandatering.Herleef(Besluit(Voorstel));
        mandatering.Herleef(new InhoudWerdGewist(1, "AVG, artikel 17"));

        mandatering.Versie.ShouldBe(2);
    }

    [Theory]
    [InlineData("VR 2026 0910 DOC.1097/1", "2026-10-09", null)]
    [InlineData("VR 2026 0910 MED.12 BIS", "2026-10-09", null)]
    [InlineData("Beslissing 12", "2026-10-09", "heeft niet de gewone vorm")]
    [InlineData("VR 2026 0910 DOC.1097/1", "2026-10-10", "hoort bij 2026-10-09")]
    public void Waarschuwen_bij_een_vreemd_nummer_maar_leggen_de_mandatering_vast(string nummer, string datum, string? waarschuwing)
    {
        var mandatering = Verleend(Voorstel with { Beslissing = new(DateOnly.Parse(datum, System.Globalization.CultureInfo.InvariantCulture), nummer) });

        mandatering.Nieuw.Count.ShouldBe(1);
        mandatering.Waarschuwingen.Count.ShouldBe(waarschuwing is null ? 0 : 1);
        mandatering.Waarschuwingen.ShouldAllBe(w => w.Contains(waarschuwing!));
    }

    private static Mandatering Verleend(Mandaatvoorstel voorstel)
    {
        var mandatering = new Mandatering();
        mandatering.Begin(Id);
        mandatering.Verleen(Besluit(voorstel));
        return mandatering;
    }
}
