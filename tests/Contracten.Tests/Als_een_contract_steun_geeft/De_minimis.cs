using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_steun_geeft;

public sealed class De_minimis
{
    private static Contractvoorstel Met(Staatssteungrond grond, Contractvoorstel? voorstel = null)
    {
        var uitgangspunt = voorstel ?? Voorbeeld.Voorstel;
        return uitgangspunt with
        {
            Verbintenissen = [.. uitgangspunt.Verbintenissen!.Take(2), uitgangspunt.Verbintenissen![2]! with { Staatssteun = new(grond, "Verklaring 12") }],
        };
    }

    [Fact]
    public void Zet_bij_de_inwerkingtreding_een_taak_met_bedrag_en_begunstigde()
    {
        var contract = Hulp.Contracten.BijnaOndertekend(Voorbeeld.Maak(Met(Staatssteungrond.DeMinimis)));

        var gebeurd = contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht));

        var belofte = contract.Inhoud.Verbintenissen[2];
        var taak = gebeurd[^1].ShouldBeOfType<TaakWerdGezet>();
        gebeurd[^2].ShouldBeOfType<ContractTradInWerking>().Datum.ShouldBe(Voorbeeld.Nu.Vandaag);
        taak.ShouldBe(new TaakWerdGezet(contract.Id, taak.Taak, Taaksoort.DeMinimisInschrijven, Taakhouder.Gebiedsteam, belofte.Id.Waarde, Voorbeeld.Onderneming,
            Voorbeeld.Eur("1000"), new(2026, 12, 18), belofte.Id)); // twenty working days after Friday 20 November 2026
        contract.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public void Is_voor_de_gemandateerde_wanneer_er_een_mandatering_is()
    {
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Met(Staatssteungrond.DeMinimis, Fondsvoorbeeld.Voorstel)));
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.MiddelenGereserveerd(1, Contracttekst.Van(contract.Id, contract.Inhoud).Hash);
        contract.GeefVisum(Visum.Verleend, "AC000001", null, Wie.Financieel(Voorbeeld.Aartselaar));
        foreach (var kbo in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.Teken(Wie.Voorzitter(kbo), Voorbeeld.Raadsbesluit);
            contract.Teken(Wie.Directeur(kbo), Voorbeeld.Raadsbesluit);
        }

        contract.TekenGemandateerd();
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);

        contract.Taken.ShouldHaveSingleItem().Voor.ShouldBe(Taakhouder.Gemandateerde);
    }

    [Theory]
    [InlineData(Staatssteungrond.GeenSteun)]
    [InlineData(Staatssteungrond.Groepsvrijstelling)]
    [InlineData(Staatssteungrond.Aangemeld)]
    [InlineData(Staatssteungrond.Dienst)]
    public void Is_geen_andere_grond(Staatssteungrond grond)
    {
        var contract = Hulp.Contracten.InWerking(Voorbeeld.Maak(Met(grond)));

        contract.Status.ShouldBe(Contractstatus.InWerking);
        contract.Taken.ShouldBeEmpty();
    }

    [Fact]
    public void Zet_bij_een_avenant_een_taak_voor_wat_erbij_komt()
    {
        var contract = Hulp.Contracten.InWerking(Voorbeeld.Maak(Met(Staatssteungrond.DeMinimis)));
        contract.HandelTaakAf(contract.Taken.Single().Id, "Ingeschreven.", Wie.Team);
        var nieuw = contract.Inhoud.Met(2, v => v with { Bedrag = Voorbeeld.Eur("1500.50") }).MetMijlpaal(2, 0, m => m with { Bedrag = m.Bedrag + Voorbeeld.Eur("500.50") });
        contract.Voorgelegd(Avenantsoort.Financieel, nieuw with { Financiering = [nieuw.Financiering[0] with { Bedrag = nieuw.Financiering[0].Bedrag + Voorbeeld.Eur("500.50") }, .. nieuw.Financiering.Skip(1)] });
        contract.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Verleend, "AC000001", null, Wie.Financieel(contract.Inhoud.Financiering[0].Partij));

        var taak = contract.BijnaAangenomen().Na(c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht)).OfType<TaakWerdGezet>().Single();

        (taak.Soort, taak.Verbintenis, taak.Bedrag).ShouldBe((Taaksoort.DeMinimisInschrijven, contract.Inhoud.Verbintenissen[2].Id, Voorbeeld.Eur("500.50")));
    }

    [Fact]
    public void Zet_geen_taak_bij_een_avenant_dat_er_niets_aan_verandert()
    {
        var contract = Hulp.Contracten.InWerking(Voorbeeld.Maak(Met(Staatssteungrond.DeMinimis)));

        contract.Voorgelegd(Avenantsoort.Termijn, contract.Inhoud.MetLangereTermijn()).BijnaAangenomen().Na(c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht))
            .OfType<TaakWerdGezet>().ShouldBeEmpty();
    }

    [Fact]
    public void Zet_geen_taak_voor_het_contract_bindt() =>
        Hulp.Contracten.BijnaOndertekend(Voorbeeld.Maak(Met(Staatssteungrond.DeMinimis))).Taken.ShouldBeEmpty();
}
