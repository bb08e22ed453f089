using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Nog_niet_bekend
{
    [Fact]
    public void Zijn_een_nieuwe_gemeente_en_een_nieuwe_regio_tot_hun_bericht_er_is()
    {
        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Referentieregios = ["REFREG01", "REFREG15"],
            Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.Gemeente, Nis: "44021"), new(Partijsoort.Gemeente, Kbo: Voorbeeld.Vlaanderen.Cijfers)],
        }));

        fout.Code.ShouldBe("nog-niet-bekend");
        fout.Status.ShouldBe(409);
        fout.OpnieuwNa.ShouldNotBeNull();
        fout.Zin.ShouldContain("Gemeente 44021");
        fout.Zin.ShouldContain($"Gemeente met KBO-nummer {Voorbeeld.Vlaanderen}");
        fout.Zin.ShouldContain("Referentieregio REFREG15");
    }

    [Fact]
    public void Wordt_pas_gezegd_als_de_velden_in_orde_zijn()
    {
        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Voorbeeld.Voorstel with { Titel = "", Referentieregios = ["REFREG15"] }));

        fout.Code.ShouldBe("ongeldige-invoer");
    }
}
