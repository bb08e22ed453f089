using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Voorwaarden
{
    private static readonly Voorwaardevoorstel Vergunning = new("De omgevingsvergunning is verleend", "De beslissing");

    private static readonly Contractvoorstel Goed = Voorbeeld.Voorstel with { Voorwaarden = [Vergunning], Ondertekentermijn = new(2026, 12, 31) };

    private static readonly Dictionary<string, (Contractvoorstel Voorstel, string Veld)> Gevallen = new()
    {
        ["lege voorwaarde"] = (Goed with { Voorwaarden = [Vergunning, null] }, "voorwaarden[1]"),
        ["zonder omschrijving"] = (Goed with { Voorwaarden = [Vergunning with { Omschrijving = " " }] }, "voorwaarden[0].omschrijving"),
        ["omschrijving te lang"] = (Goed with { Voorwaarden = [Vergunning with { Omschrijving = new string('a', 2001) }] }, "voorwaarden[0].omschrijving"),
        ["zonder bewijs"] = (Goed with { Voorwaarden = [Vergunning with { Bewijs = null }] }, "voorwaarden[0].bewijs"),
        ["verzonnen nummer"] = (Goed with { Voorwaarden = [Vergunning with { Id = Guid.Empty }] }, "voorwaarden[0].id"),
        ["te veel voorwaarden"] = (Goed with { Voorwaarden = [.. Enumerable.Repeat(Vergunning, 51)] }, "voorwaarden"),
        ["tekenen na de einddatum"] = (Goed with { Ondertekentermijn = new(2031, 1, 1) }, "ondertekentermijn"),
        ["tekenen lang geleden"] = (Goed with { Ondertekentermijn = new(1999, 12, 31) }, "ondertekentermijn"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Die_onjuist_zijn_worden_geweigerd_met_een_zin_bij_het_veld(string geval)
    {
        var (voorstel, veld) = Gevallen[geval];

        Should.Throw<Domeinfout>(() => Voorbeeld.Maak(voorstel)).Velden.Keys.ShouldContain(veld);
    }

    [Fact]
    public void En_de_laatste_dag_om_te_tekenen_staan_in_de_tekst()
    {
        var inhoud = Voorbeeld.Maak(Goed);

        var voorwaarde = inhoud.Voorwaarden!.ShouldHaveSingleItem();
        (voorwaarde.Omschrijving, voorwaarde.Bewijs).ShouldBe(("De omgevingsvergunning is verleend", "De beslissing"));
        inhoud.Ondertekentermijn.ShouldBe(new DateOnly(2026, 12, 31));
        Contracttekst.Van(Hulp.Contracten.Id, inhoud).Hash.ShouldNotBe(Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Inhoud).Hash);
    }

    [Fact]
    public void Houden_hun_nummer_in_een_volgende_versie()
    {
        var eerste = Voorbeeld.Maak(Goed);
        var id = eerste.Voorwaarden![0].Id;

        var tweede = Voorbeeld.Maak(Goed with { Voorwaarden = [new("Een nieuwe", "Bewijs"), Vergunning with { Id = id }] }, eerste);

        tweede.Voorwaarden!.Select(v => v.Id == id).ShouldBe([false, true]);
    }

    [Fact]
    public void Die_er_niet_zijn_veranderen_de_hash_van_een_oude_tekst_niet()
    {
        var leeg = Voorbeeld.Maak(Voorbeeld.Voorstel with { Voorwaarden = [] });

        leeg.Voorwaarden.ShouldBeNull();
        Contracttekst.Van(Hulp.Contracten.Id, leeg).Hash.ShouldBe(Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Inhoud).Hash);
    }
}
