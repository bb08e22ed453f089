using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class Wie_er_tekent
{
    private static readonly Partijvoorstel Vlaams = new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest");

    [Theory]
    [InlineData(Partijsoort.Gemeente, BeslissendOrgaan.Gemeenteraad, Besluitsoort.Raadsbesluit, Hoedanigheid.VoorzitterGemeenteraad, Hoedanigheid.AlgemeenDirecteur)]
    [InlineData(Partijsoort.Gemeente, BeslissendOrgaan.College, Besluitsoort.Collegebesluit, Hoedanigheid.Burgemeester, Hoedanigheid.AlgemeenDirecteur)]
    [InlineData(Partijsoort.VlaamseOverheid, BeslissendOrgaan.Mandatering, Besluitsoort.VrBeslissing, Hoedanigheid.Gemandateerde)]
    [InlineData(Partijsoort.Onderneming, BeslissendOrgaan.EigenBestuur, Besluitsoort.Volmacht, Hoedanigheid.GemachtigdePersoon)]
    [InlineData(Partijsoort.Vereniging, BeslissendOrgaan.EigenBestuur, Besluitsoort.Volmacht, Hoedanigheid.GemachtigdePersoon)]
    public void Volgt_uit_de_soort_partij_en_haar_orgaan(Partijsoort soort, BeslissendOrgaan orgaan, Besluitsoort grond, params Hoedanigheid[] wie)
    {
        var regel = Ondertekenregels.VoorContract(new Contractpartij(Voorbeeld.Antwerpen, "x", soort, null, orgaan));

        regel.Hoedanigheden.ShouldBe(wie);
        regel.Gronden.ShouldBe([grond]);
    }

    [Fact]
    public void Staat_in_de_handtekening_met_functie_niveau_en_grond()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        var voorzitter = Wie.Voorzitter(Voorbeeld.Antwerpen);

        contract.Na(c => c.Teken(voorzitter, Voorbeeld.Raadsbesluit)).ShouldBe([new HandtekeningWerdGezet(contract.Id, Voorbeeld.Antwerpen, contract.Hash!,
            Hoedanigheid.VoorzitterGemeenteraad, voorzitter.Persoon, Handtekeningniveau.Gewoon, Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), Voorbeeld.Nu.Nu)]);
    }

    [Fact]
    public void Is_nooit_tweemaal_dezelfde_functie()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);

        contract.Weigert("handtekening-al-gezet", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Weigert("handtekening-al-gezet", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen) with { Persoon = "een ander" }, Voorbeeld.Raadsbesluit));
    }

    [Fact]
    public void Is_nooit_tweemaal_dezelfde_persoon()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);

        contract.Weigert("twee-personen-nodig",
            c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen) with { Persoon = Wie.Voorzitter(Voorbeeld.Antwerpen).Persoon }, Voorbeeld.Raadsbesluit));
    }

    [Fact]
    public void Mag_dezelfde_persoon_zijn_voor_een_andere_gemeente()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        contract.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);

        contract.Na(c => c.Teken(Wie.Directeur(Voorbeeld.Aartselaar) with { Persoon = Wie.Directeur(Voorbeeld.Antwerpen).Persoon }, Voorbeeld.Raadsbesluit)).Count.ShouldBe(1);
    }

    [Fact]
    public void Is_bij_de_gemeenteraad_niet_de_burgemeester() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.Teken(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit)).Status.ShouldBe(403);

    [Fact]
    public void Is_bij_het_college_niet_de_voorzitter_van_de_gemeenteraad()
    {
        var contract = Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [new(Partijsoort.Gemeente, Nis: "11002", BeslissendOrgaan: BeslissendOrgaan.College), .. Voorbeeld.Partijen[1..]],
        }));

        contract.Weigert("niet-bevoegd", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Na(c => c.Teken(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit)).Count.ShouldBe(1);
    }

    [Fact]
    public void Is_nooit_een_gewone_medewerker() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.Teken(Wie.Medewerker(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));

    [Fact]
    public void Is_nooit_het_gebiedsteam() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.Teken(Wie.Team, Voorbeeld.Raadsbesluit)).Status.ShouldBe(403);

    [Fact]
    public void Bestaat_het_contract_niet_voor_een_vreemde_gemeente() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-gevonden", c => c.Teken(Wie.Voorzitter(Voorbeeld.Vlaanderen), Voorbeeld.Raadsbesluit)).Status.ShouldBe(404);

    [Fact]
    public void Is_voor_de_vlaamse_overheid_een_gemandateerde()
    {
        var contract = Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(Voorbeeld.Voorstel with { Partijen = [.. Voorbeeld.Partijen, Vlaams] }));

        contract.Na(c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing)).Single()
            .ShouldBeOfType<HandtekeningWerdGezet>().Partij.ShouldBe(Voorbeeld.Vlaanderen);
    }

    [Fact]
    public void Tekent_een_gemandateerde_niet_als_de_vlaamse_overheid_geen_partij_is() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing));

    [Fact]
    public void Noemt_een_gemandateerde_de_partij_als_er_twee_vlaamse_zijn()
    {
        KboNummer agentschap = Voorbeeld.Agentschap;
        var contract = Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, Vlaams, new(Partijsoort.VlaamseOverheid, agentschap.Cijfers, Naam: "Agentschap")],
        }));

        contract.Weigert("ongeldige-invoer", c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing)).Velden.Keys.ShouldContain("partij");
        contract.Na(c => c.Onderteken(c.Hash!, Wie.Gemandateerde.Op(Voorbeeld.VrBeslissing, agentschap), Handtekeningniveau.Gewoon, Voorbeeld.Nu))
            .Single().ShouldBeOfType<HandtekeningWerdGezet>().Partij.ShouldBe(agentschap);
    }

    [Fact]
    public void Kan_niet_tekenen_voor_een_partij_van_een_ander() =>
        Hulp.Contracten.TerOndertekening().Weigert("niet-bevoegd", c => c.Onderteken(c.Hash!,
            Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Voorbeeld.Raadsbesluit, Voorbeeld.Aartselaar), Handtekeningniveau.Gewoon, Voorbeeld.Nu));

    [Fact]
    public void Tekent_op_het_niveau_dat_gevraagd_wordt()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.Weigert("handtekeningniveau-te-laag", c => c.Onderteken(c.Hash!,
            Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Voorbeeld.Raadsbesluit), Handtekeningniveau.Gekwalificeerd, Voorbeeld.Nu));
        contract.Na(c => c.Onderteken(c.Hash!, Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Voorbeeld.Raadsbesluit) with { Niveau = Handtekeningniveau.Gekwalificeerd },
            Handtekeningniveau.Gekwalificeerd, Voorbeeld.Nu)).Count.ShouldBe(1);
    }
}
