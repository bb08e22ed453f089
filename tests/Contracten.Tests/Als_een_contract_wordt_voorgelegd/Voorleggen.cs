using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_wordt_voorgelegd;

public sealed class Voorleggen
{
    [Fact]
    public void Legt_de_tekst_vast_met_haar_hash()
    {
        var contract = Hulp.Contracten.Ontwerp();

        var gebeurd = contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu));

        var hash = Contracttekst.Van(contract.Id, contract.Inhoud).Hash;
        gebeurd.ShouldBe([new ContractWerdTerOndertekeningVoorgelegd(contract.Id, hash, new(2027, 2, 18))]);
        contract.Status.ShouldBe(Contractstatus.TerOndertekening);
    }

    [Fact]
    public void Weigert_geld_van_de_vlaamse_overheid_zonder_mandatering()
    {
        var voorstel = Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest")],
            Financiering = [new("11002", Voorbeeld.Eur("150000.50")), new(Voorbeeld.Vlaanderen.Cijfers, Voorbeeld.Eur("1000"))],
        };

        var fout = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(voorstel)).Weigert("mandatering-ontoereikend", c => c.LegVoor(Wie.Team, Voorbeeld.Nu));

        fout.Status.ShouldBe(409);
        fout.Zin.Any(char.IsDigit).ShouldBeFalse();
    }

    [Fact]
    public void Kan_nog_op_de_laatste_dag() =>
        Hulp.Contracten.Ontwerp().Na(c => c.LegVoor(Wie.Team, Voorbeeld.Op(new(2030, 12, 31)))).Count.ShouldBe(1);

    [Fact]
    public void Kan_niet_meer_na_de_einddatum() =>
        Hulp.Contracten.Ontwerp().Weigert("contract-verlopen", c => c.LegVoor(Wie.Team, Voorbeeld.Op(new(2031, 1, 1))));

    [Fact]
    public void Doet_alleen_een_team_van_de_regio()
    {
        Hulp.Contracten.Ontwerp().Weigert("niet-gevonden", c => c.LegVoor(Wie.AnderTeam, Voorbeeld.Nu));
        Hulp.Contracten.Ontwerp().Weigert("buiten-uw-regio", c => c.LegVoor(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu));
    }
}
