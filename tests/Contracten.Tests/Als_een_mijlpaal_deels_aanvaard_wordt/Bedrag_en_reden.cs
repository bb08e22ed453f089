using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_mijlpaal_deels_aanvaard_wordt;

public sealed class Bedrag_en_reden
{
    private readonly Gebiedscontract _contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend);

    [Fact]
    public void Noemt_de_gebeurtenis_het_lagere_bedrag_en_de_bijlage_de_reden()
    {
        _contract.Na(c => Aanvaard(c, "49999.99", "Een paal ontbreekt."))
            .ShouldBe([new MijlpaalWerdAanvaard(_contract.Id, _contract.Eerste(), Voorbeeld.Eur("49999.99"), null, Wie.Team.Persoon)]);
        _contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe("Een paal ontbreekt.");
        _contract.Mijlpaal(_contract.Eerste()).Stand.Aanvaard.ShouldBe(Voorbeeld.Eur("49999.99"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Kan_niet_zonder_reden(string? reden) =>
        _contract.Weigert("ongeldige-invoer", c => Aanvaard(c, "49999.99", reden)).Velden.Keys.ShouldBe(["reden"]);

    [Theory]
    [InlineData("50000.01")]
    [InlineData("-0.01")]
    public void Kan_niet_voor_meer_dan_gerapporteerd_of_minder_dan_niets(string bedrag) =>
        _contract.Weigert("ongeldige-invoer", c => Aanvaard(c, bedrag, "Daarom.")).Velden.Keys.ShouldContain("bedrag");

    [Fact]
    public void Kan_niet_met_een_eindeloze_reden() =>
        _contract.Weigert("ongeldige-invoer", c => Aanvaard(c, "1.00", new string('a', 4001))).Velden.Keys.ShouldBe(["reden"]);

    [Fact]
    public void Vraagt_het_volle_bedrag_geen_reden() => _contract.Na(c => Aanvaard(c, "50000.00", null)).Count.ShouldBe(1);

    [Fact]
    public void Rondt_het_contract_af_zonder_betaling_als_niets_aanvaard_werd()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend, fonds: true);
        contract.Na(c => Aanvaard(c, "0.00", "Er is niets te zien."));

        contract.Mijlpaal(contract.Eerste()).WordtBetaald.ShouldBeFalse();
        contract.Mijlpaal(contract.Eerste()).IsAf.ShouldBeTrue();
    }

    [Fact]
    public void Wacht_de_mijlpaal_op_de_betaling_van_wat_wel_aanvaard_werd()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend, fonds: true);
        Aanvaard(contract, "0.01", "Bijna niets.");

        contract.Mijlpaal(contract.Eerste()).IsAf.ShouldBeFalse();
        contract.Betaal(contract.Eerste(), "0.01");
        contract.Mijlpaal(contract.Eerste()).IsAf.ShouldBeTrue();
    }

    private static void Aanvaard(Gebiedscontract contract, string bedrag, string? reden) =>
        contract.AanvaardMijlpaal(contract.Eerste(), Wie.Team, Voorbeeld.Nu, null, new Oordeel(Voorbeeld.Eur(bedrag), reden));
}
