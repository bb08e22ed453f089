using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>The drawings on the page of the service are what the state machines do.</summary>
public sealed class De_tekeningen_van_naleving
{
    [Fact]
    public void Tonen_een_ingebrekestelling() => Verlooptekening.Controleer<Ingebrekestellingstatus, Ingebrekestellingopdracht>(
        "ingebrekestelling", Enum.GetValues<Ingebrekestellingstatus>(), Ingebrekestellingverloop.Weigering, (status, opdracht) =>
        {
            var contract = Een_ingebrekestelling.Voorbereid(status, opdracht);
            Een_ingebrekestelling.Opdrachten[opdracht](contract);
            return Staat(contract).Ingebrekestellingen[0].Status;
        });

    [Fact]
    public void Tonen_een_geschil() => Verlooptekening.Controleer<Geschilstatus, Geschilopdracht>(
        "geschil", Enum.GetValues<Geschilstatus>(), Geschilverloop.Weigering, (status, opdracht) =>
        {
            var contract = Een_geschil.Voorbereid(status, opdracht);
            Een_geschil.Opdrachten[opdracht](contract);
            return Staat(contract).Geschillen[0].Status;
        },
        (Geschilstatus.Gemeld, "alle partijen aanvaardden alle bemiddelaars", Staat(Nalevingen.In(Geschilstatus.Bemiddeling)).Geschillen[0].Status),
        (Geschilstatus.Bemiddeling, "alle partijen aanvaardden het vergelijk", Geschikt(Geschilstatus.Bemiddeling)),
        (Geschilstatus.Gemeld, "alle partijen aanvaardden het vergelijk", Geschikt(Geschilstatus.Gemeld)),
        (Geschilstatus.Mislukt, "alle partijen aanvaardden het vergelijk", Geschikt(Geschilstatus.Mislukt)));

    private static Geschilstatus Geschikt(Geschilstatus vanuit)
    {
        var contract = Nalevingen.In(vanuit);
        contract.Schik();
        return Staat(contract).Geschillen[0].Status;
    }

    private static Nalevingstaat Staat(Gebiedscontract contract) => ((IMetMomentopname<Contractstaat>)contract).Staat.Naleving!;
}
