using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class Vr_beslissing
{
    private static readonly DateOnly Dag = new(2026, 10, 9);

    [Theory]
    [InlineData("VR 2026 0910 DOC.1096")]
    [InlineData("VR 2026 0910 DOC.1096/2")]
    [InlineData("VR 2026 0910 MED.0012/1")]
    [InlineData("VR 2026 0910 DOC.1096/2BIS")]
    [InlineData("VR 2026 0910 DOC.1096/2 TER")]
    [InlineData("VR 2026 0910 DOC.1096 QUATER")]
    public void Heeft_de_gewone_vorm(string nummer) => VrBeslissing.Waarschuwing(nummer, Dag).ShouldBeNull();

    [Theory]
    [InlineData("VR 2026 0910 NOTA.1096")]
    [InlineData("VR 2026 9910 DOC.1096")]
    [InlineData("vr 2026 0910 doc.1096")]
    [InlineData("VR 2026 0910 DOC.1096/2 ")]
    [InlineData("VR 2026 0910 DOC.1096\n")]
    [InlineData("beslissing van 9 oktober")]
    public void Geeft_in_een_andere_vorm_een_waarschuwing(string nummer) => VrBeslissing.Waarschuwing(nummer, Dag).ShouldNotBeNull().ShouldContain("gewone vorm");

    [Fact]
    public void Geeft_een_waarschuwing_als_de_dag_in_het_nummer_een_andere_is() =>
        VrBeslissing.Waarschuwing("VR 2026 0910 DOC.1096", Dag.AddDays(1)).ShouldNotBeNull().ShouldContain("2026-10-09");

    [Fact]
    public void Houdt_met_een_waarschuwing_de_handtekening_niet_tegen()
    {
        var contract = Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest")],
        }));

        contract.Na(c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing with { Referentie = "beslissing 12" })).Count.ShouldBe(1);
        contract.Waarschuwingen.Single().ShouldContain("gewone vorm");
    }
}
