using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>Walks every state x command on a real ingebrekestelling: what the table says is what the contract does.</summary>
public sealed class Een_ingebrekestelling
{
    internal static readonly Dictionary<Ingebrekestellingopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Ingebrekestellingopdracht.HerstelMelden] = c => c.MeldHerstel(Nalevingen.Ingebrekestelling, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen)),
        [Ingebrekestellingopdracht.HerstelAanvaarden] = c => c.AanvaardHerstel(Nalevingen.Ingebrekestelling, Wie.Burgemeester(Voorbeeld.Aartselaar)),
        [Ingebrekestellingopdracht.Betwisten] = c => c.MeldGeschil(Nalevingen.Ingebrekestelling, id: new(Voorbeeld.Nummer(950))),
        [Ingebrekestellingopdracht.Verstrijken] = c => c.VerstrijkTermijnen(Voorbeeld.Op(Nalevingen.Hersteltermijn.AddDays(1))),
    };

    public static TheoryData<Ingebrekestellingstatus, Ingebrekestellingopdracht> Gevallen => Kruis.Van<Ingebrekestellingstatus, Ingebrekestellingopdracht>();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Doet_wat_de_tabel_zegt(Ingebrekestellingstatus status, Ingebrekestellingopdracht opdracht)
    {
        var contract = Voorbereid(status, opdracht);

        if (Ingebrekestellingverloop.Weigering(status, opdracht) is not { } code)
        {
            contract.Na(Opdrachten[opdracht]).Count.ShouldBeGreaterThan(0);
        }
        else if (opdracht is Ingebrekestellingopdracht.Verstrijken)
        {
            contract.Na(Opdrachten[opdracht]).ShouldBeEmpty(); // the clock asks nothing of what is not open
        }
        else
        {
            contract.Weigert(code, Opdrachten[opdracht]).Status.ShouldBe(409);
        }
    }

    /// <summary>The state machine a second time, as the rules say it: who changes one, changes both.</summary>
    [Theory]
    [InlineData(Ingebrekestellingstatus.Open, "HerstelMelden HerstelAanvaarden Betwisten Verstrijken")]
    [InlineData(Ingebrekestellingstatus.Hersteld, "")]
    [InlineData(Ingebrekestellingstatus.Betwist, "")]
    [InlineData(Ingebrekestellingstatus.Verstreken, "HerstelMelden HerstelAanvaarden Betwisten")]
    public void Laat_alleen_dit_toe(Ingebrekestellingstatus status, string opdrachten) => string.Join(' ',
        Enum.GetValues<Ingebrekestellingopdracht>().Where(o => Ingebrekestellingverloop.Weigering(status, o) is null)).ShouldBe(opdrachten);

    /// <summary>An ingebrekestelling in that state, with what the command needs.</summary>
    internal static Gebiedscontract Voorbereid(Ingebrekestellingstatus status, Ingebrekestellingopdracht opdracht)
    {
        var contract = Nalevingen.MetIngebrekestelling(status);
        if (status is Ingebrekestellingstatus.Betwist && opdracht is Ingebrekestellingopdracht.Betwisten)
        {
            contract.Schik(); // the dispute about it is over; the ingebrekestelling is not there again
        }

        if (opdracht is Ingebrekestellingopdracht.HerstelAanvaarden && status is Ingebrekestellingstatus.Open or Ingebrekestellingstatus.Verstreken)
        {
            contract.MeldHerstel(Nalevingen.Ingebrekestelling, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen));
        }

        return contract;
    }
}
