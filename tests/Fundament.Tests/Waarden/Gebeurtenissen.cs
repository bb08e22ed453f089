using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Tellerdienst;
using Gebiedswerking.Tellerdienst.Bron;

namespace Gebiedswerking.Fundament.Tests.Waarden;

public sealed class Gebeurtenissen
{
    private static readonly Guid Id = Guid.Parse("0193a3c0-0000-7000-8000-000000000001");
    private readonly Gebeurtenistypes _typen = new(typeof(Teller).Assembly);

    [Fact]
    public void Van_een_oude_vorm_worden_opgewaardeerd() =>
        _typen.Lees("TellerWerdVerlaagd", 1, $$"""{"teller":"{{Id}}","aantal":4}""").ShouldBe(new TellerWerdVerlaagd(Id, 4));

    [Fact]
    public void Van_de_huidige_vorm_gaan_heen_en_terug()
    {
        var gebeurtenis = new TellerWerdVerlaagd(Id, 4);
        var tekst = Gebeurtenistypes.Schrijf(gebeurtenis);
        tekst.ShouldBe($$"""{"teller":"{{Id}}","stappen":4}""");
        _typen.Lees("TellerWerdVerlaagd", 2, tekst).ShouldBe(gebeurtenis);
    }

    [Fact]
    public void Met_een_veld_van_een_latere_uitgave_blijven_leesbaar() =>
        _typen.Lees("TellerWerdVerhoogd", 1, $$"""{"teller":"{{Id}}","met":4,"later":true}""").ShouldBe(new TellerWerdVerhoogd(Id, 4));

    [Theory]
    [InlineData("TellerWerdVerhoogd", 1, "{}")]
    [InlineData("TellerWerdVerhoogd", 1, "null")]
    [InlineData("TellerWerdVerlaagd", 0, """{"aantal":4}""")]
    public void Die_niet_te_lezen_zijn_worden_geweigerd(string type, int vorm, string tekst) =>
        Should.Throw<JsonException>(() => _typen.Lees(type, vorm, tekst));

    [Theory]
    [InlineData("BestaatNiet", 1, "{}")]
    [InlineData("TellerWerdVerhoogd", 2, """{"teller":"0193a3c0-0000-7000-8000-000000000001","met":4}""")] // to read it as ours would be a guess
    public void Van_een_latere_uitgave_worden_geweigerd_tot_iemand_ze_kent(string type, int vorm, string tekst)
    {
        _typen.Kent(type, vorm).ShouldBeFalse();
        var fout = Should.Throw<Domeinfout>(() => _typen.Lees(type, vorm, tekst));
        (fout.Code, fout.Status, fout.OpnieuwNa).ShouldBe(("latere-uitgave", 503, 5));
    }

    [Fact]
    public void Een_momentopname_is_alleen_voor_wie_dezelfde_gebeurtenissen_en_dezelfde_staat_kent()
    {
        int[] vormen = [Momentopnamer<Een, Stand>.Beeldvorm, Momentopnamer<MetTweede, Stand>.Beeldvorm, Momentopnamer<MetMeerStaat, RuimereStand>.Beeldvorm, Momentopnamer<Gelijk, Stand>.Beeldvorm];
        vormen.Distinct().Count().ShouldBe(3);
        vormen[3].ShouldBe(vormen[0]);
    }

    [Fact]
    public void Een_dossier_herleeft_gelijk_uit_zijn_momentopname()
    {
        var heel = new Teller();
        heel.Begin(Id);
        heel.Begin(1000);
        var kort = new Teller();
        kort.Begin(Id);
        for (var i = 0; i < 20; i++)
        {
            heel.Verhoog(i, null);
            if (i == 9)
            {
                kort.Staat = JsonSerializer.Deserialize<Teller.Tellerstaat>(JsonSerializer.Serialize(heel.Staat))!;
            }
        }

        foreach (var nieuw in heel.Nieuw.Skip(11))
        {
            kort.Herleef(nieuw.Gebeurtenis);
        }

        kort.Staat.ShouldBe(heel.Staat);
    }

    [Fact]
    public void Een_kenmerk_van_een_dossier_volgt_uit_zijn_code()
    {
        Naamruimte.Id("gemeente", "44021").ShouldBe(Naamruimte.Id("gemeente", "44021"));
        Naamruimte.Id("gemeente", "44021").ShouldNotBe(Naamruimte.Id("gemeente", "44022"));
        Naamruimte.Id("gemeente", "44021").Version.ShouldBe(8);
    }

    [Theory]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")] // the night of the change to summer time
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")] // and back
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void Een_dag_is_een_dag_in_Brussel(string tijdstip, string dag) =>
        Brussel.Dag(DateTimeOffset.Parse(tijdstip, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void De_tekst_van_een_bijlage_is_uit_haar_digest_niet_te_raden()
    {
        var bijlage = Bijlage.Met("tekst", "ja");
        Ketting.MetZout(bijlage).ShouldNotBe(Ketting.MetZout(bijlage));
        Ketting.Velden(Ketting.MetZout(bijlage))["tekst"].ShouldBe("ja");
    }

    [Fact]
    public void Elke_gebeurtenis_van_de_teller_heeft_een_Pas() =>
        Dossier.GebeurtenissenVan(typeof(Teller)).ShouldBe(
            [typeof(TellerWerdBegonnen), typeof(TellerWerdVerhoogd), typeof(TellerWerdVerlaagd), typeof(GifWerdToegediend), typeof(GeheimWerdBewaard)], ignoreOrder: true);

    private sealed record Stand(int Som);

    private sealed record RuimereStand(int Som, int Keren);

    private class Een : Dossier, IMetMomentopname<Stand>
    {
        public static int StaatVorm => 1;

        public Stand Staat { get; set; } = new(0);

        private protected void Pas(TellerWerdVerhoogd g) => Staat = new(Staat.Som + g.Met);
    }

    private sealed class Gelijk : Een;

    private sealed class MetTweede : Een
    {
        private void Pas(TellerWerdVerlaagd g) => Staat = new(Staat.Som - g.Stappen);
    }

    private sealed class MetMeerStaat : Dossier, IMetMomentopname<RuimereStand>
    {
        public static int StaatVorm => 1;

        public RuimereStand Staat { get; set; } = new(0, 0);

        private void Pas(TellerWerdVerhoogd g) => Staat = new(Staat.Som + g.Met, Staat.Keren + 1);
    }
}
