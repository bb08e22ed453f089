using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_intrekt;

public sealed class Intrekken
{
    [Theory]
    [InlineData(Contractstatus.Ontwerp)]
    [InlineData(Contractstatus.WachtOpMiddelen)]
    [InlineData(Contractstatus.TerOndertekening)]
    [InlineData(Contractstatus.Ondertekend)]
    public void Kan_tot_het_contract_in_werking_is(Contractstatus status)
    {
        var contract = Hulp.Contracten.In(status);

        contract.Na(c => c.TrekIn("De raad wil een ander tracé.", Wie.Team)).ShouldBe([new ContractWerdIngetrokken(contract.Id)]);
        contract.Status.ShouldBe(Contractstatus.Ingetrokken);
        contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe("De raad wil een ander tracé.");
    }

    [Fact]
    public void Doet_alleen_een_team_van_de_regio()
    {
        Hulp.Contracten.TerOndertekening().Weigert("niet-gevonden", c => c.TrekIn("Zo maar.", Wie.AnderTeam));
        Hulp.Contracten.Ondertekend().Weigert("buiten-uw-regio", c => c.TrekIn("Zo maar.", Wie.AnderTeam)).Status.ShouldBe(403);
    }
}
