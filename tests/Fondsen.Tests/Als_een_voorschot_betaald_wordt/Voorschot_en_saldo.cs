using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Belofte;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_voorschot_betaald_wordt;

public sealed class Voorschot_en_saldo
{
    private static Gebiedsfonds Fonds(params string[] bedragen) => Voorbeeld.Fonds().Met(1, Voorschot(30), bedragen);

    [Fact]
    public void Wordt_het_voorschot_betaald_zodra_de_eerste_mijlpaal_aanvaard_is()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 1, "30.00");
        var opdracht = fonds.Laatste<BetaalopdrachtWerdAangemaakt>();
        (opdracht.Soort, opdracht.Verbintenis, opdracht.Bedrag, opdracht.AanvaardVoor).ShouldBe((Betaalsoort.Voorschot, Verbintenis(1), Eur("30.00"), null));
    }

    /// <summary>Per row what each milestone was accepted for, and the order that follows; "-" for none.</summary>
    [Theory]
    [InlineData("30.00,70.00", "30.00,70.00", "30.00,70.00")]
    [InlineData("30.00,70.00", "30.00,35.00", "30.00,20.00")] // half of the work: 50, of which 30 was paid
    [InlineData("30.00,70.00", "30.00,21.00", "30.00,-")] // 30 justified, 30 paid
    [InlineData("30.00,70.00", "30.00,21.01", "30.00,0.01")]
    [InlineData("30.00,70.00", "20.00,70.00", "20.00,80.00")] // a smaller voorschot leaves a larger saldo
    [InlineData("30.00,35.00,35.00", "30.00,35.00,35.00", "30.00,20.00,50.00")]
    [InlineData("30.00,35.00,35.00", "30.00,3.50,35.00", "30.00,-,25.00")] // 5, then 55 justified
    [InlineData("0.34,0.33,0.33", "0.34,0.33,0.33", "0.34,0.16,0.50")] // to the cent
    [InlineData("30.00,70.00", "0.00,70.00", "-,100.00")]
    public void Is_na_het_voorschot_verschuldigd_wat_verantwoord_is_en_niet_betaald(string afgesproken, string aanvaard, string opdrachten)
    {
        var fonds = Fonds(afgesproken.Split(','));
        var gemaakt = new List<string>();
        foreach (var (bedrag, stap) in aanvaard.Split(',').Select((b, i) => (b, i + 1)))
        {
            var voor = fonds.Nieuw.Count;
            fonds.Aanvaardt(1, stap, bedrag);
            gemaakt.Add(fonds.Nieuw.Skip(voor).Select(n => n.Gebeurtenis).OfType<BetaalopdrachtWerdAangemaakt>().SingleOrDefault()?.Bedrag.ToString() ?? "-");
        }

        string.Join(",", gemaakt).ShouldBe(opdrachten);
    }

    [Fact]
    public void Zegt_een_saldo_voor_hoeveel_de_mijlpaal_aanvaard_is_en_een_mijlpaal_zonder_saldo_ook()
    {
        var fonds = Fonds("30.00", "35.00", "35.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Aanvaardt(1, 2, "3.50");
        var verrekend = fonds.Laatste<MijlpaalWerdVerrekend>();
        (verrekend.Mijlpaal, verrekend.Aanvaard).ShouldBe((Stap(1, 2), Eur("3.50")));
        fonds.Aanvaardt(1, 3, "35.00");
        var saldo = fonds.Laatste<BetaalopdrachtWerdAangemaakt>();
        (saldo.Soort, saldo.Bedrag, saldo.AanvaardVoor).ShouldBe((Betaalsoort.Saldo, Eur("25.00"), Eur("35.00")));
    }

    [Fact]
    public void Wordt_een_aanvaarding_een_keer_verwerkt_en_nooit_voor_meer_dan_afgesproken()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Aanvaardt(1, 2, "0.00");
        var versie = fonds.Versie;
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Aanvaardt(1, 2, "70.00");
        fonds.Versie.ShouldBe(versie);
        Should.Throw<InvalidOperationException>(() => Fonds("30.00", "70.00").Aanvaardt(1, 1, "30.01"));
    }

    [Fact]
    public void Wacht_een_saldo_dat_voor_het_voorschot_komt_met_het_voorschot()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 2, "70.00");
        fonds.Laatste<BetaalopdrachtWerdAangemaakt>().Bedrag.ShouldBe(Eur("70.00"));
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Laatste<BetaalopdrachtWerdAangemaakt>().Bedrag.ShouldBe(Eur("30.00"));
    }

    [Fact]
    public void Wordt_voorgesteld_terug_te_vorderen_wat_van_het_voorschot_niet_verantwoord_is()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Betaalt(1, 1);
        fonds.Aanvaardt(1, 2, "14.00");
        var voorstel = fonds.Laatste<TerugvorderingWerdVoorgesteld>();
        (voorstel.Bedrag, voorstel.Schuldenaar, voorstel.Verbintenis, voorstel.Grond, voorstel.Persoon)
            .ShouldBe((Eur("10.00"), Antwerpen, Verbintenis(1), Terugvorderingsgrond.VoorschotNietVerantwoord, null));
        fonds.Nieuw[^2].Gebeurtenis.ShouldBeOfType<MijlpaalWerdVerrekend>("er komt geen opdracht");
    }

    [Fact]
    public void Wacht_dat_voorstel_tot_het_voorschot_betaald_is()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Aanvaardt(1, 2, "14.00");
        fonds.Laatste<MijlpaalWerdVerrekend>();
        fonds.Betaalt(1, 1);
        fonds.Laatste<TerugvorderingWerdVoorgesteld>().Bedrag.ShouldBe(Eur("10.00"));
    }

    [Fact]
    public void Wordt_bij_het_einde_teruggevorderd_wat_geen_aanvaarde_mijlpaal_dekt()
    {
        var fonds = Fonds("30.00", "35.00", "35.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Betaalt(1, 1);
        fonds.Beeindig(Nummer(1), []);
        fonds.Nieuw[^2].Gebeurtenis.ShouldBeOfType<TerugvorderingWerdVoorgesteld>().Bedrag.ShouldBe(Eur("30.00"));
        fonds.Laatste<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("70.00"))]);
        fonds.Nieuw[^2].Gebeurtenis.ShouldBeOfType<TerugvorderingWerdVoorgesteld>().Grond.ShouldBe(Terugvorderingsgrond.ContractBeeindigd);
    }

    [Fact]
    public void Blijft_bij_het_einde_staan_wat_een_saldo_dat_nog_beoordeeld_wordt_kan_vragen()
    {
        var fonds = Fonds("30.00", "35.00", "35.00");
        fonds.Aanvaardt(1, 1, "30.00");
        fonds.Betaalt(1, 1);
        fonds.Beeindig(Nummer(1), [Stap(1, 2)]);
        fonds.Laatste<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("50.00"))]);
        fonds.Aanvaardt(1, 2, "7.00");
        fonds.Laatste<MijlpaalWerdVerrekend>();
        fonds.RondAf(Nummer(1));
        fonds.Nieuw.Select(n => n.Gebeurtenis).OfType<TerugvorderingWerdVoorgesteld>().ShouldHaveSingleItem().Bedrag.ShouldBe(Eur("20.00"), "30 betaald, 10 verantwoord");
    }

    [Fact]
    public void Neemt_een_avenant_niet_weg_wat_besteld_is()
    {
        var fonds = Fonds("30.00", "70.00");
        fonds.Aanvaardt(1, 1, "30.00");
        var minder = new Avenantaanvraag(Nummer(1), new AvenantId(Nummer(7)), Mandatering, 1, "b", 2026,
            [new Fondsmijlpaal(Stap(1, 2), Antwerpen, Eur("29.99"), Verbintenis(1), Voorschot(30), Vandaag)], ["REFREG01"]);
        fonds.ReserveerAvenant(minder, Ruim, Vandaag);
        Should.Throw<InvalidOperationException>(() => fonds.LegAvenantVast(Nummer(1), minder.Avenant, Vandaag));
    }
}
