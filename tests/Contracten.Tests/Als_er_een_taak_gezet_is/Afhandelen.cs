using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_taak_gezet_is;

public sealed class Afhandelen
{
    private static readonly Guid Taak = Voorbeeld.Nummer(9);

    [Fact]
    public void Kan_wie_hem_kreeg()
    {
        var contract = Met(Taakhouder.Gebiedsteam);

        contract.Na(c => c.HandelTaakAf(Taak, "Ingeschreven.", Wie.Team)).ShouldBe([new TaakWerdAfgehandeld(contract.Id, Taak, Wie.Team.Persoon)]);
        contract.Nieuw[0].Bijlage!.Velden["toelichting"].ShouldBe("Ingeschreven.");
        contract.Taken.ShouldBeEmpty();
    }

    [Fact]
    public void Kan_maar_een_keer()
    {
        var contract = Met(Taakhouder.Gebiedsteam);
        contract.HandelTaakAf(Taak, "Ingeschreven.", Wie.Team);

        contract.Weigert("niet-gevonden", c => c.HandelTaakAf(Taak, "Nog eens.", Wie.Team)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(Taakhouder.Gebiedsteam)]
    [InlineData(Taakhouder.Gemandateerde)]
    [InlineData(Taakhouder.Partij)]
    public void Kan_niemand_anders(Taakhouder voor)
    {
        var bevoegd = voor switch { Taakhouder.Gebiedsteam => Wie.Team, Taakhouder.Gemandateerde => Wie.Gemandateerde, _ => Wie.Burgemeester(Voorbeeld.Antwerpen) };
        foreach (var ander in new[] { Wie.Team, Wie.Gemandateerde, Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Burgemeester(Voorbeeld.Aartselaar) }.Where(w => w.Persoon != bevoegd.Persoon))
        {
            Met(voor).Weigert("taak-niet-voor-u", c => c.HandelTaakAf(Taak, "Gedaan.", ander)).Status.ShouldBe(403);
        }

        Met(voor).Na(c => c.HandelTaakAf(Taak, "Gedaan.", bevoegd)).Count.ShouldBe(1);
    }

    private static Gebiedscontract Met(Taakhouder voor)
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Herleef(new TaakWerdGezet(contract.Id, Taak, Taaksoort.GevolgBeslissen, voor, contract.Id, Voorbeeld.Antwerpen, null, null));
        return contract;
    }
}
