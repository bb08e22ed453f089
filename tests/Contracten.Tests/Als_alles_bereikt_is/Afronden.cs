using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_alles_bereikt_is;

public sealed class Afronden
{
    private readonly Gebiedscontract _contract = Fondscontract.InWerking();
    private readonly List<MijlpaalId> _mijlpalen;

    public Afronden() => _mijlpalen = [.. _contract.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).Select(m => m.Id)];

    [Fact]
    public void Gebeurt_met_eigen_middelen_bij_de_laatste_aanvaarding()
    {
        var contract = Hulp.Contracten.InWerking();
        var mijlpalen = contract.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).Select(m => m.Id).ToList();
        foreach (var id in mijlpalen.SkipLast(1))
        {
            contract.Na(c => c.Voltooi(id)).ShouldNotContain(g => g is ContractWerdAfgerond);
        }

        contract.Na(c => c.Voltooi(mijlpalen[^1])).TakeLast(2).Select(g => g.GetType()).ShouldBe([typeof(MijlpaalWerdAanvaard), typeof(ContractWerdAfgerond)]);
        contract.Status.ShouldBe(Contractstatus.Afgerond);
    }

    [Fact]
    public void Wacht_op_de_betaling_van_het_fonds()
    {
        _mijlpalen.ForEach(id => _contract.Voltooi(id));
        _contract.Status.ShouldBe(Contractstatus.InWerking);

        _contract.Na(c => c.Betaal(_mijlpalen[0], "50000.25")).ShouldBe(
            [new MijlpaalWerdBetaald(_contract.Id, _mijlpalen[0], Voorbeeld.Eur("50000.25"), Voorbeeld.Nu.Vandaag)]);
        _contract.Na(c => c.Betaal(_mijlpalen[1], "100000.25")).Last().ShouldBe(new ContractWerdAfgerond(_contract.Id, Voorbeeld.Nu.Vandaag));
        _contract.Status.ShouldBe(Contractstatus.Afgerond);
    }

    [Fact]
    public void Gebeurt_bij_de_laatste_aanvaarding_als_het_fonds_al_betaald_heeft()
    {
        _contract.Voltooi(_mijlpalen[0]);
        _contract.Voltooi(_mijlpalen[1]);
        _contract.Betaal(_mijlpalen[0], "50000.25");
        _contract.Betaal(_mijlpalen[1], "100000.25");
        _contract.Voltooi(_mijlpalen[2]);

        _contract.Na(c => c.Voltooi(_mijlpalen[3])).Last().ShouldBeOfType<ContractWerdAfgerond>();
    }

    [Fact]
    public void Vraagt_geen_betaling_van_een_mijlpaal_die_voor_nul_euro_aanvaard_werd()
    {
        _contract.Voltooi(_mijlpalen[0], "0.00");
        _contract.Voltooi(_mijlpalen[1], "0.01");
        _contract.Voltooi(_mijlpalen[2]);
        _contract.Voltooi(_mijlpalen[3]);
        _contract.Weigert("mijlpaal-niet-uit-fonds", c => c.Betaal(_mijlpalen[0], "0.00"));

        _contract.Na(c => c.Betaal(_mijlpalen[1], "0.01")).Last().ShouldBeOfType<ContractWerdAfgerond>();
    }

    [Fact]
    public void Verandert_dezelfde_betaling_een_tweede_keer_niets_ook_niet_achteraf()
    {
        _mijlpalen.ForEach(id => _contract.Voltooi(id));
        _contract.Betaal(_mijlpalen[0], "50000.25");
        _contract.Na(c => c.Betaal(_mijlpalen[0], "50000.25")).ShouldBeEmpty();
        _contract.Betaal(_mijlpalen[1], "100000.25");

        _contract.Na(c => c.Betaal(_mijlpalen[1], "100000.25")).ShouldBeEmpty();
    }

    [Fact]
    public void Betaalt_het_fonds_alleen_wat_aanvaard_werd_en_van_het_fonds_is()
    {
        _contract.Weigert("mijlpaal-niet-aanvaard", c => c.Betaal(_mijlpalen[0], "50000.25")).Status.ShouldBe(409);
        _contract.Voltooi(_mijlpalen[3]);
        _contract.Weigert("mijlpaal-niet-uit-fonds", c => c.Betaal(_mijlpalen[3], "1000")).Status.ShouldBe(409);
    }

    [Fact]
    public void Laat_daarna_niets_meer_toe_aan_een_mijlpaal()
    {
        var contract = Hulp.Contracten.Afgerond();

        contract.Weigert("contract-afgerond", c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)));
        contract.Weigert("contract-afgerond", c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit));
        contract.Weigert("contract-afgerond", c => c.StuurMijlpaalTerug(c.Eerste(), "Neen.", Wie.Team));
        contract.Weigert("contract-afgerond", c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu)).Status.ShouldBe(409);
        contract.IsZichtbaarVoor(Wie.Anoniem).ShouldBeTrue();
    }
}
