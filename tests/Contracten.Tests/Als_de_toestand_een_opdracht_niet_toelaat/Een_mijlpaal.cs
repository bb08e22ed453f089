using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>Walks every state x command on a real milestone: what the table says is what the contract does.</summary>
public sealed class Een_mijlpaal
{
    private static readonly Dictionary<Mijlpaalopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Mijlpaalopdracht.Rapporteren] = c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)),
        [Mijlpaalopdracht.Ondertekenen] = c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit),
        [Mijlpaalopdracht.Aanvaarden] = c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team),
        [Mijlpaalopdracht.Terugsturen] = c => c.StuurMijlpaalTerug(c.Eerste(), "Niet volledig.", Wie.Team),
    };

    public static TheoryData<Mijlpaalstatus, Mijlpaalopdracht> Gevallen =>
        Kruis.Van<Mijlpaalstatus, Mijlpaalopdracht>();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Doet_wat_de_tabel_zegt(Mijlpaalstatus status, Mijlpaalopdracht opdracht)
    {
        var contract = Hulp.Contracten.MetMijlpaal(status);
        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(status);

        if (Mijlpaalverloop.Weigering(status, opdracht) is { } code)
        {
            contract.Weigert(code, Opdrachten[opdracht]).Status.ShouldBe(409);
        }
        else
        {
            contract.Na(Opdrachten[opdracht]).Count.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData(Contractstatus.Ontwerp, "contract-niet-in-werking")]
    [InlineData(Contractstatus.TerOndertekening, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Ondertekend, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Ingetrokken, "contract-ingetrokken")]
    public void Rust_zolang_het_contract_niet_in_werking_is(Contractstatus status, string code)
    {
        foreach (var opdracht in Opdrachten.Values)
        {
            Hulp.Contracten.In(status).Weigert(code, opdracht);
        }
    }
}
