using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_mijlpaal_wordt_beoordeeld;

/// <summary>Whoever is responsible, and whoever the contract names: nobody judges the own.</summary>
public sealed class Nooit_de_eigen
{
    private static readonly Contractinhoud Inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with
    {
        Partijen =
        [
            .. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest"),
            new(Partijsoort.VlaamseOverheid, Voorbeeld.Agentschap.Cijfers, Naam: "Agentschap"),
        ],
    });

    private static readonly Betrokkene[] Iedereen =
    [
        Wie.Team, Wie.Gemandateerde, Wie.Partner, Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen), Wie.Burgemeester(Voorbeeld.Aartselaar),
        Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Raadslid(Voorbeeld.Antwerpen), Wie.AnderTeam, Wie.Anoniem,
    ];

    private static readonly Dictionary<string, (KboNummer Verantwoordelijke, KboNummer? Beoordelaar, Betrokkene[] Mogen)> Gevallen = new()
    {
        ["gemeente, niemand genoemd"] = (Voorbeeld.Antwerpen, null, [Wie.Team]),
        ["gemeente, andere gemeente genoemd"] = (Voorbeeld.Antwerpen, Voorbeeld.Aartselaar, [Wie.Burgemeester(Voorbeeld.Aartselaar)]),
        ["gemeente, vlaamse overheid genoemd"] = (Voorbeeld.Antwerpen, Voorbeeld.Vlaanderen, [Wie.Gemandateerde]),
        ["gemeente, onderneming genoemd"] = (Voorbeeld.Antwerpen, Voorbeeld.Onderneming, [Wie.Partner]),
        ["gemeente die zichzelf noemt"] = (Voorbeeld.Antwerpen, Voorbeeld.Antwerpen, [Wie.Team]),
        ["onderneming, niemand genoemd"] = (Voorbeeld.Onderneming, null, [Wie.Team]),
        ["onderneming, gemeente genoemd"] = (Voorbeeld.Onderneming, Voorbeeld.Antwerpen, [Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen)]),
        ["onderneming die zichzelf noemt"] = (Voorbeeld.Onderneming, Voorbeeld.Onderneming, [Wie.Team]),
        ["vlaamse overheid, gemeente genoemd"] = (Voorbeeld.Vlaanderen, Voorbeeld.Aartselaar, [Wie.Burgemeester(Voorbeeld.Aartselaar)]),
        ["vlaamse overheid, onderneming genoemd"] = (Voorbeeld.Vlaanderen, Voorbeeld.Onderneming, [Wie.Partner]),
        ["vlaamse overheid, niemand genoemd"] = (Voorbeeld.Vlaanderen, null, Belanghebbenden),
        ["vlaamse overheid, agentschap genoemd"] = (Voorbeeld.Vlaanderen, Voorbeeld.Agentschap, Belanghebbenden),
        ["vlaamse overheid die zichzelf noemt"] = (Voorbeeld.Vlaanderen, Voorbeeld.Vlaanderen, Belanghebbenden),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    private static Betrokkene[] Belanghebbenden =>
        [Wie.Partner, Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen), Wie.Burgemeester(Voorbeeld.Aartselaar)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Beoordeelt_precies_wie_dat_mag(string geval)
    {
        var (verantwoordelijke, beoordelaar, mogen) = Gevallen[geval];
        var mijlpaal = Maak(verantwoordelijke, beoordelaar);

        Iedereen.Where(wie => Mag(mijlpaal, wie)).Select(w => w.Persoon).ShouldBe(mogen.Select(w => w.Persoon), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Beoordeelt_niemand_wat_hij_zelf_rapporteerde_of_tekende_ook_niet_in_een_andere_functie(string geval)
    {
        var (verantwoordelijke, beoordelaar, mogen) = Gevallen[geval];
        var mijlpaal = Maak(verantwoordelijke, beoordelaar);

        foreach (var wie in mogen)
        {
            Mag(mijlpaal with { Stand = mijlpaal.Stand with { Verslaggever = wie.Persoon } }, wie).ShouldBeFalse();
            Mag(mijlpaal with { Stand = mijlpaal.Stand with { Handtekeningen = [new(verantwoordelijke, Hoedanigheid.GemachtigdePersoon, wie.Persoon)] } }, wie).ShouldBeFalse();
        }
    }

    [Fact]
    public void Noemt_de_gebeurtenis_de_partij_voor_wie_beoordeeld_wordt() =>
        Maak(Voorbeeld.Vlaanderen, null).EisBeoordelaar(Wie.Partner, Inhoud)!.Kbo.ShouldBe(Voorbeeld.Onderneming);

    private static bool Mag(Mijlpaal mijlpaal, Betrokkene wie)
    {
        try
        {
            mijlpaal.EisBeoordelaar(wie, Inhoud);
            return true;
        }
        catch (Fundament.Fouten.Domeinfout fout) when (fout.Status == 403)
        {
            return false;
        }
    }

    private static Mijlpaal Maak(KboNummer verantwoordelijke, KboNummer? beoordelaar) => new(
        new(new(Voorbeeld.Nummer(99)), "Klaar", new(2027, 1, 1), "Foto", Bedrag.Nul, beoordelaar),
        Inhoud.Partijen.Single(p => p.Kbo == verantwoordelijke), beoordelaar is { } kbo ? Inhoud.Partijen.Single(p => p.Kbo == kbo) : null,
        new(new(Voorbeeld.Nummer(99)), Mijlpaalstatus.Ondertekend, Bedrag.Nul, [], 1), UitFonds: false);
}
