using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>The drawings on the page of the service are what the state machines do.</summary>
public sealed class De_tekeningen
{
    [Fact]
    public void Tonen_het_contract() => Verlooptekening.Controleer<Contractstatus, Contractopdracht>(
        "contract", [.. Enum.GetValues<Contractstatus>().Where(s => s != Contractstatus.Beeindigd)], Contractverloop.Weigering, (status, opdracht) =>
        {
            // The example of the walk has its visum and waits for the last signature.
            var contract = opdracht is Contractopdracht.VisumGeven ? Hulp.Contracten.TerOndertekening(metVisum: false) : Hulp.Contracten.In(status);
            Contract.Opdrachten[opdracht](contract);
            return contract.Status;
        },
        (Contractstatus.Ontwerp, "Voorleggen (middelen van een fonds)", Na(Fondscontract.Ontwerp(), c => c.LegVoor(Wie.Team, Voorbeeld.Nu))),
        (Contractstatus.WachtOpMiddelen, "het fonds reserveerde", Na(Fondscontract.Wacht(), c => c.MiddelenGereserveerd(c.Poging, null))),
        (Contractstatus.WachtOpMiddelen, "het fonds weigerde", Na(Fondscontract.Wacht(), c => c.MiddelenGeweigerd(c.Poging, Berichten.Fondsen.Weigeringsreden.MiddelenOntoereikend))),
        (Contractstatus.TerOndertekening, "laatste handtekening op of na de ingangsdatum", Na(Hulp.Contracten.BijnaOndertekend(), c => c.Teken(Wie.Partner, Voorbeeld.Volmacht))),
        (Contractstatus.InWerking, "laatste mijlpaal aanvaard en betaald", Hulp.Contracten.Afgerond().Status));

    [Fact]
    public void Tonen_een_mijlpaal() => Verlooptekening.Controleer<Mijlpaalstatus, Mijlpaalopdracht>(
        "mijlpaal", Enum.GetValues<Mijlpaalstatus>(), Mijlpaalverloop.Weigering, (status, opdracht) =>
        {
            var contract = Hulp.Contracten.MetMijlpaal(status, fonds: true);
            Een_mijlpaal.Opdrachten[opdracht](contract);
            return Stand(contract);
        },
        (Mijlpaalstatus.Gerapporteerd, "laatste handtekening", Stand(Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend))));

    private static Mijlpaalstatus Stand(Gebiedscontract contract) => contract.Mijlpaal(contract.Eerste()).Stand.Status;

    private static Contractstatus Na(Gebiedscontract contract, Action<Gebiedscontract> opdracht)
    {
        opdracht(contract);
        return contract.Status;
    }
}
