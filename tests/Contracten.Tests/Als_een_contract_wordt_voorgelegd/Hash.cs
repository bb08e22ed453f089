using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_wordt_voorgelegd;

public sealed class Hash
{
    private readonly Contracttekst _tekst = Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Inhoud);

    [Fact]
    public void Is_de_sha256_van_de_canonieke_tekst() =>
        _tekst.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(_tekst.Json.Span)));

    [Fact]
    public void Is_vast_voor_altijd() =>
        // Changes only when the form of the text changes, and then every signed contract would lose its proof: never adapt this line.
        Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Vroegere).Hash.ShouldBe("3cc6741f6f4c5660c9dbbd9b9c009c40f1b548ae6bd9fe32538e41278e6e212a");

    [Fact]
    public void Hangt_af_van_het_contract_en_van_elke_letter()
    {
        Contracttekst.Van(Guid.Empty, Voorbeeld.Inhoud).Hash.ShouldNotBe(_tekst.Hash);
        Contracttekst.Van(Hulp.Contracten.Id, Voorbeeld.Inhoud with { Titel = "Fietspad langs de schelde" }).Hash.ShouldNotBe(_tekst.Hash);
    }

    [Fact]
    public void Hoort_bij_leesbare_json_met_geld_als_tekst()
    {
        using var json = JsonDocument.Parse(_tekst.Json);

        json.RootElement.GetProperty("contract").GetGuid().ShouldBe(Hulp.Contracten.Id);
        json.RootElement.GetProperty("inhoud").GetProperty("verbintenissen")[0].GetProperty("bedrag").GetString().ShouldBe("150000.50");
        Encoding.UTF8.GetString(_tekst.Json.Span).ShouldContain("\"ingangsdatum\":\"2026-01-01\"");
    }
}
