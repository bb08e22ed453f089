using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_in_gebreke_gesteld_wordt;

public sealed class Herstellen
{
    private static readonly IngebrekestellingId Id = Nalevingen.Ingebrekestelling;
    private static readonly DateOnly Daarna = Nalevingen.Hersteltermijn.AddDays(1);

    [Fact]
    public void Meldt_de_verantwoordelijke_partij_en_aanvaardt_de_afzender()
    {
        var contract = Nalevingen.InGebreke();

        contract.Na(c => c.MeldHerstel(Id, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen)))
            .ShouldBe([new HerstelWerdGemeld(contract.Id, Id, Wie.Medewerker(Voorbeeld.Antwerpen).Persoon)]);
        contract.Na(c => c.AanvaardHerstel(Id, Wie.Directeur(Voorbeeld.Aartselaar)))
            .ShouldBe([new IngebrekestellingWerdHersteld(contract.Id, Id, Wie.Directeur(Voorbeeld.Aartselaar).Persoon)]);
    }

    [Fact]
    public void Meldt_niemand_anders()
    {
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Partner, Wie.Team, Wie.Raadslid(Voorbeeld.Antwerpen) })
        {
            Nalevingen.InGebreke().Weigert("niet-verantwoordelijk", c => c.MeldHerstel(Id, "Hersteld.", wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Aanvaardt_niemand_anders()
    {
        var contract = Nalevingen.InGebreke();
        contract.MeldHerstel(Id, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen));
        foreach (var wie in new[] { Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Partner, Wie.Team, Wie.Medewerker(Voorbeeld.Aartselaar) })
        {
            contract.Weigert("niet-afzender", c => c.AanvaardHerstel(Id, wie)).Zin.ShouldContain("Aartselaar");
        }
    }

    [Fact]
    public void Aanvaardt_de_afzender_pas_als_het_gemeld_is()
    {
        var contract = Nalevingen.InGebreke();

        contract.Weigert("herstel-niet-gemeld", c => c.AanvaardHerstel(Id, Wie.Burgemeester(Voorbeeld.Aartselaar)));
        contract.MeldHerstel(Id, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen));
        contract.Weigert("herstel-al-gemeld", c => c.MeldHerstel(Id, "Nog eens.", Wie.Medewerker(Voorbeeld.Antwerpen)));
    }

    [Fact]
    public void Gebeurt_er_na_de_termijn_een_keer_iets_en_zet_het_een_taak_voor_de_afzender()
    {
        var contract = Nalevingen.InGebreke();
        contract.Termijnen().ShouldContain(new Termijn(Termijnsoort.Herstel, Id.Waarde, Daarna));

        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Nalevingen.Hersteltermijn))).ShouldBeEmpty();
        var gebeurd = contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna)));

        gebeurd[0].ShouldBe(new HersteltermijnWerdOverschreden(contract.Id, Id, Nalevingen.Hersteltermijn));
        var taak = (TaakWerdGezet)gebeurd[1];
        (taak.Soort, taak.Voor, taak.Betreft, taak.Partij).ShouldBe((Taaksoort.GevolgBeslissen, Taakhouder.Partij, Id.Waarde, Voorbeeld.Aartselaar));
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna.AddDays(1)))).ShouldBeEmpty();
    }

    [Fact]
    public void Komt_er_een_taak_per_gevolg_dat_het_contract_noemt_met_de_verbintenis_waarover_het_gaat()
    {
        var (inhouden, stoppen) = (new Gevolg(Voorbeeld.Nummer(71), "De helft wordt ingehouden.", Gevolgsoort.TrancheInhouden), new Gevolg(Voorbeeld.Nummer(72), "Het contract stopt.", Gevolgsoort.Beeindigen));
        var contract = Hulp.Contracten.InWerking(Voorbeeld.Maak(Nalevingen.Voorstel) with { Gevolgen = [inhouden, stoppen] });
        contract.StelInGebreke();

        var taken = contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna))).OfType<TaakWerdGezet>().ToList();

        taken.Select(t => t.Gevolg).ShouldBe([inhouden.Id, stoppen.Id]);
        taken.ShouldAllBe(t => t.Betreft == Id.Waarde && t.Verbintenis == contract.Inhoud.Verbintenissen[0].Id);
        contract.HandelTaakAf(taken[0].Taak, "Ingehouden.", Wie.Burgemeester(Voorbeeld.Aartselaar));
        contract.Taken.Select(t => t.Id).ShouldBe([taken[1].Taak], "over het andere gevolg is nog niet beslist");
    }

    [Fact]
    public void Is_de_taak_voor_de_gemandateerde_als_de_vlaamse_overheid_partij_is()
    {
        var contract = Fondscontract.InWerking();
        contract.StelInGebreke();

        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna))).OfType<TaakWerdGezet>().Single().Voor.ShouldBe(Taakhouder.Gemandateerde);
    }

    [Fact]
    public void Loopt_de_termijn_niet_af_zolang_een_geschil_de_verbintenis_ophoudt()
    {
        var contract = Nalevingen.InWerking();
        contract.StelInGebreke(plaats: 1, wie: Wie.Partner);
        contract.MeldGeschil();
        contract.Termijnen().ShouldNotContain(t => t.Soort == Termijnsoort.Herstel);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna))).ShouldBeEmpty();

        contract.Schik();

        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Daarna))).OfType<HersteltermijnWerdOverschreden>().Count().ShouldBe(1);
    }

    [Fact]
    public void Mag_ook_na_de_termijn_nog()
    {
        var contract = Nalevingen.MetIngebrekestelling(Ingebrekestellingstatus.Verstreken);

        contract.MeldHerstel(Id, "Toch nog.", Wie.Medewerker(Voorbeeld.Antwerpen));
        contract.Na(c => c.AanvaardHerstel(Id, Wie.Burgemeester(Voorbeeld.Aartselaar))).Count.ShouldBe(1);
    }
}
