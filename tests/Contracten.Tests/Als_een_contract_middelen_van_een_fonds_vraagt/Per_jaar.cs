using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_middelen_van_een_fonds_vraagt;

/// <summary>Fund money of 150000.50 euro, over the years of the contract.</summary>
public sealed class Per_jaar
{
    private static readonly Tranchevoorstel[] Twee = [new(2027, Voorbeeld.Eur("50000.25")), new(2028, Voorbeeld.Eur("100000.25"))];

    public static TheoryData<string, Tranchevoorstel?[], string> Fout => new()
    {
        { "samen te weinig", [new(2027, Voorbeeld.Eur("150000.49"))], "tranches" },
        { "twee keer hetzelfde jaar", [new(2027, Voorbeeld.Eur("50000.25")), new(2027, Voorbeeld.Eur("100000.25"))], "tranches" },
        { "niet op volgorde", [Twee[1], Twee[0]], "tranches" },
        { "voor het contract", [new(2025, Voorbeeld.Eur("150000.50"))], "tranches[0].jaar" },
        { "na het contract", [new(2099, Voorbeeld.Eur("150000.50"))], "tranches[0].jaar" },
        { "zonder jaar", [new(null, Voorbeeld.Eur("150000.50"))], "tranches[0].jaar" },
        { "nul", [new(2027, Voorbeeld.Eur("0"))], "tranches[0].bedrag" },
        { "zonder bedrag", [new(2027)], "tranches[0].bedrag" },
    };

    [Fact]
    public void Vraagt_elk_jaar_zijn_deel() => Gevraagd(new(2026, 12, 1)).ShouldBe([new(2027, Voorbeeld.Eur("50000.25")), new(2028, Voorbeeld.Eur("100000.25"))]);

    [Fact]
    public void Vraagt_wat_voor_een_voorbij_jaar_was_in_het_eerste_jaar_waarin_het_kan() => Gevraagd(new(2028, 3, 1)).ShouldBe([new(2028, Voorbeeld.Eur("150000.50"))]);

    [Theory]
    [MemberData(nameof(Fout))]
    public void Weigert_een_verdeling_die_niet_klopt(string wat, Tranchevoorstel?[] tranches, string veld) =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Tranches = tranches }), wat).Velden.Keys.ShouldContain(veld);

    [Fact]
    public void Weigert_ze_zonder_middelen_van_een_fonds() =>
        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Voorbeeld.Voorstel with { Tranches = [new(2027, Voorbeeld.Eur("1000"))] })).Velden.Keys.ShouldContain("tranches");

    [Fact]
    public void Staat_in_het_verschil_van_twee_ontwerpen()
    {
        var nieuw = Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Tranches = Twee });

        Contractverschil.Tussen(nieuw with { Tranches = [new(2027, Voorbeeld.Eur("150000.50"))] }, nieuw).Select(w => w.Plaats)
            .ShouldBe(["tranche:2027.bedrag", "tranche:2028.bedrag", "tranche:2028.jaar"], ignoreOrder: true);
    }

    private static IReadOnlyList<Jaardeel> Gevraagd(DateOnly dag)
    {
        var inhoud = Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Tranches = Twee });
        return ((ReserveringWerdGevraagd)Hulp.Contracten.Ontwerp(inhoud).Na(c => c.LegVoor(Wie.Team, Voorbeeld.Op(dag))).Single()).Delen;
    }
}
