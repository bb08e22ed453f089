using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>Walks every state x command on a real contract: what the table says is what the contract does.</summary>
public sealed class Contract
{
    internal static readonly Dictionary<Contractopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Contractopdracht.Wijzigen] = c => c.Wijzig(Voorbeeld.Maak(Voorbeeld.Voorstel, c.Inhoud), Wie.Team),
        [Contractopdracht.Voorleggen] = c => c.LegVoor(Wie.Team, Voorbeeld.Nu),
        [Contractopdracht.VisumGeven] = c => c.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen)),
        [Contractopdracht.Ondertekenen] = c => c.Teken(Wie.Partner, Voorbeeld.Volmacht),
        [Contractopdracht.Intrekken] = c => c.TrekIn("Zo beslist.", Wie.Team),
        [Contractopdracht.InWerkingTreden] = c => c.TreedInWerking(Voorbeeld.Op(new(2028, 1, 1))),
        [Contractopdracht.MiddelenVragen] = c => c.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Nu),
        [Contractopdracht.AanMijlpaalWerken] = c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)),
    };

    private static readonly Contractopdracht[] Alle = Enum.GetValues<Contractopdracht>();

    /// <summary>Nothing leads to Beeindigd yet.</summary>
    public static TheoryData<Contractstatus, Contractopdracht> Gevallen =>
        Kruis.Van<Contractstatus, Contractopdracht>(behalve: Contractstatus.Beeindigd);

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Doet_het_wat_de_tabel_zegt(Contractstatus status, Contractopdracht opdracht)
    {
        var contract = Hulp.Contracten.In(status);
        contract.Status.ShouldBe(status);

        if (Contractverloop.Weigering(status, opdracht) is { } code)
        {
            contract.Weigert(code, Opdrachten[opdracht]).Status.ShouldBe(409);
        }
        else if (opdracht is Contractopdracht.VisumGeven)
        {
            contract.Weigert("visum-al-gegeven", Opdrachten[opdracht]);
        }
        else
        {
            contract.Na(Opdrachten[opdracht]).Count.ShouldBeGreaterThan(0);
        }
    }

    /// <summary>The state machine a second time, as the rules say it: who changes one, changes both.</summary>
    [Theory]
    [InlineData(Contractstatus.Ontwerp, "Wijzigen Voorleggen Intrekken")]
    [InlineData(Contractstatus.WachtOpMiddelen, "Intrekken MiddelenVragen")]
    [InlineData(Contractstatus.TerOndertekening, "VisumGeven Ondertekenen Intrekken")]
    [InlineData(Contractstatus.Ondertekend, "Intrekken InWerkingTreden")]
    [InlineData(Contractstatus.InWerking, "AanMijlpaalWerken")]
    [InlineData(Contractstatus.Afgerond, "")]
    [InlineData(Contractstatus.Ingetrokken, "")]
    public void Laat_alleen_dit_toe(Contractstatus status, string opdrachten) =>
        string.Join(' ', Alle.Where(o => Contractverloop.Weigering(status, o) is null)).ShouldBe(opdrachten);

    [Fact]
    public void Weigert_een_afgerond_contract_alles() =>
        Alle.ShouldAllBe(o => Contractverloop.Weigering(Contractstatus.Afgerond, o) == "contract-afgerond");

    [Fact]
    public void Weigert_een_beeindigd_contract_alles() =>
        Alle.ShouldAllBe(o => Contractverloop.Weigering(Contractstatus.Beeindigd, o) == "contract-beeindigd");

    [Fact]
    public void Weigert_een_ingetrokken_contract_alles() =>
        Alle.ShouldAllBe(o => Contractverloop.Weigering(Contractstatus.Ingetrokken, o) == "contract-ingetrokken");
}
