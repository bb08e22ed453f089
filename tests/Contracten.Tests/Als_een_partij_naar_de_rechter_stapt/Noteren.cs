using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_naar_de_rechter_stapt;

public sealed class Noteren
{
    private static readonly RechtsgangId Id = Nalevingen.Rechtsgang;
    private static readonly DateOnly Vandaag = Voorbeeld.Nu.Vandaag;

    public static TheoryData<Contractstatus> Elke_toestand => [.. Enum.GetValues<Contractstatus>()];

    [Theory]
    [MemberData(nameof(Elke_toestand))]
    public void Kan_in_elke_toestand_van_het_contract(Contractstatus status)
    {
        var contract = Hulp.Contracten.In(status);

        contract.Na(c => c.NoteerRechtsgang(Id, Rechtsinstantie.RaadVanState, "G/A 1", Vandaag, null, Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu))
            .ShouldBe([new RechtsgangWerdGestart(contract.Id, Id, Rechtsinstantie.RaadVanState, "G/A 1", Vandaag, null, Voorbeeld.Antwerpen,
                Wie.Burgemeester(Voorbeeld.Antwerpen).Persoon)]);
        contract.Waarschuwingen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Geschilstatus.Gemeld, false)]
    [InlineData(Geschilstatus.Bemiddeling, true)]
    [InlineData(Geschilstatus.Mislukt, false)]
    public void Waarschuwt_zolang_de_bemiddeling_loopt_en_houdt_niemand_tegen(Geschilstatus status, bool waarschuwt)
    {
        var contract = Nalevingen.In(status);

        contract.NaarDeRechter();

        contract.Waarschuwingen.Any(w => w.Contains("60 dagen", StringComparison.Ordinal)).ShouldBe(waarschuwt);
    }

    [Fact]
    public void Kan_alleen_voor_een_partij()
    {
        foreach (var wie in new[] { Wie.Team, Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Raadslid(Voorbeeld.Antwerpen), Nalevingen.Expert })
        {
            Nalevingen.In(Geschilstatus.Gemeld).Weigert("niet-bevoegd", c => c.NaarDeRechter(wie: wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Ligt_de_dag_niet_in_de_toekomst() => Nalevingen.InWerking().Weigert("ongeldige-invoer",
        c => c.NoteerRechtsgang(Id, Rechtsinstantie.Andere, "1", Vandaag.AddDays(1), null, Wie.Partner, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["datum"]);

    [Fact]
    public void Gaat_het_over_een_geschil_dat_er_is() =>
        Nalevingen.InWerking().Weigert("niet-gevonden", c => c.NaarDeRechter()).Status.ShouldBe(404);

    [Fact]
    public void Heft_een_uitspraak_alleen_op_als_ze_dat_zegt()
    {
        var contract = Nalevingen.In(Geschilstatus.Mislukt);
        contract.NaarDeRechter();

        contract.NoteerUitspraak(Id, Vandaag, "Niet ontvankelijk.", false, Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu);

        contract.Mijlpaal(contract.Eerste()).Bevroren.ShouldBeTrue();
        contract.Weigert("uitspraak-al-genoteerd", c => c.NoteerUitspraak(Id, Vandaag, "Nog eens.", true, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu));
    }

    [Fact]
    public void Heft_de_verantwoordelijke_partij_haar_eigen_bevriezing_niet_op()
    {
        var contract = Nalevingen.In(Geschilstatus.Mislukt);
        contract.NaarDeRechter();
        void Hef(Gebiedscontract c, Betrokkene wie) => c.NoteerUitspraak(Id, Vandaag, "Gelijk.", true, wie, Voorbeeld.Nu);

        contract.Weigert("eigen-bevriezing", c => Hef(c, Wie.Burgemeester(Voorbeeld.Antwerpen))).Status.ShouldBe(403);
        contract.Weigert("geen-partij-bij-geschil", c => Hef(c, Wie.Partner)).Status.ShouldBe(403);
        contract.Weigert("niet-bevoegd", c => Hef(c, Wie.AnderTeam)).Status.ShouldBe(403);
        contract.Na(c => Hef(c, Wie.Team)).Single().ShouldBe(new UitspraakWerdGenoteerd(contract.Id, Id, Vandaag, true, Nalevingen.Geschil, Wie.Team.Persoon));
    }

    [Fact]
    public void Heft_een_rechtsgang_zonder_geschil_niets_op()
    {
        var contract = Nalevingen.InWerking();
        contract.NoteerRechtsgang(Id, Rechtsinstantie.Andere, "1", Vandaag, null, Wie.Partner, Voorbeeld.Nu);

        contract.Weigert("ongeldige-invoer", c => c.NoteerUitspraak(Id, Vandaag, "Gelijk.", true, Wie.Partner, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["bevriezingOpheffen"]);
    }
}
