using System.Net;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_gebeurtenis_aankomt;

public sealed class Volgorde
{
    [Fact]
    public async Task Alles_nog_eens_gepubliceerd_verandert_niets()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        for (var i = 0; i < 30; i++)
        {
            using var antwoord = await Verhoog(http, teller);
        }

        await o.WachtTotGevolgd();
        await o.Bron.Dood();
        await Vraag<object>(o.Brondb, "delete from publicatiestand");
        await o.Bron.Herstart();
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select coalesce(max(tot), 0) from publicatiestand where bron = 'proef'") == 31);
        using var daarna = await Verhoog(http, teller); // arrives behind all the duplicates
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public async Task Een_verloren_laatste_blok_wordt_in_de_feed_gevonden()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        await o.WachtTotGevolgd();
        await o.Volger.Dood();
        using var verloren = await Verhoog(http, teller);
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select tot from publicatiestand where bron = 'proef'") == 2);
        await (await Infrastructuur.Haal()).LeegWachtrij(o.Bus, "volger-van-proef");
        await o.Volger.Herstart();
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public async Task Een_bron_die_afwijkt_houdt_de_wachtrij_op_en_stuurt_niets_naar_de_fouten()
    {
        await using var o = await Maak(extra: new Dictionary<string, string?> { ["Bus__Vergelijkperiode"] = "3600" });
        var http = await o.Als();
        var teller = await o.Begin(http);
        await o.WachtTotGevolgd();
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select coalesce(max(tot), 0) from publicatiestand where bron = 'proef'") == 1);
        var hash = await Vraag<string>(o.Volgerdb, "select hash from bron_cursor where bron = 'proef'");
        await Vraag<object>(o.Volgerdb, "update bron_cursor set hash = repeat('0', 64) where bron = 'proef'");
        await o.Bron.Dood();
        await Vraag<object>(o.Brondb, "update publicatiestand set tot = 2 where bron = 'proef'"); // row 2 will never be published: a gap
        await o.Bron.Herstart();
        for (var i = 0; i < 3; i++)
        {
            using var antwoord = await Verhoog(http, teller);
        }

        await Wacht.TotDat(() => o.Volger.Logboek().Contains("no longer holds row", StringComparison.Ordinal));
        await Vraag<object>(o.Volgerdb, "update bron_cursor set hash = $1 where bron = 'proef'", hash!);
        await o.EisDatAllesKlopt();
        (await (await Infrastructuur.Haal()).HeeftWachtrij(o.Bus, "volger-van-proef_error")).ShouldBeFalse("only what cannot be read goes there");
    }

    [Fact]
    public async Task Grote_rijen_reizen_in_kleine_bladzijden()
    {
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        var teller = await o.Begin(http);
        for (var i = 0; i < 24; i++)
        {
            using var antwoord = await Verhoog(http, teller, 1, new string('x', 900_000));
            antwoord.EnsureSuccessStatusCode();
        }

        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from ongenummerd") == 0);
        using var dienst = new HttpClient { BaseAddress = o.Bron.Adres };
        dienst.DefaultRequestHeaders.Authorization = new("Bearer", await o.Identiteit.Tokens.VoorDienst("dienst-contracten", Proefidentiteit.Geheim));
        var bladzijde = await dienst.GetByteArrayAsync("/intern/dossierlog?na=0&hoogstens=500");
        bladzijde.Length.ShouldBeLessThan(8_000_000, "a broker refuses a message of 16 MB, and a reader has little patience");
        await o.StartVolger();
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public async Task Een_verloren_blok_midden_in_de_rij_wordt_eerst_gehaald()
    {
        // No comparison by the clock in this test: only the gap itself can reveal what was lost.
        await using var o = await Maak(extra: new Dictionary<string, string?> { ["Bus__Vergelijkperiode"] = "3600" });
        var http = await o.Als();
        var teller = await o.Begin(http);
        await o.WachtTotGevolgd();
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select coalesce(max(tot), 0) from publicatiestand where bron = 'proef'") == 1);
        await o.Bron.Dood();
        await Vraag<object>(o.Brondb, "update publicatiestand set tot = 4 where bron = 'proef'"); // rows 2 to 4 will never be published
        await o.Bron.Herstart();
        for (var i = 0; i < 5; i++)
        {
            using var antwoord = await Verhoog(http, teller);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await o.EisDatAllesKlopt();
        o.Volger.Logboek().ShouldContain("are missing; fetching them from the feed");
    }
}
