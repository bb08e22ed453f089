using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_gecorrigeerd_wordt;

public sealed class Een_inbreng
{
    [Fact]
    public void Wordt_teruggeboekt_en_juist_geboekt_met_een_verwijzing_naar_wat_fout_was()
    {
        var (fonds, inbreng) = Bevestigd("1000.00", "500.00");
        var boeking = fonds.Versie;

        fonds.CorrigeerInbreng(inbreng, Eur("100.00"), Eur("500.00"), "Een nul te veel", Vandaag);

        var correctie = (GrootboekWerdGecorrigeerd)fonds.Laatste();
        correctie.ShouldBe(new(FondsId, boeking, inbreng, Omgeving, Eur("1000.00"), Eur("500.00"), Eur("100.00"), Eur("500.00")));
        fonds.Nieuw[^1].Bijlage!.Velden["reden"].ShouldBe("Een nul te veel");
        (fonds.Vak(Omgeving), fonds.Vek(Omgeving)).ShouldBe((Eur("100.00"), Eur("500.00")));
        Boekhouding.Boek(correctie, fonds).Select(r => $"{r.Rekening} {r.Debet} {r.Credit}").ShouldBe(
        [
            "BeschikbareVak 0.00 1000.00", "KredietVak 1000.00 0.00", "BeschikbareVek 0.00 500.00", "KredietVek 500.00 0.00",
            "BeschikbareVak 100.00 0.00", "KredietVak 0.00 100.00", "BeschikbareVek 500.00 0.00", "KredietVek 0.00 500.00",
        ]);
    }

    [Fact]
    public void Kan_nog_eens_en_verwijst_dan_naar_de_vorige_correctie()
    {
        var (fonds, inbreng) = Bevestigd("1000.00", "500.00");
        fonds.CorrigeerInbreng(inbreng, Eur("100.00"), Eur("500.00"), "x", Vandaag);
        var eerste = fonds.Versie;

        fonds.CorrigeerInbreng(inbreng, Bedrag.Nul, Bedrag.Nul, "Hoort bij een ander fonds", Vandaag);

        ((GrootboekWerdGecorrigeerd)fonds.Laatste()).Boeking.ShouldBe(eerste);
        (fonds.Vak(Omgeving), fonds.Vek(Omgeving)).ShouldBe((Bedrag.Nul, Bedrag.Nul));
    }

    [Theory]
    [InlineData("59.99", "500.00")]
    [InlineData("60.00", "39.99")]
    public void Kan_niet_onder_wat_van_de_lijn_al_gebruikt_is(string vak, string vek)
    {
        var (fonds, inbreng) = Bevestigd("1000.00", "500.00");
        fonds.KeurGoed(fonds.Aanvaard(1, "40.00"), Lid, HetMandaat, Vandaag);
        fonds.Vraagt(Vraag(2, "20.00"));

        Code(() => fonds.CorrigeerInbreng(inbreng, Eur(vak), Eur(vek), "x", Vandaag)).ShouldBe("inbreng-al-gebruikt");
        fonds.CorrigeerInbreng(inbreng, Eur("60.00"), Eur("40.00"), "x", Vandaag);
    }

    [Fact]
    public void Wordt_geweigerd_als_er_niets_te_corrigeren_is()
    {
        var (fonds, inbreng) = Bevestigd("1000.00", "500.00");
        var aangekondigd = fonds.Kondig(Omgeving, "1.00", "1.00");

        Code(() => fonds.CorrigeerInbreng(inbreng, Eur("1000.00"), Eur("500.00"), "x", Vandaag)).ShouldBe("niets-te-corrigeren");
        Code(() => fonds.CorrigeerInbreng(aangekondigd, Eur("2.00"), Eur("1.00"), "x", Vandaag)).ShouldBe("inbreng-niet-bevestigd");
        Code(() => fonds.CorrigeerInbreng(new(Nummer(99)), Eur("2.00"), Eur("1.00"), "x", Vandaag)).ShouldBe("niet-gevonden");
        Code(() => fonds.CorrigeerInbreng(inbreng, Eur("2.00"), Eur("1.00"), "x", new(2033, 1, 1))).ShouldBe("fonds-afgesloten");
    }

    [Fact]
    public void Krijgt_na_de_termijn_geen_vastleggingskrediet()
    {
        var fonds = Leeg();
        var inbreng = fonds.Kondig(Omgeving with { Jaar = 2031 }, "0.00", "10.00");
        fonds.BevestigInbreng(inbreng, "Begroting", Vandaag);

        Code(() => fonds.CorrigeerInbreng(inbreng, Eur("1.00"), Eur("10.00"), "x", Vandaag)).ShouldBe("vak-na-termijn");
    }

    private static (Gebiedsfonds Fonds, FondsinbrengId Inbreng) Bevestigd(string vak, string vek)
    {
        var fonds = Leeg();
        var inbreng = fonds.Kondig(Omgeving, vak, vek);
        fonds.BevestigInbreng(inbreng, "Begroting", Vandaag);
        return (fonds, inbreng);
    }

    private static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}
