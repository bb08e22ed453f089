using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Tests.Hulp;

namespace Gebiedswerking.Fondsen.Tests.Als_een_fonds_volloopt;

public sealed class In_de_databank : IAsyncLifetime
{
    private Exemplaar _exemplaar = null!;

    public async Task InitializeAsync() => _exemplaar = await Exemplaar.Maak();

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Fact]
    public async Task Staat_het_alarm_bij_wat_het_veroorzaakte_en_nooit_dubbel()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "1000.00");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _exemplaar.Hoort(Vraag(fonds, mandatering, Guid.CreateVersion7(), "10.00"))));

        var gebeurd = await _exemplaar.AllesGebeurd(fonds);
        gebeurd.Count(g => g == "MiddelenWerdenGereserveerd").ShouldBe(10);
        gebeurd.Count(g => g == "FondsalarmWerdGegeven").ShouldBe(4, "80 en 95 procent, van VAK en van VEK");
        var achtste = gebeurd.Select((g, i) => (g, i)).Where(g => g.g == "MiddelenWerdenGereserveerd").ElementAt(7).i;
        gebeurd[(achtste + 1)..(achtste + 3)].ShouldAllBe(g => g == "FondsalarmWerdGegeven");
    }

    [Fact]
    public async Task Wordt_het_opgeheven_als_een_contract_wordt_ingetrokken()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "1000.00");
        var contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract, "90.00"));

        await _exemplaar.Hoort(new ContractWerdIngetrokken(contract));

        (await _exemplaar.AllesGebeurd(fonds))[^3..].ShouldBe(["MiddelenWerdenVrijgegeven", "FondsalarmWerdOpgeheven", "FondsalarmWerdOpgeheven"]);
    }

    private static ReserveringWerdGevraagd Vraag(Guid fonds, Guid mandatering, Guid contract, string bedrag) =>
        Voorbeeld.Vraag(1, bedrag) with { Contract = contract, Fonds = fonds, Mandatering = mandatering, Mijlpalen = [new(new(contract), Voorbeeld.Antwerpen, Voorbeeld.Eur(bedrag))] };
}
