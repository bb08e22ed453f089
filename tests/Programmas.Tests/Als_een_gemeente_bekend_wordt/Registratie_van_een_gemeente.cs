using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemeente_bekend_wordt;

public class Registratie_van_een_gemeente
{
    [Fact]
    public void Gebeurt_met_haar_gegevens()
    {
        var gemeente = Voorbeeld.NieuweGemeente();

        gemeente.Registreer(Voorbeeld.Aartselaar);

        gemeente.Gebeurd().ShouldBe([Voorbeeld.Aartselaar]);
    }

    [Fact]
    public void Gebeurt_geen_tweede_keer_met_dezelfde_gegevens()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.Registreer(Voorbeeld.Aartselaar with { Lengtegraad = 4.385540m });

        gemeente.Nieuw.ShouldBeEmpty();
    }

    public static TheoryData<string, GemeenteWerdGeregistreerd> Wijzigingen { get; } = new()
    {
        { "naam", Voorbeeld.Aartselaar with { Naam = "Aartselaer" } },
        { "slug", Voorbeeld.Aartselaar with { Slug = "aartselaer" } },
        { "kbo", Voorbeeld.Aartselaar with { Kbo = KboNummer.Van("0207500123") } },
        { "ovo", Voorbeeld.Aartselaar with { Ovo = "OVO000001" } },
        { "geldig van", Voorbeeld.Aartselaar with { GeldigVan = Voorbeeld.Later } },
        { "oppervlakte_km2", Voorbeeld.Aartselaar with { OppervlakteKm2 = 11.02m } },
        { "lon", Voorbeeld.Aartselaar with { Lengtegraad = 4.4m } },
        { "lat", Voorbeeld.Aartselaar with { Breedtegraad = 51.1m } },
        { "abb_uri", Voorbeeld.Aartselaar with { AbbUri = "http://data.lblod.info/id/bestuurseenheden/ander" } },
    };

    [Theory]
    [MemberData(nameof(Wijzigingen))]
    public void Weigert_een_gewijzigd_gegeven_want_daarvoor_bestaat_geen_gebeurtenis(string veld, GemeenteWerdGeregistreerd anders)
    {
        var gemeente = Voorbeeld.Geregistreerd();

        var fout = gemeente.Geweigerd(() => gemeente.Registreer(anders));

        fout.Code.ShouldBe("gemeente-gewijzigd");
        fout.Status.ShouldBe(409);
        fout.Zin.ShouldContain($"met {veld} '");
    }

    [Fact]
    public void Kent_elk_gegeven_van_de_gebeurtenis() =>
        Wijzigingen.Count.ShouldBe(typeof(GemeenteWerdGeregistreerd).GetProperties().Length - 1, "every datum but the NIS code, which is the identity");

    [Fact]
    public void Geeft_elke_dienst_dezelfde_identiteit() => Gemeente.IdVan("11001").ShouldBe(Gemeente.IdVan("11001"));

    [Fact]
    public void Geeft_elke_gemeente_een_eigen_identiteit() => Gemeente.IdVan("11001").ShouldNotBe(Gemeente.IdVan("11002"));
}
