using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Als_krediet_verplaatst_wordt;

public sealed class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Regering = "demo-regering";
    private const string Artikel = "QB0-1QCG2NY-WT";

    [Fact]
    public async Task Verplaatst_wie_mag_en_boekt_het()
    {
        var (fonds, _, mandatering) = await werking.MetFonds();
        var jaar = Werking.Vandaag.Year;
        var verschuiving = new
        {
            jaar, van = new { entiteit = "OVO000001", begrotingsartikel = Artikel }, naar = new { entiteit = "OVO000002", begrotingsartikel = Artikel },
            vak = "100.00", motivering = "De werken op het tweede artikel lopen voor.", referentie = "Herverdelingsbesluit 7",
        };
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/verschuivingen", verschuiving)).Uitslag.ShouldBe("409 nog-niet-bekend");
        var verleend = Voorbeeld.MandateringVerleend(mandatering, await werking.Persoon("demo-gemandateerde"));
        await werking.Programmas.Meld(verleend with
        {
            GeldigVan = Werking.Vandaag.AddYears(-1), GeldigTot = Werking.Vandaag.AddYears(1), Collectief = [.. verleend.Collectief.Select(l => l with { Van = Werking.Vandaag.AddYears(-1) })],
        });
        await Wacht.TotDat(async () => (await werking.Vraag("select count(*) from mandaatruimte where verlening is not null")) is ["1"]);

        (await werking.Doet("demo-gemandateerde-3", $"/{fonds}/verschuivingen", verschuiving)).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/verschuivingen", new { jaar })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet("demo-gemandateerde", $"/{fonds}/verschuivingen", verschuiving)).Uitslag.ShouldBe("200");
        (await werking.Vraag("select count(*) from dossierlog where gebeurtenis like '%tweede artikel%'")).ShouldBe(["0"], "de motivering staat in de bijlage");
        var herprofilering = new { entiteit = "OVO000001", begrotingsartikel = Artikel, van = jaar, naar = jaar + 1, vak = "900.00", vek = "10.00", referentie = "Beslissing 8" };
        (await werking.Doet(Regering, $"/{fonds}/herprofileringen", herprofilering with { vak = "900.01" })).Uitslag.ShouldBe("409 vak-niet-vrij");
        (await werking.Doet(Regering, $"/{fonds}/herprofileringen", herprofilering with { referentie = "" })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"/{fonds}/herprofileringen", herprofilering)).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"/{fonds}/overdrachten",
            new { entiteit = "OVO000002", begrotingsartikel = Artikel, jaar = jaar + 1, vak = "1.00", referentie = "Decreet 9" })).Uitslag.ShouldBe("409 overdracht-buiten-venster");

        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        boek.GetProperty("debet").GetString().ShouldBe(boek.GetProperty("credit").GetString());
        boek.GetProperty("regels").EnumerateArray().Where(r => r.GetProperty("rekening").GetString() == "beschikbareVak" && r.GetProperty("jaar").GetInt32() == jaar + 1)
            .Select(r => r.GetProperty("debet").GetString()).ShouldBe(["900.00"]);
    }

    [Fact]
    public async Task Trekt_een_inbreng_in_die_niet_bevestigd_is()
    {
        var (fonds, _, _) = await werking.MetFonds();
        (await werking.Doet(Regering, $"/{fonds}/inbrengen", Werking.Inbreng())).Uitslag.ShouldBe("200");
        var ids = await werking.Vraag($"select gebeurtenis::json->>'inbreng' from dossierlog where dossier = '{fonds}' and type = 'FondsinbrengWerdAangekondigd' order by versie");

        (await werking.Doet(Regering, $"/{fonds}/inbrengen/{ids[0]}/intrekking")).Uitslag.ShouldBe("409 inbreng-al-bevestigd");
        (await werking.Doet(Regering, $"/{fonds}/inbrengen/{ids[^1]}/intrekking")).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"/{fonds}/inbrengen/{ids[^1]}/bevestiging", new { referentie = "Begroting" })).Uitslag.ShouldBe("409 inbreng-ingetrokken");
    }
}
