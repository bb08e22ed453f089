using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_aanvraag_geweigerd_wordt;

public sealed class Het_tekort
{
    [Fact]
    public void Is_wat_er_in_dat_jaar_ontbreekt_over_alle_lijnen()
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00");
        fonds.Breng(Mobiliteit, "50.25", "0.00");
        fonds.Vraagt(Vraag(1, "30.00"));

        fonds.Vraagt(Vraag(2, "200.00"));

        Weigering(fonds).ShouldBe((Weigeringsreden.MiddelenOntoereikend, Eur("79.75"), 2026));
    }

    [Fact]
    public void Gaat_over_het_eerste_jaar_dat_te_weinig_heeft()
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00");
        fonds.Breng(Omgeving with { Jaar = 2027 }, "10.00", "0.00");

        fonds.Vraagt(Vraag(1, "100.00") with { Delen = [new(2026, Eur("100.00")), new(2028, Eur("7.00")), new(2027, Eur("10.01"))] });

        Weigering(fonds).ShouldBe((Weigeringsreden.MiddelenOntoereikend, Eur("0.01"), 2027));
    }

    [Fact]
    public void Is_alles_voor_een_jaar_dat_voorbij_is()
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00");

        fonds.Reserveer(Vraag(1, "40.00"), Ruim, new(2027, 1, 1));

        Weigering(fonds).ShouldBe((Weigeringsreden.MiddelenOntoereikend, Eur("40.00"), 2026));
    }

    [Theory]
    [InlineData("100.00", "40.00")]
    [InlineData("0.00", "40.00")]
    public void Wordt_nooit_gezegd_als_het_plafond_de_reden_is(string plafond, string gevraagd)
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00");

        fonds.Vraagt(Vraag(1, gevraagd), new Mandaatgrond(true, Eur(plafond), Eur(plafond)));

        Weigering(fonds).ShouldBe((Weigeringsreden.MandateringOntoereikend, null, null));
    }

    [Fact]
    public void Wordt_ook_bij_een_avenant_gezegd()
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00");
        fonds.Vraagt(Vraag(1, "60.00"));
        fonds.LegVast(Nummer(1), Vandaag);

        fonds.ReserveerAvenant(new(Nummer(1), new(Nummer(700)), Mandatering, 1, "v", 2026, [new(Mijlpaal(1), Antwerpen, Eur("150.00"))], ["REFREG01"]), Ruim, Vandaag);

        var geweigerd = (AvenantmiddelenWerdenGeweigerd)fonds.Laatste();
        (geweigerd.Reden, geweigerd.Tekort, geweigerd.Jaar).ShouldBe((Weigeringsreden.MiddelenOntoereikend, (Bedrag?)Eur("50.00"), (int?)2026));
    }

    private static (Weigeringsreden Reden, Bedrag? Tekort, int? Jaar) Weigering(Gebiedsfonds fonds)
    {
        var g = (ReserveringWerdGeweigerd)fonds.Laatste();
        return (g.Reden, g.Tekort, g.Jaar);
    }
}
