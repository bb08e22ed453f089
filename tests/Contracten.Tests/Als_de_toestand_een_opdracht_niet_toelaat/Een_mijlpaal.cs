using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>Walks every state x command on a real milestone: what the table says is what the contract does.</summary>
public sealed class Een_mijlpaal
{
    internal static readonly Dictionary<Mijlpaalopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Mijlpaalopdracht.Rapporteren] = c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)),
        [Mijlpaalopdracht.Ondertekenen] = c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit),
        [Mijlpaalopdracht.Aanvaarden] = c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu),
        [Mijlpaalopdracht.Terugsturen] = c => c.StuurMijlpaalTerug(c.Eerste(), "Niet volledig.", Wie.Team),
        [Mijlpaalopdracht.Betalen] = c => c.Betaal(c.Eerste(), "50000"),
    };

    public static TheoryData<Mijlpaalstatus, Mijlpaalopdracht> Gevallen =>
        Kruis.Van<Mijlpaalstatus, Mijlpaalopdracht>();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Doet_wat_de_tabel_zegt(Mijlpaalstatus status, Mijlpaalopdracht opdracht)
    {
        var contract = Hulp.Contracten.MetMijlpaal(status, fonds: true);
        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(status);

        if (status is Mijlpaalstatus.Betaald && opdracht is Mijlpaalopdracht.Betalen)
        {
            contract.Na(Opdrachten[opdracht]).ShouldBeEmpty(); // the same payment twice: nobody asked for anything
        }
        else if (Mijlpaalverloop.Weigering(status, opdracht) is { } code)
        {
            contract.Weigert(code, Opdrachten[opdracht]).Status.ShouldBe(409);
        }
        else
        {
            contract.Na(Opdrachten[opdracht]).Count.ShouldBe(1);
        }
    }

    /// <summary>The state machine a second time, as the rules say it: who changes one, changes both.</summary>
    [Theory]
    [InlineData(Mijlpaalstatus.Gepland, "Rapporteren")]
    [InlineData(Mijlpaalstatus.Gerapporteerd, "Ondertekenen Terugsturen")]
    [InlineData(Mijlpaalstatus.Ondertekend, "Aanvaarden Terugsturen")]
    [InlineData(Mijlpaalstatus.Aanvaard, "Betalen")]
    [InlineData(Mijlpaalstatus.Betaald, "")]
    [InlineData(Mijlpaalstatus.Teruggestuurd, "Rapporteren")]
    public void Laat_alleen_dit_toe(Mijlpaalstatus status, string opdrachten) =>
        string.Join(' ', Enum.GetValues<Mijlpaalopdracht>().Where(o => Mijlpaalverloop.Weigering(status, o) is null)).ShouldBe(opdrachten);

    [Theory]
    [InlineData(Contractstatus.Ontwerp, "contract-niet-in-werking")]
    [InlineData(Contractstatus.TerOndertekening, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Ondertekend, "contract-niet-in-werking")]
    [InlineData(Contractstatus.WachtOpMiddelen, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Ingetrokken, "contract-ingetrokken")]
    [InlineData(Contractstatus.Afgerond, "contract-afgerond")]
    public void Rust_zolang_het_contract_niet_in_werking_is(Contractstatus status, string code)
    {
        foreach (var opdracht in Opdrachten.Values)
        {
            Hulp.Contracten.In(status).Weigert(code, opdracht);
        }
    }
}
