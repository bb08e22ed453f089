using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gemeente_een_mijlpaal_ondertekent;

public sealed class Andere_partijen
{
    [Fact]
    public void Tekenen_met_een_gemachtigde_persoon()
    {
        var contract = Hulp.Contracten.InWerking();
        var eigen = contract.Inhoud.Verbintenissen[2].Mijlpalen[0].Id;
        contract.RapporteerMijlpaal(eigen, Voorbeeld.Eur("1000"), "Geleverd.", Wie.Partner);

        contract.Na(c => c.TekenMijlpaal(eigen, Wie.Partner, Voorbeeld.Volmacht)).Single().ShouldBeOfType<MijlpaalWerdOndertekend>().Volledig.ShouldBeTrue();
    }

    [Fact]
    public void Tekenen_voor_de_vlaamse_overheid_met_een_gemandateerde_en_worden_door_een_andere_partij_beoordeeld()
    {
        var (contract, id) = Vlaams();
        contract.RapporteerMijlpaal(id, Bedrag.Nul, "Vergund.", Wie.Gemandateerde);

        contract.Na(c => c.TekenMijlpaal(id, Wie.Gemandateerde, Voorbeeld.VrBeslissing with { Referentie = "beslissing 12" }))
            .Single().ShouldBeOfType<MijlpaalWerdOndertekend>().Volledig.ShouldBeTrue();
        contract.Waarschuwingen.Count.ShouldBe(1);
        contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(id, Wie.Team, Voorbeeld.Nu));
        contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(id, Wie.Gemandateerde, Voorbeeld.Nu));
        contract.Na(c => c.AanvaardMijlpaal(id, Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu)).Count.ShouldBe(1);
    }

    private static (Gebiedscontract Contract, MijlpaalId Id) Vlaams()
    {
        var contract = Hulp.Contracten.BijnaOndertekend(Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest")],
            Verbintenissen =
            [
                .. Voorbeeld.Voorstel.Verbintenissen!,
                new(Voorbeeld.Vlaanderen.Cijfers, Verbintenissoort.Inspanning, "Vergunning", Bedrag.Nul, [new("Vergund", new(2027, 1, 1), "Vergunning", Bedrag.Nul, "11002")]),
            ],
        }));
        contract.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        return (contract, contract.Inhoud.Verbintenissen[3].Mijlpalen[0].Id);
    }
}
