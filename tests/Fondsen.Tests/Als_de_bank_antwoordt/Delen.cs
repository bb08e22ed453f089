using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Bankproef;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_de_bank_antwoordt;

public sealed class Delen
{
    private readonly Gebiedsfonds _fonds;
    private readonly BetaalopdrachtId _id;

    public Delen()
    {
        (_fonds, _id) = Tweedelig();
        _fonds.MaakBetaalbestand(Aanvraag());
    }

    private Bankdeel Een => _fonds.Deel(_id, "OVO000001");

    private Bankdeel Twee => _fonds.Deel(_id, "OVO000002");

    private Betaalstatus Status => _fonds.Opdracht(_id).Status;

    [Fact]
    public void Is_de_opdracht_betaald_als_al_haar_delen_het_zijn_op_de_laatste_dag()
    {
        _fonds.Verwerk(Bericht("a", Een.Betaald(Vandaag.AddDays(2))), Vandaag.AddDays(2));
        Status.ShouldBe(Betaalstatus.Verzonden);
        _fonds.Verwerk(Bericht("b", Twee.Betaald(Vandaag.AddDays(1))), Vandaag.AddDays(2));
        _fonds.Laatste().ShouldBeOfType<BetalingWerdUitgevoerd>().ShouldSatisfyAllConditions(g => g.Bedrag.ShouldBe(Eur("100.00")), g => g.Datum.ShouldBe(Vandaag.AddDays(2)));
    }

    [Fact]
    public void Wordt_na_een_mislukt_deel_alleen_dat_deel_opnieuw_goedgekeurd_en_betaald()
    {
        _fonds.Verwerk(Bericht("a", Twee.Geweigerd()), Vandaag);
        Status.ShouldBe(Betaalstatus.Verzonden, "een deel is nog onderweg");
        _fonds.Verwerk(Bericht("b", Een.Betaald()), Vandaag);
        Status.ShouldBe(Betaalstatus.Mislukt);
        (_fonds.Vereffend(Omgeving), _fonds.Vereffend(Mobiliteit)).ShouldBe((Eur("60.00"), Eur("0.00")), "wat betaald is, blijft betaald");

        _fonds.Herneem(_id, AnderLid, ["REFREG01"]);
        _fonds.KeurGoed(_id, Lid, HetMandaat, Vandaag);
        _fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdGoedgekeurd>().Delen.ShouldBe([new Middelendeel(Mobiliteit, Eur("40.00"))]);
        _fonds.MaakBetaalbestand(Aanvraag(900_001));
        _fonds.Bestand(new(Nummer(900_001))).Transacties.Single().ShouldSatisfyAllConditions(t => t.Bedrag.ShouldBe(Eur("40.00")), t => t.Poging.ShouldBe(2));
        _fonds.Verwerk(Bericht("c", Twee.Betaald()), Vandaag);
        _fonds.Laatste().ShouldBeOfType<BetalingWerdUitgevoerd>().Bedrag.ShouldBe(Eur("100.00"));
        _fonds.Opdracht(_id).AlleDelen().ShouldBe([new(Omgeving, Eur("60.00")), new(Mobiliteit, Eur("40.00"))], ignoreOrder: true);
        _fonds.RondAf(Nummer(1));
    }

    [Fact]
    public void Kan_wat_de_bank_in_delen_betaalde_teruggevorderd_worden()
    {
        _fonds.Verwerk(Bericht("a", Een.Betaald(), Twee.Betaald()), Vandaag);
        _fonds.StelTerugvorderingVoor(new(Nummer(77)), Nummer(1), Antwerpen, Eur("70.00"), "Dubbele factuur", AnderLid);

        _fonds.StelTerugvorderingIn(new(Nummer(77)), null, Lid, HetMandaat, Vandaag);

        Berichten.Bedrag.Som(_fonds.Laatste().ShouldBeOfType<TerugvorderingWerdIngesteld>().Delen.Select(d => d.Bedrag)).ShouldBe(Eur("70.00"));
    }

    [Fact]
    public void Wijzigt_hetzelfde_bericht_niets_en_een_ander_met_dat_kenmerk_wordt_geweigerd()
    {
        _fonds.Verwerk(Bericht("a", Een.Betaald(), Twee.Betaald()), Vandaag);
        var versie = _fonds.Versie;
        _fonds.Verwerk(Bericht("a", Een.Betaald(), Twee.Betaald()), Vandaag);
        _fonds.Versie.ShouldBe(versie);
        Should.Throw<Domeinfout>(() => _fonds.Verwerk(Bericht("a", Een.Betaald()) with { Hash = "anders" }, Vandaag)).Code.ShouldBe("bankbericht-anders");
    }

    [Fact]
    public void Weigert_een_bericht_in_zijn_geheel_met_regel_en_reden()
    {
        var versie = _fonds.Versie;
        Weigert(Een.Betaald(), Twee.Betaald() with { Bedrag = 40.01m, Regel = 12 }).ShouldBe(("regel 12", "Het bedrag is 40.01, maar verstuurd werd 40.00."));
        Weigert(Een.Betaald() with { Munt = "USD" }).ShouldBe(("regel 7", "De munt is USD, maar we betalen in EUR."));
        Weigert(Een.Betaald() with { Verwijzing = "X" }).ShouldBe(("regel 7", "Verwijzing X staat in geen betaalbestand van dit fonds."));
        Weigert(Een.Betaald(), Een.Betaald()).Zin.ShouldContain("meer dan een keer");
        Weigert(Een.Betaald(Vandaag.AddDays(-1))).Zin.ShouldContain("boekdatum");
        Weigert(Een.Betaald(Vandaag.AddDays(1))).Zin.ShouldContain("boekdatum");
        Weigert().ShouldBe(("regel 1", "Dit bericht noemt geen enkele betaling."));
        _fonds.Versie.ShouldBe(versie);
    }

    [Fact]
    public void Noemt_een_geweigerd_bericht_van_een_lange_regel_niet_al_zijn_fouten()
    {
        IReadOnlyList<Bankuitkomst> onbekend = [.. Enumerable.Range(0, 200).Select(i => Een.Betaald() with { Regel = 1, Verwijzing = $"ONBEKEND-{i}" })];
        Should.Throw<Domeinfout>(() => _fonds.Verwerk(Bericht("lang", onbekend), Vandaag)).Velden.Values.Sum(zinnen => zinnen.Length).ShouldBe(50);
    }

    [Fact]
    public void Spreekt_een_later_bericht_een_uitkomst_niet_tegen()
    {
        _fonds.Verwerk(Bericht("a", Een.Betaald(), Twee.Geweigerd()), Vandaag);
        Weigert(Een.Geweigerd()).Zin.ShouldBe("Deze betaling stond al als betaald.");
        Weigert(Twee.Betaald()).Zin.ShouldBe("Deze betaling stond al als mislukt.");
        var versie = _fonds.Versie;
        _fonds.Verwerk(Bericht("b", Een.Betaald(), Twee.Geweigerd()), Vandaag);
        _fonds.Versie.ShouldBe(versie + 1, "alleen dat het bericht gelezen is");
    }

    [Theory]
    [InlineData(Bankniveau.Bestand)]
    [InlineData(Bankniveau.Betaler)]
    public void Mislukt_alles_van_een_bestand_of_betaler_dat_geweigerd_wordt(Bankniveau niveau)
    {
        var bestand = _fonds.Bestand(new(Nummer(900_000)));
        var verwijzing = niveau is Bankniveau.Bestand ? bestand.Kenmerk() : bestand.Betalers()[1].Kenmerk;
        _fonds.Verwerk(Bericht("a", new Bankuitkomst(3, verwijzing, niveau, Bankdeelstand.Mislukt, null, null, null, "FF01")), Vandaag);
        (Een.Stand, Twee.Stand).ShouldBe((niveau is Bankniveau.Bestand ? Bankdeelstand.Mislukt : Bankdeelstand.Onderweg, Bankdeelstand.Mislukt));
        Status.ShouldBe(niveau is Bankniveau.Bestand ? Betaalstatus.Mislukt : Betaalstatus.Verzonden);
    }

    [Fact]
    public void Gaat_een_melding_met_de_hand_over_wat_nog_onderweg_is()
    {
        _fonds.Verwerk(Bericht("a", Een.Betaald()), Vandaag);
        _fonds.MeldMislukking(_id, "telefoon van de bank");
        Status.ShouldBe(Betaalstatus.Mislukt);
        (Een.Stand, Twee.Stand).ShouldBe((Bankdeelstand.Betaald, Bankdeelstand.Mislukt));
        _fonds.Herneem(_id, AnderLid, ["REFREG01"]);
        _fonds.KeurGoed(_id, Lid, HetMandaat, Vandaag);
        _fonds.Verzend(_id, Lid, HetMandaat, Vandaag);
        _fonds.MeldBetaling(_id, Vandaag, Vandaag);
        Status.ShouldBe(Betaalstatus.Betaald);
        (_fonds.Vereffend(Omgeving), _fonds.Vereffend(Mobiliteit)).ShouldBe((Eur("60.00"), Eur("40.00")));
    }

    private (string Regel, string Zin) Weigert(params IReadOnlyList<Bankuitkomst> uitkomsten)
    {
        var (regel, zinnen) = Should.Throw<Domeinfout>(() => _fonds.Verwerk(Bericht("w", uitkomsten), Vandaag)).Velden.Single();
        return (regel, zinnen.Single());
    }
}
