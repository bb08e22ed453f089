using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_ontwerp_wijzigt;

public sealed class Wijzigen
{
    [Fact]
    public void Vervangt_de_hele_inhoud()
    {
        var contract = Hulp.Contracten.Ontwerp();
        var nieuw = Voorbeeld.Maak(Voorbeeld.Voorstel with { Titel = "Fietspad" }, contract.Inhoud);

        contract.Na(c => c.Wijzig(nieuw, Wie.Team)).ShouldBe([new OntwerpWerdGewijzigd(contract.Id, nieuw)]);
        contract.Inhoud.ShouldBe(nieuw);
    }

    [Fact]
    public void Houdt_het_nummer_van_een_onderdeel_dat_genoemd_wordt()
    {
        var oud = Voorbeeld.Inhoud;
        var belofte = Voorbeeld.Voorstel.Verbintenissen![0]!;
        var nieuw = Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Verbintenissen =
            [
                belofte with
                {
                    Id = oud.Verbintenissen[0].Id.Waarde,
                    Mijlpalen = [belofte.Mijlpalen![0]! with { Id = oud.Verbintenissen[0].Mijlpalen[0].Id.Waarde }, belofte.Mijlpalen[1]],
                },
                .. Voorbeeld.Voorstel.Verbintenissen.Skip(1),
            ],
        }, oud);

        nieuw.Verbintenissen[0].Id.ShouldBe(oud.Verbintenissen[0].Id);
        nieuw.Verbintenissen[0].Mijlpalen[0].Id.ShouldBe(oud.Verbintenissen[0].Mijlpalen[0].Id);
        nieuw.Verbintenissen[0].Mijlpalen[1].Id.ShouldNotBe(oud.Verbintenissen[0].Mijlpalen[1].Id);
    }

    [Fact]
    public void Weigert_hetzelfde_nummer_tweemaal()
    {
        var oud = Voorbeeld.Inhoud;
        var belofte = Voorbeeld.Voorstel.Verbintenissen![0]! with { Id = oud.Verbintenissen[0].Id.Waarde };

        var fout = Should.Throw<Domeinfout>(() => Voorbeeld.Maak(Voorbeeld.Voorstel with { Verbintenissen = [belofte, belofte] }, oud));

        fout.Velden.Keys.ShouldContain("verbintenissen[1].id");
    }

    [Fact]
    public void Mag_het_contract_niet_uit_de_eigen_regio_halen() =>
        Hulp.Contracten.Ontwerp().Weigert("buiten-uw-regio",
            c => c.Wijzig(Voorbeeld.Maak(Voorbeeld.Voorstel with { Referentieregios = ["REFREG02"] }, c.Inhoud), Wie.Team)).Status.ShouldBe(403);

    [Fact]
    public void Is_voor_een_ander_gebiedsteam_of_er_niets_is() =>
        Hulp.Contracten.Ontwerp().Weigert("niet-gevonden", c => c.Wijzig(Voorbeeld.Inhoud, Wie.AnderTeam)).Status.ShouldBe(404);
}
