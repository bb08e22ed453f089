using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Tests.Als_een_rekening_geregistreerd_wordt;

public sealed class Registreren
{
    private static readonly Rekeninghouder Antwerpen = new(Voorbeeld.Antwerpen.Cijfers);
    private static readonly Rekeninghouder Omgeving = new("OVO000001");

    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    private static Rekeninggegevens Gegevens(string iban = Bankproef.Iban, string naam = "Stad Antwerpen", string? bic = "GKCCBEBB") =>
        Rekeninggegevens.Lees(new(iban, naam, bic));

    private static Bankrekening Rekening()
    {
        var rekening = new Bankrekening();
        rekening.Begin(Bankrekening.IdVan(Antwerpen.Code));
        return rekening;
    }

    [Fact]
    public void Vraagt_een_tweede_persoon_die_het_nummer_opnieuw_schrijft()
    {
        var rekening = Rekening();
        Weigert(() => rekening.Bevestig(Iban.Van(Bankproef.Iban), "b")).ShouldBe("niets-te-bevestigen");
        rekening.Registreer(Antwerpen, Gegevens(), "a");
        rekening.Bevestigd.ShouldBeNull();
        Weigert(() => rekening.Bevestig(Iban.Van(Bankproef.Iban), "a")).ShouldBe("tweede-persoon-nodig");
        Weigert(() => rekening.Bevestig(Iban.Van(Bankproef.AndereIban), "b")).ShouldBe("iban-verschilt");
        rekening.Bevestig(Iban.Van(Bankproef.Iban), "b");
        rekening.Bevestigd.ShouldBe(new Rekeningversie(1, Iban.Van(Bankproef.Iban), "Stad Antwerpen", "GKCCBEBB"));
        Weigert(() => rekening.Registreer(Antwerpen, Gegevens(), "a")).ShouldBe("rekening-ongewijzigd");
    }

    [Fact]
    public void Houdt_bij_een_wijziging_de_oude_in_gebruik_tot_de_bevestiging_en_bewaart_ze()
    {
        var rekening = Rekening();
        rekening.Registreer(Antwerpen, Gegevens(), "a");
        rekening.Bevestig(Iban.Van(Bankproef.Iban), "b");
        rekening.Registreer(Antwerpen, Gegevens(Bankproef.AndereIban), "b");
        rekening.Bevestigd!.Nummer.ShouldBe(1);
        rekening.Registreer(Antwerpen, Gegevens(Bankproef.AndereIban, bic: null), "a");
        rekening.Wachtend!.Nummer.ShouldBe(3, "een nieuwe registratie neemt de plaats in van wat wachtte");
        rekening.Bevestig(Iban.Van(Bankproef.AndereIban), "b");
        rekening.Bevestigd.ShouldBe(new Rekeningversie(3, Iban.Van(Bankproef.AndereIban), "Stad Antwerpen", null));
        rekening.Met(1).Iban.ShouldBe(Iban.Van(Bankproef.Iban));
    }

    [Fact]
    public void Gaat_met_rekeningnummer_en_al_naar_een_bron_die_niemand_hoort()
    {
        Gebeurtenistypes.BronVan(typeof(BankrekeningWerdGeregistreerd), "fondsen").ShouldBe(RekeningenBlok.Bron);
        Gebeurtenistypes.BronVan(typeof(BankrekeningWerdBevestigd), "fondsen").ShouldBe(RekeningenBlok.Bron);
        Lokaal.Werking.Diensten.Alle.ShouldAllBe(d => d.Hoort.All(b => b.Naam != RekeningenBlok.Bron));
        Lokaal.Werking.Diensten.Fondsen.Geeft.ShouldContain(b => b.Naam == RekeningenBlok.Bron);
    }

    [Theory]
    [InlineData("financieel-directeur", "0207500123", true, true)]
    [InlineData("algemeen-directeur", "0207500123", true, true)]
    [InlineData("partner", "0207.500.123", true, true)]
    [InlineData("financieel-directeur", "0207503586", false, false)]
    [InlineData("burgemeester", "0207500123", false, false)]
    [InlineData("gemandateerde", "OVO000001", false, false)]
    [InlineData("regering", "OVO000001", false, true)]
    public void Mag_van_een_partij_alleen_wie_voor_ze_handelt(string rol, string organisatie, bool registreert, bool bevestigt)
    {
        Mag(() => Antwerpen.EisMagRegistreren(rol, organisatie)).ShouldBe(registreert);
        Mag(() => Antwerpen.EisMagBevestigen(rol, organisatie)).ShouldBe(bevestigt);
    }

    [Theory]
    [InlineData("regering", true)]
    [InlineData("gemandateerde", false)]
    [InlineData("partner", false)]
    [InlineData("financieel-directeur", false)]
    public void Mag_van_een_entiteit_alleen_de_regering(string rol, bool mag)
    {
        Mag(() => Omgeving.EisMagRegistreren(rol, "OVO000001")).ShouldBe(mag);
        Mag(() => Omgeving.EisMagBevestigen(rol, "OVO000001")).ShouldBe(mag);
    }

    [Fact]
    public void Zegt_in_een_keer_wat_niet_klopt()
    {
        Should.Throw<Domeinfout>(() => Rekeninggegevens.Lees(new("BE68539007547035", "会社", "bic"))).Velden.Keys.ShouldBe(["iban", "naam", "bic"]);
        Should.Throw<Domeinfout>(() => Rekeninggegevens.Lees(new("BE68539007547034", new string('x', 71)))).Velden.Keys.ShouldBe(["naam"]);
        Should.Throw<Domeinfout>(() => Rekeninghouder.Lees("OVO1")).Velden.Keys.ShouldBe(["houder"]);
        Should.Throw<Domeinfout>(() => Rekeninghouder.Lees("0207500124")).Velden.Keys.ShouldBe(["houder"]);
    }

    [Theory]
    [InlineData("Zoë & Söhne/Straße", "Zoe + Sohne Strasse")]
    [InlineData("//Água — 100 €//", "Agua - 100 EUR")]
    [InlineData("会社", "")]
    public void Schrijft_een_naam_in_de_tekens_van_SEPA(string naam, string sepa) => Sepatekst.Van(naam, 70).ShouldBe(sepa);

    private static bool Mag(Action doe)
    {
        try
        {
            doe();
            return true;
        }
        catch (Domeinfout fout) when (fout.Code == "niet-uw-rekening")
        {
            return false;
        }
    }
}
