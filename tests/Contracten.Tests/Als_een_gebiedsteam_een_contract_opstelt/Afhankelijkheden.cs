using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

/// <summary>A promise can say without which others it cannot be kept.</summary>
public sealed class Afhankelijkheden
{
    [Fact]
    public void Staan_in_de_tekst_met_de_nummers_van_de_verbintenissen()
    {
        var inhoud = Voorbeeld.Maak(Met([], [1], [2, 1]));

        inhoud.Verbintenissen[0].HangtAfVan.ShouldBeNull();
        inhoud.Verbintenissen[1].HangtAfVan.ShouldBe([inhoud.Verbintenissen[0].Id]);
        inhoud.Verbintenissen[2].HangtAfVan.ShouldBe([inhoud.Verbintenissen[1].Id, inhoud.Verbintenissen[0].Id]);
    }

    [Fact]
    public void Veranderen_de_hash_van_een_tekst_zonder_niet() =>
        Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Maak(Met([], [], []))).Hash.ShouldBe(Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Inhoud).Hash);

    [Fact]
    public void Bestaan_en_zijn_geen_andere_dan_zichzelf_en_elk_een_keer()
    {
        Velden(Met([4], [0], [null])).ShouldBe(["verbintenissen[0].hangtAfVan", "verbintenissen[1].hangtAfVan", "verbintenissen[2].hangtAfVan"]);
        Velden(Met([1], [], [])).ShouldBe(["verbintenissen[0].hangtAfVan"]);
        Velden(Met([], [1, 1], [])).ShouldBe(["verbintenissen[1].hangtAfVan"]);
    }

    [Fact]
    public void Lopen_niet_in_een_kring()
    {
        Velden(Met([2], [1], [])).ShouldBe(["verbintenissen"]);
        Velden(Met([2], [3], [1])).ShouldBe(["verbintenissen"]);
    }

    private static Contractvoorstel Met(params int?[][] nummers) => Voorbeeld.Voorstel with
    {
        Verbintenissen = [.. Voorbeeld.Voorstel.Verbintenissen!.Select((v, i) => v! with { HangtAfVan = nummers[i] })],
    };

    private static IEnumerable<string> Velden(Contractvoorstel voorstel) => Should.Throw<Domeinfout>(() => Voorbeeld.Maak(voorstel)).Velden.Keys;
}
