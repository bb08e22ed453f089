using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemeente_bekend_wordt;

public class Registratie_van_een_referentieregio
{
    private readonly Referentieregio _regio = new();

    public Registratie_van_een_referentieregio() => _regio.Begin(Referentieregio.IdVan(Voorbeeld.Kempen.Code));

    [Fact]
    public void Gebeurt_met_haar_gegevens()
    {
        _regio.Registreer(Voorbeeld.Kempen);

        _regio.Gebeurd().ShouldBe([Voorbeeld.Kempen]);
    }

    [Fact]
    public void Gebeurt_geen_tweede_keer_met_dezelfde_gegevens()
    {
        _regio.Registreer(Voorbeeld.Kempen);
        _regio.Opgeslagen();

        _regio.Registreer(Voorbeeld.Kempen);

        _regio.Nieuw.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("naam")]
    [InlineData("slug")]
    [InlineData("abb_uri")]
    public void Weigert_een_gewijzigd_gegeven_want_daarvoor_bestaat_geen_gebeurtenis(string veld)
    {
        _regio.Registreer(Voorbeeld.Kempen);
        _regio.Opgeslagen();
        var anders = veld switch
        {
            "naam" => Voorbeeld.Kempen with { Naam = "De Kempen" },
            "slug" => Voorbeeld.Kempen with { Slug = "de-kempen" },
            _ => Voorbeeld.Kempen with { AbbUri = "http://data.lblod.info/id/werkingsgebieden/ander" },
        };

        var fout = _regio.Geweigerd(() => _regio.Registreer(anders));

        fout.Code.ShouldBe("referentieregio-gewijzigd");
        fout.Zin.ShouldContain($"met {veld} '");
    }
}
