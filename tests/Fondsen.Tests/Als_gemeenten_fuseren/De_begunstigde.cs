using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_gemeenten_fuseren;

public sealed class De_begunstigde
{
    [Fact]
    public void Wordt_de_opvolger_betaald_wat_nog_niet_betaald_was()
    {
        var fonds = Fonds();
        var opdracht = fonds.Aanvaard(1, "10.00");
        fonds.Vraagt(Vraag(2, "10.00"));
        fonds.LegVast(Nummer(2), Vandaag);

        fonds.VolgBegunstigdeOp(Nummer(1), Antwerpen, Opvolger);
        fonds.VolgBegunstigdeOp(Nummer(2), Antwerpen, Opvolger);
        fonds.MaakBetaalopdracht(Nummer(2), Mijlpaal(2), Eur("10.00"), Maker);

        fonds.Opdracht(opdracht).Begunstigde.ShouldBe(Opvolger);
        fonds.Opdracht(Opdracht(2)).Begunstigde.ShouldBe(Opvolger);
    }

    [Fact]
    public void Trekt_de_opvolger_op_wat_voor_de_oude_gemeente_openstond()
    {
        var fonds = Fonds().Met(1, Belofte.Trekkingsrecht, "50.00");
        fonds.Aanvaardt(1, 1, "50.00");

        fonds.VolgBegunstigdeOp(Nummer(1), Antwerpen, Opvolger);

        var opdracht = fonds.Trekt(1, "20.00", new("persoon-nieuw", Opvolger.Cijfers)).ShouldHaveSingleItem();
        fonds.Opdracht(opdracht).Begunstigde.ShouldBe(Opvolger);
    }

    [Fact]
    public void Houdt_wat_betaald_is_het_oude_nummer()
    {
        var fonds = Fonds();
        var opdracht = fonds.Aanvaard(1, "10.00");
        fonds.KeurGoed(opdracht, Lid, HetMandaat, Vandaag);
        fonds.Verzend(opdracht, Lid, HetMandaat, Vandaag);
        fonds.MeldBetaling(opdracht, Vandaag, Vandaag);
        var versie = fonds.Versie;

        fonds.VolgBegunstigdeOp(Nummer(1), Antwerpen, Opvolger);

        (fonds.Opdracht(opdracht).Begunstigde, fonds.Versie).ShouldBe((Antwerpen, versie));
    }

    [Fact]
    public void Geldt_ook_voor_een_avenant_dat_nog_loopt()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.ReserveerAvenant(new(Nummer(1), new(Nummer(7)), Mandatering, 1, "v", 2026, [new(Mijlpaal(1), Antwerpen, Eur("15.00"))], ["REFREG01"]), Ruim, Vandaag);
        fonds.VolgBegunstigdeOp(Nummer(1), Antwerpen, Opvolger);
        fonds.LegAvenantVast(Nummer(1), new(Nummer(7)), Vandaag);
        fonds.Middelen(Nummer(1))!.Mijlpalen.ShouldHaveSingleItem().Begunstigde.ShouldBe(Opvolger);
    }

    [Fact]
    public void Gebeurt_er_niets_met_wie_niet_betaald_wordt()
    {
        var fonds = Fonds();
        fonds.Aanvaard(1, "10.00");
        var versie = fonds.Versie;
        fonds.VolgBegunstigdeOp(Nummer(1), Opvolger, Antwerpen);
        fonds.VolgBegunstigdeOp(Nummer(9), Antwerpen, Opvolger);
        fonds.Versie.ShouldBe(versie);
    }

    [Fact]
    public async Task Hoort_het_fonds_het_van_het_contract_ook_als_de_aanvraag_nog_wacht()
    {
        await using var exemplaar = await Exemplaar.Maak();
        var (fonds, mandatering) = await exemplaar.MetFonds("1000.00", null);
        var vraag = Vraag(1, "10.00") with { Contract = Guid.CreateVersion7(), Fonds = fonds, Mandatering = mandatering };
        await exemplaar.Hoort(vraag);
        var opgevolgd = new PartijWerdOpgevolgd(vraag.Contract, Antwerpen, Opvolger, "Nieuwstad", "11900", Vandaag, Nummer(7));
        await exemplaar.Hoort(opgevolgd);
        (await exemplaar.In(db => db.WachtendeAanvragen.SingleAsync())).Aanvraag.ShouldNotContain(Antwerpen.Cijfers);

        await exemplaar.Hoort(new Berichten.Programmas.MandaatplafondWerdVastgesteld(mandatering, Eur("1000.00"), [Lid]));
        await exemplaar.Hoort(new ContractTradInWerking(vraag.Contract, Vandaag), new MijlpaalWerdAanvaard(vraag.Contract, Mijlpaal(1), Eur("10.00"), null, Maker));
        await exemplaar.Hoort(opgevolgd with { Oud = Opvolger, Nieuw = Antwerpen });

        (await exemplaar.Gebeurd(fonds))[^2..].ShouldBe([nameof(BetaalopdrachtWerdAangemaakt), nameof(BegunstigdeWerdOpgevolgd)]);
        (await exemplaar.In(db => db.Dossierlog.Where(l => l.Type == nameof(BetaalopdrachtWerdAangemaakt)).Select(l => l.Gebeurtenis).SingleAsync())).ShouldContain(Opvolger.Cijfers);
    }
}
