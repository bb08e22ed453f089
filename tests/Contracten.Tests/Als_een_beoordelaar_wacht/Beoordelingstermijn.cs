using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Tests.Hulp;
using Domein = Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Tests.Als_een_beoordelaar_wacht;

public sealed class Beoordelingstermijn
{
    private readonly Gebiedscontract _contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);

    [Fact]
    public void Begint_bij_de_laatste_handtekening()
    {
        Teken(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu).TeBeoordelenVoor.ShouldBeNull();
        Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Nu).TeBeoordelenVoor.ShouldBe(new DateOnly(2026, 12, 20));
    }

    [Fact]
    public void Volgt_de_instelling()
    {
        Teken(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu, 14);
        Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Nu, 14).TeBeoordelenVoor.ShouldBe(new DateOnly(2026, 12, 4));
    }

    /// <summary>Days in Brussels, not stretches of 24 hours: the clock goes back on 25 October 2026 and forward on 28 March 2027.</summary>
    [Theory]
    [InlineData("2026-10-10T21:59:59Z", "2026-11-09")] // 10 October 23:59 in Brussels, in summer time
    [InlineData("2026-10-10T22:00:00Z", "2026-11-10")] // 11 October 00:00
    [InlineData("2027-03-10T22:59:59Z", "2027-04-09")] // 10 March 23:59 in Brussels, in winter time
    [InlineData("2027-03-10T23:00:00Z", "2027-04-10")] // 11 March 00:00
    public void Telt_kalenderdagen_in_Brussel_over_de_wisseling_van_het_uur(string tijdstip, string uiterlijk)
    {
        var moment = new VasteKlok(DateTimeOffset.Parse(tijdstip, System.Globalization.CultureInfo.InvariantCulture)).Nu();
        Teken(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu);

        Teken(Wie.Directeur(Voorbeeld.Antwerpen), moment).TeBeoordelenVoor.ShouldBe(DateOnly.Parse(uiterlijk, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("1", 1)]
    [InlineData("365", 365)]
    public void Komt_uit_de_instelling(string? instelling, int dagen) => Domein.Beoordelingstermijn.Van(instelling).Dagen.ShouldBe(dagen);

    [Theory]
    [InlineData("0")]
    [InlineData("366")]
    [InlineData("-1")]
    [InlineData("dertig")]
    public void Laat_een_onzinnige_instelling_de_dienst_niet_starten(string instelling) =>
        Should.Throw<InvalidOperationException>(() => Domein.Beoordelingstermijn.Van(instelling)).Message.ShouldContain("Mijlpalen__Beoordelingstermijn");

    private MijlpaalWerdOndertekend Teken(Betrokkene wie, Moment moment, int termijn = Domein.Beoordelingstermijn.Standaard) =>
        (MijlpaalWerdOndertekend)_contract.Na(c => c.OndertekenMijlpaal(
            c.Eerste(), wie.Op(Voorbeeld.Collegebesluit), Handtekeningniveau.Gewoon, moment, null, termijn)).Single();

    private sealed class VasteKlok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
