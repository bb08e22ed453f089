using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>The drawings on the page of the service are what the state machines do.</summary>
public sealed class De_tekeningen
{
    [Fact]
    public void Tonen_het_contract() => Verlooptekening.Controleer<Contractstatus, Contractopdracht>(
        "contract", Enum.GetValues<Contractstatus>(), Contractverloop.Weigering, (status, opdracht) =>
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
        (Contractstatus.InWerking, "laatste mijlpaal aanvaard en betaald", Hulp.Contracten.Afgerond().Status),
        (Contractstatus.InWerking, "einddatum voorbij, opgezegd, ontbonden of door een avenant", Hulp.Contracten.Beeindigd().Status));

    [Fact]
    public void Tonen_een_mijlpaal() => Verlooptekening.Controleer<Mijlpaalstatus, Mijlpaalopdracht>(
        "mijlpaal", Enum.GetValues<Mijlpaalstatus>(), Mijlpaalverloop.Weigering, (status, opdracht) =>
        {
            var contract = Hulp.Contracten.MetMijlpaal(status, fonds: true);
            Een_mijlpaal.Opdrachten[opdracht](contract);
            return Stand(contract);
        },
        (Mijlpaalstatus.Gerapporteerd, "laatste handtekening", Stand(Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend))));

    [Fact]
    public void Tonen_een_avenant() => Verlooptekening.Controleer<Avenantstatus, Avenantopdracht>(
        "avenant", Enum.GetValues<Avenantstatus>(), Avenantverloop.Weigering, (status, opdracht) =>
        {
            // A visum is asked of who pays more; the example of the walk shifts nothing between gemeenten.
            var contract = opdracht is Avenantopdracht.VisumGeven
                ? Hulp.Contracten.InWerking().Voorgelegd(Avenantsoort.Financieel, Hulp.Contracten.InWerking().Inhoud.MetAndereFinanciering())
                : Avenantvoorbeeld.In(status);
            De_toestand.Opdrachten[opdracht](contract);
            return Avenantstand(contract);
        },
        (Avenantstatus.Ontwerp, "Voorleggen (het geld van een fonds verandert)", Avenantvoorbeeld.In(Avenantstatus.WachtOpMiddelen).OpenAvenant!.Status),
        (Avenantstatus.WachtOpMiddelen, "het fonds zette het verschil apart", Antwoord(c => c.AvenantmiddelenGereserveerd(
            Avenantvoorbeeld.Id, c.OpenAvenant!.Poging, Avenanttekst.Van(c.Id, c.OpenAvenant).Hash))),
        (Avenantstatus.WachtOpMiddelen, "het fonds weigerde", Antwoord(c => c.AvenantmiddelenGeweigerd(
            Avenantvoorbeeld.Id, c.OpenAvenant!.Poging, Berichten.Fondsen.Weigeringsreden.MiddelenOntoereikend))),
        (Avenantstatus.TerOndertekening, "laatste handtekening", Avenantstand(Avenantvoorbeeld.In(Avenantstatus.Aangenomen))));

    private static Avenantstatus Antwoord(Action<Gebiedscontract> fonds)
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.WachtOpMiddelen);
        fonds(contract);
        return contract.OpenAvenant!.Status;
    }

    /// <summary>Of the open avenant, or of the last one that ended.</summary>
    private static Avenantstatus Avenantstand(Gebiedscontract contract) =>
        contract.OpenAvenant?.Status ?? ((IMetMomentopname<Contractstaat>)contract).Staat.Avenanten.Afgesloten[^1].Status;

    private static Mijlpaalstatus Stand(Gebiedscontract contract) => contract.Mijlpaal(contract.Eerste()).Stand.Status;

    private static Contractstatus Na(Gebiedscontract contract, Action<Gebiedscontract> opdracht)
    {
        opdracht(contract);
        return contract.Status;
    }
}
