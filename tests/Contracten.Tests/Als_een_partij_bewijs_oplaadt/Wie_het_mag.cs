using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_bewijs_oplaadt;

public sealed class Wie_het_mag
{
    private static readonly Betrokkene Rekenhof = new("rekenhof", Rollen.Rekenhof, "OVO000009", []);
    private static readonly Betrokkene Audit = new("audit", Rollen.AuditVlaanderen, "OVO000010", []);
    private static readonly Betrokkene Regering = new("regering", Rollen.Regering, "OVO000001", []);
    private static readonly Betrokkene Parlement = new("parlement", "parlement", "OVO000011", []);

    [Fact]
    public void Zijn_de_verslaggevers_van_elke_partij_en_het_gebiedsteam()
    {
        var contract = Hulp.Contracten.InWerking();
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Burgemeester(Voorbeeld.Aartselaar), Wie.Directeur(Voorbeeld.Antwerpen), Wie.Partner, Wie.Team })
        {
            contract.EisMagOpladen(wie);
        }

        foreach (var wie in new[]
            { Wie.Raadslid(Voorbeeld.Antwerpen), Wie.Financieel(Voorbeeld.Antwerpen), Wie.Medewerker(Voorbeeld.Vlaanderen), Wie.Gemandateerde, Wie.AnderTeam, Regering, Parlement, Wie.Anoniem })
        {
            contract.Weigert("niet-bevoegd", c => c.EisMagOpladen(wie)).Status.ShouldBe(403);
        }
    }

    [Theory]
    [InlineData(Contractstatus.Ontwerp)]
    [InlineData(Contractstatus.Ondertekend)]
    [InlineData(Contractstatus.Afgerond)]
    [InlineData(Contractstatus.Ingetrokken)]
    public void Kunnen_het_als_er_iets_te_bewijzen_valt(Contractstatus status) =>
        Should.Throw<Domeinfout>(() => Hulp.Contracten.In(status).EisMagOpladen(Wie.Medewerker(Voorbeeld.Antwerpen))).Status.ShouldBe(409);

    [Fact]
    public void Kunnen_het_ook_terwijl_het_contract_voorligt() => Hulp.Contracten.TerOndertekening().EisMagOpladen(Wie.Team);

    [Fact]
    public void Bestaat_een_ontwerp_niet_voor_een_vreemde() =>
        Hulp.Contracten.Ontwerp().Weigert("niet-gevonden", c => c.EisMagOpladen(Wie.Medewerker(Voorbeeld.Vlaanderen)));

    [Fact]
    public void Zien_partijen_raad_team_en_toezicht_de_bestanden_en_de_rest_niet()
    {
        var contract = Hulp.Contracten.InWerking();
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Raadslid(Voorbeeld.Aartselaar), Wie.Partner, Wie.Team, Wie.Gemandateerde, Regering, Audit })
        {
            contract.EisMagInzien(wie);
        }

        foreach (var wie in new[] { Wie.Anoniem, Parlement, Wie.AnderTeam, Wie.Burgemeester(Voorbeeld.Vlaanderen), Wie.Raadslid(Voorbeeld.Vlaanderen), Rekenhof })
        {
            contract.Weigert("geen-inzage", c => c.EisMagInzien(wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Ziet_het_rekenhof_de_bestanden_waar_de_vlaamse_overheid_meedoet() => Fondscontract.InWerking().EisMagInzien(Rekenhof);
}
