using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iets_nog_niet_bekend_is;

[Collection(OverHttp.Naam)]
public sealed class Gemeenten_en_regios(Werking werking)
{
    [Fact]
    public void Vragen_om_straks_opnieuw_te_proberen()
    {
        var antwoord = werking.VoorHetLaden.Weigert(409, "nog-niet-bekend");

        int.Parse(antwoord.Koppen["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBePositive();
        antwoord.Json!["detail"]!.GetValue<string>().ShouldContain("Gemeente 11002");
    }

    [Fact]
    public async Task Worden_bekend_door_de_berichten_van_programmas()
    {
        (await werking.StelOp()).ShouldNotBe(Guid.Empty);
        (await werking.Tel("SELECT count(*) FROM gemeente WHERE nis = '11002' AND naam = 'Antwerpen' AND kbo = '0207500123'")).ShouldBe(1);
        (await werking.Tel("SELECT count(*) FROM referentieregio WHERE code = 'REFREG01'")).ShouldBe(1);
    }

    [Fact]
    public async Task Blijven_onbekend_als_ze_niet_bestaan()
    {
        (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(c => c["partijen"]![0]!["nis"] = "99999"))).Weigert(409, "nog-niet-bekend");
        (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(c => c["referentieregios"]!.AsArray().Add("REFREG99")))).Weigert(409, "nog-niet-bekend");
    }
}
