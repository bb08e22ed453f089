using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_jaar_eindigt;

public sealed class Vervallen
{
    [Fact]
    public void Vervalt_op_nieuwjaar_wat_vrij_is_en_blijft_wat_gereserveerd_of_vastgelegd_is()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Breng(Volgend, "50.00", "0.00");
        fonds.Vraagt(Vraag(1, "30.00"));
        fonds.Vraagt(Vraag(2, "20.00"));
        fonds.LegVast(Nummer(2), Vandaag);
        fonds.EersteVerval.ShouldBe(Nieuwjaar);

        fonds.LaatVakVervallen(new(2026, 12, 31));
        fonds.Vervallen(Omgeving).ShouldBe(Bedrag.Nul);
        fonds.LaatVakVervallen(Nieuwjaar);

        fonds.Laatste().ShouldBeOfType<VakWerdVervallen>().Delen.ShouldBe([new(Omgeving, Eur("50.00"))]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("50.00"));
        fonds.VrijeVak(Volgend).ShouldBe(Eur("50.00"));
        fonds.EersteVerval.ShouldBe(new DateOnly(2028, 1, 1));
    }

    [Fact]
    public void Vervalt_een_keer_en_ook_wat_later_vrij_komt()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "30.00"));
        fonds.LaatVakVervallen(Nieuwjaar);
        var versie = fonds.Versie;
        fonds.LaatVakVervallen(Nieuwjaar);
        fonds.Versie.ShouldBe(versie);

        fonds.GeefReserveringVrij(Nummer(1));
        fonds.EersteVerval.ShouldBe(Nieuwjaar, "wat vrij komt op een lijn van een voorbij jaar, vervalt dadelijk");
        fonds.LaatVakVervallen(Nieuwjaar);

        fonds.Vervallen(Omgeving).ShouldBe(Eur("100.00"));
        fonds.EersteVerval.ShouldBeNull();
    }

    [Fact]
    public void Komt_met_een_latere_overdracht_terug()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.LaatVakVervallen(Nieuwjaar);
        fonds.Reserveer(Vraag(1, "60.00", jaar: 2027), Ruim, Nieuwjaar);
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);

        fonds.DraagOver("60.00", new(2027, 6, 30));
        fonds.Reserveer(Vraag(1, "60.00", 2, jaar: 2027), Ruim, new(2027, 6, 30));

        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>();
        fonds.Vervallen(Omgeving).ShouldBe(Eur("40.00"));
    }
}
