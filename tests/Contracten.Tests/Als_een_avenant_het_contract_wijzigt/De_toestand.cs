using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class De_toestand
{
    internal static readonly Dictionary<Avenantopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Avenantopdracht.Wijzigen] = c => c.WijzigAvenant(Avenantvoorbeeld.Id, c.Inhoud.MetAndereTekst(), "Anders.", Wie.Team, Voorbeeld.Nu),
        [Avenantopdracht.Voorleggen] = c => c.LegAvenantVoor(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu),
        [Avenantopdracht.MiddelenVragen] = c => c.VraagAvenantmiddelenOpnieuw(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu),
        [Avenantopdracht.VisumGeven] = c => c.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen)),
        [Avenantopdracht.Ondertekenen] = c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht),
        [Avenantopdracht.Weigeren] = c => c.WeigerAvenant(Avenantvoorbeeld.Id, "Neen.", Wie.Partner, Voorbeeld.Nu),
        [Avenantopdracht.Intrekken] = c => c.TrekAvenantIn(Avenantvoorbeeld.Id, "Toch niet.", Wie.Team, Voorbeeld.Nu),
    };

    public static TheoryData<Avenantstatus, Avenantopdracht> Alle => Kruis.Van<Avenantstatus, Avenantopdracht>();

    [Theory]
    [MemberData(nameof(Alle))]
    public void Laat_een_opdracht_toe_of_weigert_ze_met_haar_code(Avenantstatus status, Avenantopdracht opdracht)
    {
        var contract = Avenantvoorbeeld.In(status);
        if (Avenantverloop.Weigering(status, opdracht) is { } code)
        {
            contract.Weigert(code, Opdrachten[opdracht]);
        }
        else if (opdracht is Avenantopdracht.VisumGeven)
        {
            contract.Weigert("visum-niet-nodig", Opdrachten[opdracht]); // nobody pays more: the state let it through
        }
        else
        {
            contract.Na(Opdrachten[opdracht]).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(Avenantstatus.Ontwerp, "Wijzigen Voorleggen Intrekken")]
    [InlineData(Avenantstatus.WachtOpMiddelen, "MiddelenVragen Intrekken")]
    [InlineData(Avenantstatus.TerOndertekening, "VisumGeven Ondertekenen Weigeren Intrekken")]
    [InlineData(Avenantstatus.Aangenomen, "")]
    [InlineData(Avenantstatus.Verworpen, "")]
    [InlineData(Avenantstatus.Ingetrokken, "")]
    public void Laat_precies_dit_toe(Avenantstatus status, string opdrachten) =>
        string.Join(' ', Enum.GetValues<Avenantopdracht>().Where(o => Avenantverloop.Weigering(status, o) is null)).ShouldBe(opdrachten);
}
