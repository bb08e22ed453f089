using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

/// <summary>A milestone that the avenant changes is reported while it is being signed.</summary>
public sealed class Achterhaald
{
    private static Gebiedscontract Gerapporteerd(Action<Gebiedscontract> eerst)
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Stel(Avenantsoort.Termijn, contract.Inhoud.MetMijlpaal(0, 0, m => m with { Vervaldatum = new(2028, 1, 1) }));
        eerst(contract);
        contract.RapporteerMijlpaal(contract.Eerste(), Voorbeeld.Eur("50000"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen));
        return contract;
    }

    [Fact]
    public void Wordt_het_niet_meer_voorgelegd() => Gerapporteerd(_ => { })
        .Weigert("avenant-achterhaald", c => c.LegAvenantVoor(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu)).Zin.ShouldContain("Plannen goedgekeurd");

    [Fact]
    public void Wordt_het_niet_meer_getekend_en_zegt_de_weigering_wat_te_doen()
    {
        var contract = Gerapporteerd(c =>
        {
            c.LegAvenantVoor(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu);
            c.BijnaAangenomen();
        });

        contract.Weigert("avenant-achterhaald", c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht)).Zin.ShouldContain("Trek het in");
        contract.Inhoud.Verbintenissen[0].Mijlpalen[0].Vervaldatum.ShouldBe(new(2026, 12, 31));
    }

    [Fact]
    public void Kan_het_verder_als_het_verslag_wordt_teruggestuurd()
    {
        var contract = Gerapporteerd(c =>
        {
            c.LegAvenantVoor(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu);
            c.BijnaAangenomen();
        });
        contract.StuurMijlpaalTerug(contract.Eerste(), "Wacht op het avenant.", Wie.Team);

        contract.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht);

        contract.Mijlpaal(contract.Eerste()).Afspraak.Vervaldatum.ShouldBe(new(2028, 1, 1));
        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Teruggestuurd);
    }

    [Fact]
    public void Kan_het_niet_meer_als_de_nieuwe_einddatum_voorbij_is()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Materieel, contract.Inhoud, beeindigtOp: new(2026, 12, 1)).BijnaAangenomen();

        contract.Weigert("avenant-achterhaald", c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht, Voorbeeld.Op(new(2026, 12, 2))));
    }
}
