using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gemeente_een_mijlpaal_ondertekent;

public sealed class Ondertekenen
{
    private readonly Gebiedscontract _contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);
    private readonly Betrokkene _burgemeester = Wie.Burgemeester(Voorbeeld.Antwerpen);
    private readonly Betrokkene _directeur = Wie.Directeur(Voorbeeld.Antwerpen);

    [Fact]
    public void Is_na_de_burgemeester_nog_niet_volledig()
    {
        _contract.Na(c => c.TekenMijlpaal(c.Eerste(), _burgemeester, Voorbeeld.Collegebesluit)).ShouldBe([new MijlpaalWerdOndertekend(
            _contract.Id, _contract.Eerste(), Hoedanigheid.Burgemeester, _burgemeester.Persoon, Handtekeningniveau.Gewoon,
            Voorbeeld.Besluit(Voorbeeld.Collegebesluit), Volledig: false, Voorbeeld.Nu.Nu)]);
        Status.ShouldBe(Mijlpaalstatus.Gerapporteerd);
    }

    [Fact]
    public void Is_na_de_algemeen_directeur_volledig()
    {
        _contract.TekenMijlpaal(_contract.Eerste(), _burgemeester, Voorbeeld.Collegebesluit);

        _contract.Na(c => c.TekenMijlpaal(c.Eerste(), _directeur, Voorbeeld.Collegebesluit)).Single().ShouldBeOfType<MijlpaalWerdOndertekend>().Volledig.ShouldBeTrue();
        Status.ShouldBe(Mijlpaalstatus.Ondertekend);
    }

    [Theory]
    [InlineData(Besluitsoort.Collegebesluit)]
    [InlineData(Besluitsoort.Machtiging)]
    [InlineData(Besluitsoort.DagelijksBestuur)]
    public void Steunt_op_het_college_een_machtiging_of_dagelijks_bestuur(Besluitsoort soort) =>
        _contract.Na(c => c.TekenMijlpaal(c.Eerste(), _directeur, Voorbeeld.Collegebesluit with { Soort = soort })).Count.ShouldBe(1);

    [Fact]
    public void Steunt_niet_op_een_raadsbesluit() =>
        _contract.Weigert("ongeldige-invoer", c => c.TekenMijlpaal(c.Eerste(), _directeur, Voorbeeld.Raadsbesluit)).Velden.Keys.ShouldContain("grond.soort");

    [Fact]
    public void Gebeurt_door_twee_verschillende_personen()
    {
        _contract.TekenMijlpaal(_contract.Eerste(), _burgemeester, Voorbeeld.Collegebesluit);

        _contract.Weigert("handtekening-al-gezet", c => c.TekenMijlpaal(c.Eerste(), _burgemeester, Voorbeeld.Collegebesluit));
        _contract.Weigert("twee-personen-nodig", c => c.TekenMijlpaal(c.Eerste(), _directeur with { Persoon = _burgemeester.Persoon }, Voorbeeld.Collegebesluit));
    }

    [Fact]
    public void Doet_niet_de_voorzitter_van_de_gemeenteraad_of_een_medewerker()
    {
        _contract.Weigert("niet-bevoegd", c => c.TekenMijlpaal(c.Eerste(), Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit)).Status.ShouldBe(403);
        _contract.Weigert("niet-bevoegd", c => c.TekenMijlpaal(c.Eerste(), Wie.Medewerker(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit));
    }

    [Fact]
    public void Doet_niet_de_burgemeester_van_een_andere_gemeente() =>
        _contract.Weigert("niet-verantwoordelijk", c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Collegebesluit)).Status.ShouldBe(403);

    [Fact]
    public void Vraagt_na_het_terugsturen_opnieuw_beide_handtekeningen()
    {
        _contract.TekenMijlpaal(_contract.Eerste(), _burgemeester, Voorbeeld.Collegebesluit);
        _contract.StuurMijlpaalTerug(_contract.Eerste(), "Het bedrag klopt niet.", Wie.Team);
        _contract.RapporteerMijlpaal(_contract.Eerste(), Voorbeeld.Eur("40000"), "Verbeterd.", Wie.Medewerker(Voorbeeld.Antwerpen));

        _contract.Na(c => c.TekenMijlpaal(c.Eerste(), _burgemeester, Voorbeeld.Collegebesluit)).Single().ShouldBeOfType<MijlpaalWerdOndertekend>().Volledig.ShouldBeFalse();
        _contract.Na(c => c.TekenMijlpaal(c.Eerste(), _directeur, Voorbeeld.Collegebesluit)).Single().ShouldBeOfType<MijlpaalWerdOndertekend>().Volledig.ShouldBeTrue();
    }

    [Fact]
    public void Gebeurt_op_het_gevraagde_niveau() =>
        _contract.Weigert("handtekeningniveau-te-laag", c => c.OndertekenMijlpaal(c.Eerste(), _burgemeester.Op(Voorbeeld.Collegebesluit),
            Handtekeningniveau.Gekwalificeerd, Voorbeeld.Nu));

    private Mijlpaalstatus Status => _contract.Mijlpaal(_contract.Eerste()).Stand.Status;
}
