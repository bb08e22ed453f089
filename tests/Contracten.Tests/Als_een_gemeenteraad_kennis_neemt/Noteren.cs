using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gemeenteraad_kennis_neemt;

public sealed class Noteren
{
    private static readonly DateOnly Vandaag = Voorbeeld.Nu.Vandaag;

    [Fact]
    public void Doen_de_voorzitter_en_de_algemeen_directeur_van_een_gemeente_die_partij_is()
    {
        foreach (var wie in new[] { Wie.Voorzitter(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen) })
        {
            var contract = Hulp.Contracten.InWerking();
            contract.Na(c => c.NoteerKennisname(Vandaag, "Graag sneller.", wie, Voorbeeld.Nu))
                .ShouldBe([new KennisnameWerdGenoteerd(contract.Id, Voorbeeld.Antwerpen, Vandaag, wie.Persoon)]);
            contract.Nieuw[0].Bijlage!.Velden["opmerkingen"].ShouldBe("Graag sneller.");
        }
    }

    [Fact]
    public void Doet_niemand_anders()
    {
        foreach (var wie in new[]
            { Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Raadslid(Voorbeeld.Antwerpen), Wie.Voorzitter(Voorbeeld.Vlaanderen), Wie.Partner, Wie.Team })
        {
            Hulp.Contracten.InWerking().Weigert("niet-bevoegd", c => c.NoteerKennisname(Vandaag, null, wie, Voorbeeld.Nu)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Kan_meer_dan_een_keer()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.NoteerKennisname(Vandaag.AddYears(-1), null, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu);

        contract.Na(c => c.NoteerKennisname(Vandaag, null, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu)).Count.ShouldBe(1);
        contract.Nieuw[0].Bijlage.ShouldBeNull();
    }

    [Theory]
    [InlineData(Contractstatus.Ontwerp, "contract-niet-ondertekend")]
    [InlineData(Contractstatus.TerOndertekening, "contract-niet-ondertekend")]
    [InlineData(Contractstatus.Ondertekend, null)]
    [InlineData(Contractstatus.InWerking, null)]
    [InlineData(Contractstatus.Afgerond, null)]
    [InlineData(Contractstatus.Ingetrokken, "contract-ingetrokken")]
    public void Kan_vanaf_de_laatste_handtekening(Contractstatus status, string? code)
    {
        var contract = Hulp.Contracten.In(status);
        void Noteer(Gebiedscontract c) => c.NoteerKennisname(Vandaag, null, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu);
        if (code is null)
        {
            contract.Na(Noteer).Count.ShouldBe(1);
        }
        else
        {
            contract.Weigert(code, Noteer).Status.ShouldBe(409);
        }
    }

    [Fact]
    public void Ligt_de_zitting_niet_in_de_toekomst() => Hulp.Contracten.InWerking().Weigert("ongeldige-invoer",
        c => c.NoteerKennisname(Vandaag.AddDays(1), null, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu)).Velden.Keys.ShouldBe(["datum"]);
}
