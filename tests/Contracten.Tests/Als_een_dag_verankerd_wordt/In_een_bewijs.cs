using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_dag_verankerd_wordt;

public sealed class In_een_bewijs : IAsyncLifetime
{
    private Ankerplaats _plaats = null!;

    public async Task InitializeAsync() => _plaats = await Ankerplaats.Maak();

    public async Task DisposeAsync() => await _plaats.DisposeAsync();

    /// <summary>The path is made by us and walked by the verifier: for each place in trees of many sizes.</summary>
    [Fact]
    public async Task Staat_voor_elk_contract_de_weg_naar_de_gepubliceerde_wortel()
    {
        var contracten = new List<Guid>();
        for (var dag = 2; dag <= 5; dag++)
        {
            for (var i = 0; i < dag + 1; i++)
            {
                contracten.Add(await _plaats.SchrijfEnNummer(Ankerplaats.Om(dag, 9 + i)));
            }

            await _plaats.Leg(Ankerplaats.Om(dag + 1, 6));
        }

        var wortels = (await _plaats.Ankers()).Select(a => a.Wortel).ToHashSet();
        wortels.Count.ShouldBe(4);
        foreach (var contract in contracten)
        {
            using var bewijs = new Proefstuk(await _plaats.Bewijs(contract, Wie.Team, Ankerplaats.Om(20, 9)));
            wortels.ShouldContain(JsonNode.Parse(bewijs.Tekst("anker.json"))!["wortel"]!.GetValue<string>());
            var (code, uitvoer) = await bewijs.Controleer();
            code.ShouldBe(0, uitvoer);
            uitvoer.ShouldContain("[goed]   anker: rij 1 zit in het anker van contracten van 2026-11-0");
        }
    }

    [Fact]
    public async Task Staat_het_anker_van_de_laatste_rij_die_verankerd_is()
    {
        var contract = await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9), c => c.LegVoor(Wie.Team, Voorbeeld.Nu));
        await _plaats.Leg(Ankerplaats.Om(21, 6));

        using var bewijs = new Proefstuk(await _plaats.Bewijs(contract, Wie.Team, Ankerplaats.Om(21, 9)));

        JsonNode.Parse(bewijs.Tekst("anker.json"))!["rij"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Ontbreekt_het_zolang_de_dag_niet_om_is()
    {
        using var bewijs = new Proefstuk(await _plaats.Bewijs(await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9)), Wie.Team, Ankerplaats.Om(20, 10)));

        bewijs.Bestanden().Keys.ShouldNotContain("anker.json");
        (await bewijs.Controleer()).Uitvoer.ShouldContain("er is nog geen anker voor dit contract");
    }

    [Theory]
    [InlineData("pad")]
    [InlineData("wortel")]
    [InlineData("volgnummer")]
    [InlineData("rij")]
    public async Task Wordt_een_vals_anker_herkend(string wat)
    {
        var contract = Guid.Empty;
        for (var i = 0; i < 5; i++)
        {
            contract = await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9 + i));
        }

        await _plaats.Leg(Ankerplaats.Om(21, 6));
        using var bewijs = new Proefstuk(await _plaats.Bewijs(contract, Wie.Team, Ankerplaats.Om(21, 9)));

        await bewijs.Met("anker.json", t =>
        {
            var anker = JsonNode.Parse(t)!;
            switch (wat)
            {
                case "pad":
                    anker["pad"]![0] = new string('a', 64);
                    break;
                case "wortel":
                    anker["wortel"] = new string('a', 64);
                    break;
                default:
                    anker[wat] = anker[wat]!.GetValue<int>() + (wat == "rij" ? 1 : -1);
                    break;
            }

            return anker.ToJsonString();
        }).Weigert("[FOUT]   anker:");
    }
}
