using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_ingangsdatum_komt;

public sealed class Wat_de_dag_brengt
{
    private static readonly DateOnly Ingang = new(2027, 1, 1);

    [Fact]
    public void Staat_open_zolang_de_dag_niet_kwam()
    {
        var contract = Hulp.Contracten.Ondertekend();

        contract.Termijnen().ShouldContain(new Termijn(Termijnsoort.Ingang, contract.Id, Ingang));
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Ingang.AddDays(-1)))).ShouldBeEmpty();
    }

    [Fact]
    public void Gebeurt_een_keer()
    {
        var contract = Hulp.Contracten.Ondertekend();

        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Ingang.AddDays(3)))).ShouldBe([new ContractTradInWerking(contract.Id, Ingang)]);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Ingang.AddDays(3)))).ShouldBeEmpty();
        contract.Termijnen().ShouldNotContain(t => t.Soort == Termijnsoort.Ingang);
    }
}
