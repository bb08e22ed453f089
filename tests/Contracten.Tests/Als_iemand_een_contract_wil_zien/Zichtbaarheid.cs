using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_contract_wil_zien;

public sealed class Zichtbaarheid
{
    private static readonly Betrokkene[] Altijd =
    [
        Wie.Team, Wie.Team with { Rol = Rollen.Gouverneur }, Wie.Gemandateerde, Wie.Anoniem with { Rol = Rollen.Regering }, Wie.Partner,
        Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Voorzitter(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen),
        Wie.Financieel(Voorbeeld.Antwerpen), Wie.Medewerker(Voorbeeld.Antwerpen),
    ];

    private static readonly Betrokkene[] Vreemden =
    [
        Wie.Anoniem, Wie.AnderTeam, Wie.AnderTeam with { Rol = Rollen.Gouverneur }, Wie.Anoniem with { Rol = "parlement" },
        Wie.Anoniem with { Rol = "rekenhof" }, Wie.Anoniem with { Rol = "bemiddelaar" }, Wie.Burgemeester(Voorbeeld.Vlaanderen),
        Wie.Raadslid(Voorbeeld.Vlaanderen), Wie.Van(Rollen.Partner, Voorbeeld.Antwerpen), Wie.Van(Rollen.Burgemeester, Voorbeeld.Onderneming),
    ];

    [Fact]
    public void Is_een_ontwerp_voor_de_partijen_het_team_de_gemandateerde_en_de_regering()
    {
        Altijd.ShouldAllBe(w => Hulp.Contracten.Ontwerp().IsZichtbaarVoor(w));
        Vreemden.Append(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldAllBe(w => !Hulp.Contracten.Ontwerp().IsZichtbaarVoor(w));
    }

    [Fact]
    public void Is_een_voorgelegd_contract_ook_voor_de_raadsleden_van_een_partij()
    {
        Altijd.Append(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldAllBe(w => Hulp.Contracten.TerOndertekening().IsZichtbaarVoor(w));
        Vreemden.ShouldAllBe(w => !Hulp.Contracten.TerOndertekening().IsZichtbaarVoor(w));
    }

    [Fact]
    public void Is_een_ondertekend_contract_voor_iedereen() =>
        Altijd.Concat(Vreemden).ShouldAllBe(w => Hulp.Contracten.Ondertekend().IsZichtbaarVoor(w) && Hulp.Contracten.InWerking().IsZichtbaarVoor(w));

    [Fact]
    public void Verandert_niet_door_intrekken()
    {
        var ontwerp = Hulp.Contracten.Ontwerp();
        ontwerp.TrekIn("Neen.", Wie.Team);
        var ondertekend = Hulp.Contracten.Ondertekend();
        ondertekend.TrekIn("Neen.", Wie.Team);

        ontwerp.IsZichtbaarVoor(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldBeFalse();
        Hulp.Contracten.Ingetrokken().IsZichtbaarVoor(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldBeTrue();
        ondertekend.IsZichtbaarVoor(Wie.Anoniem).ShouldBeTrue();
    }

    [Fact]
    public void Geeft_de_tekst_of_niet_gevonden()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.TekstVoor(Wie.Partner).Hash.ShouldBe(contract.Hash);
        contract.Weigert("niet-gevonden", c => c.TekstVoor(Wie.Anoniem)).Status.ShouldBe(404);
    }
}
