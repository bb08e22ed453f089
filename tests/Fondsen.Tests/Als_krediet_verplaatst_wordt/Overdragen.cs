using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_krediet_verplaatst_wordt;

public sealed class Overdragen
{
    [Fact]
    public void Brengt_vrij_krediet_naar_het_volgende_jaar()
    {
        var fonds = Fonds("100.00", "80.00");

        fonds.DraagOver("40.00", December, "30.00");

        fonds.Stand(Omgeving).ShouldBe(("60.00", "50.00", "60.00"));
        fonds.Stand(Volgend).ShouldBe(("40.00", "30.00", "40.00"));
        fonds.Laatste().ShouldBeOfType<KredietWerdVerplaatst>().Soort.ShouldBe(Verplaatsingsoort.Overdracht);
    }

    [Fact]
    public void Neemt_in_het_jaar_zelf_eerst_wat_vrij_is_en_dan_de_reserveringen_mee()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "70.00"));

        fonds.DraagOver("50.00", December);

        fonds.Middelen(Nummer(1))!.Delen.ShouldBe([new(Omgeving, Eur("50.00")), new(Volgend, Eur("20.00"))]);
        fonds.Stand(Omgeving).ShouldBe(("50.00", "0.00", "0.00"));
        fonds.Stand(Volgend).ShouldBe(("50.00", "0.00", "30.00"));
    }

    [Fact]
    public void Neemt_na_het_jaar_eerst_de_reserveringen_mee_zodat_hun_contracten_vastgelegd_kunnen_worden()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "30.00"));
        fonds.LaatVakVervallen(Nieuwjaar);

        fonds.DraagOver("50.00", Nieuwjaar);

        fonds.Middelen(Nummer(1))!.Delen.ShouldBe([new(Volgend, Eur("30.00"))]);
        fonds.Vervallen(Omgeving).ShouldBe(Eur("50.00"));
        fonds.Stand(Volgend).ShouldBe(("50.00", "0.00", "20.00"));
        fonds.Laatste().ShouldBeOfType<KredietWerdVerplaatst>().Vervallen.ShouldBe(Eur("20.00"));
    }

    [Fact]
    public void Neemt_ook_de_reservering_van_een_avenant_mee()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.ReserveerAvenant(new(Nummer(1), new(Nummer(700)), Mandatering, 1, "v", 2026, [new(Mijlpaal(1), Antwerpen, Eur("90.00"))], ["REFREG01"]), Ruim, Vandaag);

        fonds.DraagOver("40.00", Nieuwjaar);

        fonds.Middelen(Nummer(1))!.Avenant!.Delen.ShouldBe([new(Volgend, Eur("30.00"))]);
        fonds.Middelen(Nummer(1))!.Delen.ShouldBe([new(Omgeving, Eur("60.00"))], "wat vastgelegd is, blijft");
        fonds.Stand(Volgend).ShouldBe(("40.00", "0.00", "10.00"));
    }

    [Theory]
    [InlineData(2026, 11, 30, "overdracht-buiten-venster")]
    [InlineData(2026, 12, 1, null)]
    [InlineData(2027, 12, 31, null)]
    [InlineData(2028, 1, 1, "overdracht-buiten-venster")]
    public void Kan_van_december_tot_het_einde_van_het_volgende_jaar(int jaar, int maand, int dag, string? code)
    {
        var fonds = Fonds("100.00", "0.00");
        if (code is null)
        {
            fonds.DraagOver("100.00", new(jaar, maand, dag));
            fonds.Vak(Volgend).ShouldBe(Eur("100.00"));
        }
        else
        {
            Code(() => fonds.DraagOver("100.00", new(jaar, maand, dag))).ShouldBe(code);
        }
    }

    [Fact]
    public void Kan_niet_met_wat_vastgelegd_of_betaald_is()
    {
        var fonds = Fonds("100.00", "100.00");
        fonds.KeurGoed(fonds.Aanvaard(1, "60.00"), Lid, HetMandaat, Vandaag);

        Code(() => fonds.DraagOver("40.01", December)).ShouldBe("vak-niet-vrij");
        Code(() => fonds.DraagOver("0.00", December, "40.01")).ShouldBe("vek-niet-vrij");
        fonds.DraagOver("40.00", December, "40.00");
        fonds.VrijeVek(Omgeving).ShouldBe(Bedrag.Nul);
    }

    [Fact]
    public void Kan_niet_naar_een_jaar_waarin_het_fonds_niets_meer_vastlegt()
    {
        var fonds = Leeg();
        var laatste = Omgeving with { Jaar = 2030 };
        fonds.Breng(laatste, "10.00", "10.00");

        Code(() => fonds.DraagOver(Verplaatsing(laatste, laatste, "1.00"), new(2030, 12, 1))).ShouldBe("vak-na-termijn");
        fonds.DraagOver(Verplaatsing(laatste, laatste, "0.00", "1.00"), new(2030, 12, 1));
        fonds.Vek(laatste with { Jaar = 2031 }).ShouldBe(Eur("1.00"));
    }
}
