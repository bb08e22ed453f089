using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_het_fonds_antwoordt;

/// <summary>Whatever order, delay or repetition of answers: a contract is offered once, for the text for which the fund reserved.</summary>
public sealed class Compensatie
{
    private readonly Gebiedscontract _contract = Fondscontract.Wacht();
    private readonly string _hash;

    public Compensatie() => _hash = Contracttekst.Van(_contract.Id, _contract.Inhoud).Hash;

    [Fact]
    public void Legt_een_reservering_de_tekst_voor_ter_ondertekening()
    {
        _contract.Na(c => c.MiddelenGereserveerd(1, _hash)).ShouldBe([new ContractWerdTerOndertekeningVoorgelegd(_contract.Id, _hash)]);
        (_contract.Status, _contract.Hash).ShouldBe((Contractstatus.TerOndertekening, _hash));
    }

    [Fact]
    public void Verandert_hetzelfde_antwoord_een_tweede_keer_niets()
    {
        _contract.MiddelenGereserveerd(1, _hash);

        VerandertNiets(c => c.MiddelenGereserveerd(1, _hash));
        VerandertNiets(c => c.MiddelenGereserveerd(1, hash: null));
        VerandertNiets(c => c.MiddelenGeweigerd(1, Weigeringsreden.MiddelenOntoereikend));
    }

    [Fact]
    public void Maakt_een_weigering_er_weer_een_ontwerp_van_met_de_reden()
    {
        _contract.Na(c => c.MiddelenGeweigerd(1, Weigeringsreden.FondsBuitenTermijn))
            .ShouldBe([new ContractGingTerugNaarOntwerp(_contract.Id, 1, Weigeringsreden.FondsBuitenTermijn)]);
        (_contract.Status, _contract.Hash).ShouldBe((Contractstatus.Ontwerp, null));
        VerandertNiets(c => c.MiddelenGeweigerd(1, Weigeringsreden.FondsBuitenTermijn));
        VerandertNiets(c => c.MiddelenGereserveerd(1, _hash));
    }

    [Fact]
    public void Kan_het_ontwerp_na_een_weigering_gewijzigd_en_opnieuw_voorgelegd_worden()
    {
        _contract.MiddelenGeweigerd(1, Weigeringsreden.MiddelenOntoereikend);
        _contract.Wijzig(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Titel = "Een korter fietspad" }, _contract.Inhoud), Wie.Team);

        var gevraagd = (ReserveringWerdGevraagd)_contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu)).Single();

        gevraagd.Poging.ShouldBe(2);
        gevraagd.Hash.ShouldNotBe(_hash);
        VerandertNiets(c => c.MiddelenGereserveerd(1, _hash));
        VerandertNiets(c => c.MiddelenGeweigerd(1, Weigeringsreden.MiddelenOntoereikend));
        _contract.Na(c => c.MiddelenGereserveerd(2, gevraagd.Hash)).ShouldBe([new ContractWerdTerOndertekeningVoorgelegd(_contract.Id, gevraagd.Hash)]);
    }

    [Fact]
    public void Verandert_een_laat_antwoord_op_een_eerdere_vraag_niets()
    {
        _contract.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Nu);

        VerandertNiets(c => c.MiddelenGereserveerd(1, _hash));
        VerandertNiets(c => c.MiddelenGeweigerd(1, Weigeringsreden.MiddelenOntoereikend));
        _contract.Status.ShouldBe(Contractstatus.WachtOpMiddelen);
        _contract.Na(c => c.MiddelenGereserveerd(2, hash: null)).Count.ShouldBe(1);
        _contract.Hash.ShouldBe(_hash);
    }

    [Fact]
    public void Verandert_een_antwoord_over_een_andere_tekst_niets() => VerandertNiets(c => c.MiddelenGereserveerd(1, new string('0', 64)));

    [Fact]
    public void Kan_een_contract_ingetrokken_worden_terwijl_het_wacht()
    {
        _contract.Na(c => c.TrekIn("De raad wil een ander tracé.", Wie.Team)).ShouldBe([new ContractWerdIngetrokken(_contract.Id)]);

        VerandertNiets(c => c.MiddelenGereserveerd(1, _hash));
        VerandertNiets(c => c.MiddelenGeweigerd(1, Weigeringsreden.MiddelenOntoereikend));
        _contract.Status.ShouldBe(Contractstatus.Ingetrokken);
        _contract.Weigert("contract-ingetrokken", c => c.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Nu));
    }

    private void VerandertNiets(Action<Gebiedscontract> antwoord)
    {
        var status = _contract.Status;
        _contract.Na(antwoord).ShouldBeEmpty();
        _contract.Status.ShouldBe(status);
    }
}
