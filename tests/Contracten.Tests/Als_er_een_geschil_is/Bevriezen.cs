using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_geschil_is;

public sealed class Bevriezen
{
    private const string Bevroren = "verbintenis-bevroren";

    [Fact]
    public void Staat_de_betwiste_verbintenis_stil_met_wat_ervan_afhangt_en_niets_anders()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);

        contract.Weigert(Bevroren, c => Rapporteer(c, 0, Wie.Medewerker(Voorbeeld.Antwerpen))).Status.ShouldBe(409);
        contract.Weigert(Bevroren, c => Rapporteer(c, 1, Wie.Medewerker(Voorbeeld.Aartselaar)));
        contract.Na(c => Rapporteer(c, 2, Wie.Partner)).Count.ShouldBe(1);
    }

    [Fact]
    public void Staat_ook_stil_wat_via_een_andere_verbintenis_afhangt()
    {
        var verbintenissen = Nalevingen.Voorstel.Verbintenissen!;
        var contract = Hulp.Contracten.InWerking(Voorbeeld.Maak(Nalevingen.Voorstel with
        {
            Verbintenissen = [verbintenissen[0], verbintenissen[1], verbintenissen[2]! with { HangtAfVan = [2] }],
        }));
        contract.MeldGeschil();

        contract.Weigert(Bevroren, c => Rapporteer(c, 2, Wie.Partner));
    }

    [Fact]
    public void Staat_niet_stil_waarvan_de_betwiste_verbintenis_zelf_afhangt()
    {
        var contract = Nalevingen.InWerking();
        contract.MeldGeschil(plaats: 1);

        contract.Weigert(Bevroren, c => Rapporteer(c, 1, Wie.Medewerker(Voorbeeld.Aartselaar)));
        contract.Na(c => Rapporteer(c, 0, Wie.Medewerker(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
    }

    [Fact]
    public void Kan_er_ook_niet_ondertekend_aanvaard_of_teruggestuurd_worden()
    {
        var gerapporteerd = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);
        gerapporteerd.MeldGeschil();
        gerapporteerd.Weigert(Bevroren, c => c.TekenMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit));

        var ondertekend = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend);
        ondertekend.MeldGeschil();
        ondertekend.Weigert(Bevroren, c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu));
        ondertekend.Weigert(Bevroren, c => c.StuurMijlpaalTerug(c.Eerste(), "Neen.", Wie.Team));
    }

    [Fact]
    public void Wordt_nog_genoteerd_wat_de_bank_al_betaalde()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Aanvaard, fonds: true);
        contract.MeldGeschil();

        contract.Na(c => c.Betaal(c.Eerste(), "50000")).OfType<MijlpaalWerdBetaald>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(Geschilstatus.Gemeld, true)]
    [InlineData(Geschilstatus.Bemiddeling, true)]
    [InlineData(Geschilstatus.Mislukt, true)]
    [InlineData(Geschilstatus.Vergelijk, false)]
    [InlineData(Geschilstatus.Beslecht, false)]
    public void Duurt_tot_een_vergelijk_of_een_uitspraak(Geschilstatus status, bool bevroren) =>
        Nalevingen.In(status).Mijlpaal(Nalevingen.In(status).Eerste()).Bevroren.ShouldBe(bevroren);

    [Fact]
    public void Rondt_het_contract_niet_af_zolang_er_een_geschil_loopt()
    {
        var contract = Nalevingen.InWerking();
        var laatste = contract.Mijlpaal(2);
        foreach (var mijlpaal in contract.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).Where(m => m.Id != laatste))
        {
            contract.Voltooi(mijlpaal.Id);
        }

        contract.MeldGeschil();
        contract.Voltooi(laatste);
        contract.Status.ShouldBe(Contractstatus.InWerking);

        contract.NaarDeRechter();
        contract.NoteerUitspraak(Nalevingen.Rechtsgang, Voorbeeld.Nu.Vandaag, "Niets meer te doen.", true, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu);
        contract.Status.ShouldBe(Contractstatus.Afgerond);
    }

    private static void Rapporteer(Gebiedscontract contract, int verbintenis, Betrokkene wie) =>
        contract.RapporteerMijlpaal(contract.Mijlpaal(verbintenis), Voorbeeld.Eur("0"), "Klaar.", wie);
}
