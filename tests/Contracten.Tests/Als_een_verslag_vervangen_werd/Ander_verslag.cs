using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Tests.Als_een_verslag_vervangen_werd;

/// <summary>Who signs or judges can say which report was read: the version of the contract after it.</summary>
public sealed class Ander_verslag
{
    private readonly Gebiedscontract _contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);
    private readonly int _eerste;
    private readonly int _tweede;

    public Ander_verslag()
    {
        _eerste = _contract.Versie;
        _contract.StuurMijlpaalTerug(Id, "Het bedrag klopt niet.", Wie.Team);
        _contract.RapporteerMijlpaal(Id, Voorbeeld.Eur("40000"), "Verbeterd.", Wie.Medewerker(Voorbeeld.Antwerpen));
        _tweede = _contract.Versie;
    }

    private MijlpaalId Id => _contract.Eerste();

    [Fact]
    public void Onthoudt_de_mijlpaal_welk_verslag_er_ligt() => _contract.Mijlpaal(Id).Stand.Verslag.ShouldBe(_tweede);

    [Fact]
    public void Tekent_niemand_een_verslag_dat_er_niet_meer_ligt()
    {
        _contract.Weigert("ander-verslag", c => Teken(c, Wie.Burgemeester(Voorbeeld.Antwerpen), _eerste)).Status.ShouldBe(409);
        _contract.Na(c => Teken(c, Wie.Burgemeester(Voorbeeld.Antwerpen), _tweede)).Count.ShouldBe(1);
        _contract.Na(c => Teken(c, Wie.Directeur(Voorbeeld.Antwerpen), null)).Count.ShouldBe(1);
    }

    [Fact]
    public void Stuurt_niemand_een_verslag_terug_dat_er_niet_meer_ligt()
    {
        _contract.Weigert("ander-verslag", c => c.StuurMijlpaalTerug(Id, "Neen.", Wie.Team, _eerste)).Status.ShouldBe(409);
        _contract.Na(c => c.StuurMijlpaalTerug(Id, "Neen.", Wie.Team, _tweede)).Count.ShouldBe(1);
    }

    [Fact]
    public void Aanvaardt_niemand_een_verslag_dat_er_niet_meer_ligt()
    {
        Teken(_contract, Wie.Burgemeester(Voorbeeld.Antwerpen), _tweede);
        Teken(_contract, Wie.Directeur(Voorbeeld.Antwerpen), _tweede);

        _contract.Weigert("ander-verslag", c => c.AanvaardMijlpaal(Id, Wie.Team, Voorbeeld.Nu, _eerste)).Status.ShouldBe(409);
        _contract.Na(c => c.AanvaardMijlpaal(Id, Wie.Team, Voorbeeld.Nu, _tweede)).Count.ShouldBe(1);
    }

    private void Teken(Gebiedscontract contract, Betrokkene wie, int? verslag) =>
        contract.OndertekenMijlpaal(Id, wie.Op(Voorbeeld.Collegebesluit), Handtekeningniveau.Gewoon, Voorbeeld.Nu, verslag);
}
