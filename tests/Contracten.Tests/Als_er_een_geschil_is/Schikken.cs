using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_geschil_is;

public sealed class Schikken
{
    private static readonly GeschilId Geschil = Nalevingen.Geschil;

    [Fact]
    public void Is_er_een_vergelijk_als_alle_partijen_bij_het_geschil_hetzelfde_aanvaarden()
    {
        var contract = Nalevingen.In(Geschilstatus.Bemiddeling);
        contract.LegVergelijkVoor(Geschil, "Een jaar later.", Nalevingen.Expert);
        var vergelijk = contract.Versie;

        contract.Na(c => c.AanvaardVergelijk(Geschil, vergelijk, Wie.Burgemeester(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
        var bereikt = contract.Na(c => c.AanvaardVergelijk(Geschil, vergelijk, Wie.Burgemeester(Voorbeeld.Aartselaar)));

        bereikt[1].ShouldBe(new VergelijkWerdBereikt(contract.Id, Geschil, vergelijk));
        var taak = (TaakWerdGezet)bereikt[2];
        (taak.Soort, taak.Voor, taak.Betreft).ShouldBe((Taaksoort.VergelijkUitwerken, Taakhouder.Gebiedsteam, Geschil.Waarde));
    }

    [Fact]
    public void Aanvaardt_niemand_een_tekst_die_intussen_vervangen_is()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.LegVergelijkVoor(Geschil, "Een jaar later.", Wie.Burgemeester(Voorbeeld.Antwerpen));
        var eerste = contract.Versie;
        contract.AanvaardVergelijk(Geschil, eerste, Wie.Burgemeester(Voorbeeld.Antwerpen));
        contract.LegVergelijkVoor(Geschil, "Twee jaar later.", Wie.Burgemeester(Voorbeeld.Antwerpen));
        var tweede = contract.Versie;

        contract.Weigert("ander-vergelijk", c => c.AanvaardVergelijk(Geschil, eerste, Wie.Burgemeester(Voorbeeld.Aartselaar)));
        contract.Na(c => c.AanvaardVergelijk(Geschil, tweede, Wie.Burgemeester(Voorbeeld.Aartselaar))).Count.ShouldBe(1); // the other has not accepted this one
        contract.Weigert("vergelijk-al-aanvaard", c => c.AanvaardVergelijk(Geschil, tweede, Wie.Directeur(Voorbeeld.Aartselaar)));
    }

    [Fact]
    public void Doet_alleen_een_partij_bij_het_geschil_of_een_bemiddelaar_ervan()
    {
        var contract = Nalevingen.In(Geschilstatus.Bemiddeling);
        foreach (var wie in new[] { Wie.Partner, Wie.Team, Wie.Medewerker(Voorbeeld.Antwerpen) })
        {
            contract.Weigert("geen-partij-bij-geschil", c => c.LegVergelijkVoor(Geschil, "Een jaar later.", wie)).Status.ShouldBe(403);
        }

        contract.LegVergelijkVoor(Geschil, "Een jaar later.", Nalevingen.Expert);
        contract.Weigert("geen-partij-bij-geschil", c => c.AanvaardVergelijk(Geschil, c.Versie, Nalevingen.Expert));
        contract.Weigert("geen-partij-bij-geschil", c => c.AanvaardVergelijk(Geschil, c.Versie, Wie.Partner));
    }

    [Fact]
    public void Kan_ook_nog_na_een_mislukte_bemiddeling()
    {
        var contract = Nalevingen.In(Geschilstatus.Mislukt);

        contract.Schik();

        contract.Mijlpaal(contract.Eerste()).Bevroren.ShouldBeFalse();
    }
}
