using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_ingangsdatum_komt;

public sealed class In_werking_treden
{
    [Fact]
    public void Gebeurt_op_de_dag_zelf()
    {
        var contract = Hulp.Contracten.Ondertekend();

        contract.Na(c => c.TreedInWerking(Voorbeeld.Op(new(2027, 1, 1)))).ShouldBe([new ContractTradInWerking(contract.Id, new(2027, 1, 1))]);
        contract.Status.ShouldBe(Contractstatus.InWerking);
    }

    [Fact]
    public void Telt_vanaf_de_ingangsdatum_ook_als_het_later_verwerkt_wordt()
    {
        var contract = Hulp.Contracten.Ondertekend();

        contract.Na(c => c.TreedInWerking(Voorbeeld.Op(new(2027, 1, 9)))).ShouldBe([new ContractTradInWerking(contract.Id, new(2027, 1, 1))]);
    }

    [Fact]
    public void Gebeurt_niet_te_vroeg() =>
        Hulp.Contracten.Ondertekend().Weigert("ingangsdatum-niet-bereikt", c => c.TreedInWerking(Voorbeeld.Op(new(2026, 12, 31))));
}
