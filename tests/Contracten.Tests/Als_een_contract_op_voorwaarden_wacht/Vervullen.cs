using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_op_voorwaarden_wacht;

public sealed class Vervullen
{
    private static readonly DateOnly Vandaag = Voorbeeld.Nu.Vandaag;

    [Fact]
    public void Staat_in_het_logboek_met_de_dag_en_het_bewijs_apart()
    {
        var contract = BijnaOndertekend();
        var id = contract.OpenVoorwaarden[0].Id;

        contract.Na(c => c.VervulVoorwaarde(id, Vandaag.AddDays(-3), "De vergunning.", "https://example.org/v", Wie.Team, Voorbeeld.Nu))
            .ShouldBe([new VoorwaardeWerdVervuld(contract.Id, id, Vandaag.AddDays(-3), Wie.Team.Persoon, "https://example.org/v")]);
        contract.Nieuw[0].Bijlage!.Velden["bewijs"].ShouldBe("De vergunning.");
        contract.Weigert("voorwaarde-al-vervuld", c => Vervul(c, id));
    }

    [Fact]
    public void Treedt_het_niet_in_werking_voor_de_laatste_voorwaarde_ook_al_is_het_ondertekend_en_is_de_dag_er()
    {
        var contract = BijnaOndertekend();

        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        contract.Status.ShouldBe(Contractstatus.Ondertekend);
        contract.Termijnen().ShouldBeEmpty();
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Vandaag.AddDays(9)))).ShouldBeEmpty();
        contract.Weigert("voorwaarden-niet-vervuld", c => c.TreedInWerking(Voorbeeld.Nu));

        var (een, twee) = (contract.OpenVoorwaarden[0].Id, contract.OpenVoorwaarden[1].Id);
        contract.Na(c => Vervul(c, twee)).Count.ShouldBe(1);
        contract.Na(c => c.VervulVoorwaarde(een, Vandaag.AddDays(2), "Bewijs.", null, Wie.Team, Voorbeeld.Op(Vandaag.AddDays(4))))[^1]
            .ShouldBe(new ContractTradInWerking(contract.Id, Vandaag.AddDays(2)));
        contract.Status.ShouldBe(Contractstatus.InWerking);
    }

    [Fact]
    public void Treedt_het_in_werking_bij_de_laatste_handtekening_als_alles_eerder_vervuld_werd()
    {
        var contract = BijnaOndertekend();
        VervulAlles(contract);

        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht))[^1].ShouldBe(new ContractTradInWerking(contract.Id, Vandaag));
    }

    [Fact]
    public void Wacht_het_op_de_ingangsdatum_als_die_later_komt()
    {
        var ingang = new DateOnly(2027, 1, 1);
        var contract = BijnaOndertekend(ingang);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);

        VervulAlles(contract);

        contract.Status.ShouldBe(Contractstatus.Ondertekend);
        contract.Termijnen().ShouldBe([new Termijn(Termijnsoort.Ingang, contract.Id, ingang)]);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(ingang.AddDays(3)))).ShouldBe([new ContractTradInWerking(contract.Id, ingang)]);
    }

    [Fact]
    public void Noteert_alleen_een_team_van_de_regio_en_alleen_een_voorwaarde_van_dit_contract()
    {
        var contract = BijnaOndertekend();
        var id = contract.OpenVoorwaarden[0].Id;

        contract.Weigert("buiten-uw-regio", c => c.VervulVoorwaarde(id, Vandaag, "Bewijs.", null, Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu));
        contract.Weigert("niet-gevonden", c => c.VervulVoorwaarde(id, Vandaag, "Bewijs.", null, Wie.AnderTeam, Voorbeeld.Nu));
        contract.Weigert("niet-gevonden", c => Vervul(c, Guid.CreateVersion7()));
    }

    [Fact]
    public void Kan_alleen_vanaf_het_voorleggen_tot_het_in_werking_is()
    {
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Met(Voorbeeld.Voorstel.Ingangsdatum!.Value)));
        contract.Weigert("contract-niet-voorgelegd", c => Vervul(c, contract.OpenVoorwaarden[0].Id));

        var lopend = BijnaOndertekend();
        var id = lopend.OpenVoorwaarden[0].Id;
        VervulAlles(lopend);
        lopend.Teken(Wie.Partner, Voorbeeld.Volmacht);
        lopend.Weigert("contract-in-werking", c => Vervul(c, id));
    }

    [Fact]
    public void Vervalt_wat_vervuld_was_als_de_tekst_weer_een_ontwerp_wordt()
    {
        var contract = BijnaOndertekend();
        VervulAlles(contract);

        contract.Weiger("Anders.", null, new Weigeraar(Wie.Partner), Voorbeeld.Nu);

        contract.OpenVoorwaarden.Count.ShouldBe(2);
    }

    private static void Vervul(Gebiedscontract contract, Guid id) => contract.VervulVoorwaarde(id, Vandaag, "Bewijs.", null, Wie.Team, Voorbeeld.Nu);

    private static void VervulAlles(Gebiedscontract contract)
    {
        foreach (var voorwaarde in contract.OpenVoorwaarden)
        {
            Vervul(contract, voorwaarde.Id);
        }
    }

    private static Contractvoorstel Met(DateOnly ingang) => Voorbeeld.Voorstel with
    {
        Ingangsdatum = ingang,
        Verbintenissen = [.. Voorbeeld.Voorstel.Verbintenissen!.Select(v => v! with { Mijlpalen = [.. v.Mijlpalen!.Select(m => m! with { Vervaldatum = new(2028, 1, 1) })] })],
        Voorwaarden = [new("De vergunning is er", "De vergunning"), new("De grond is verworven", "De akte")],
    };

    private static Gebiedscontract BijnaOndertekend(DateOnly? ingang = null) =>
        Hulp.Contracten.BijnaOndertekend(Voorbeeld.Maak(Met(ingang ?? Voorbeeld.Voorstel.Ingangsdatum!.Value)));
}
