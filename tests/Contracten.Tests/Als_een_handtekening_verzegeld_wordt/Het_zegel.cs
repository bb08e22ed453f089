using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_verzegeld_wordt;

public sealed class Het_zegel
{
    private readonly Zegelaar _zegelaar = Zegelaar.Nieuw();

    [Fact]
    public void Zegt_precies_wat_er_gebeurde()
    {
        var gezet = Teken(_zegelaar);

        var inhoud = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(gezet.Zegel!.Split('.')[1]));
        inhoud.ShouldBe($$$"""
            {"besluit":{"bekendmaking":"2026-10-05","datum":"2026-10-01","referentie":"Goedkeuring contract","soort":"raadsbesluit","uri":"https://example.org/besluit/1"},"contract":"{{{gezet.Contract}}}","hoedanigheid":"voorzitterGemeenteraad","niveau":"gewoon","partij":"0207500123","persoon":"voorzitter-gemeenteraad 0207500123","tijdstip":"2026-11-20T11:00:00+00:00","versie":"{{{gezet.Hash}}}"}
            """);
    }

    [Fact]
    public void Noemt_in_zijn_kop_de_wijze_de_sleutel_en_de_soort()
    {
        var kop = JsonNode.Parse(Base64Url.DecodeFromChars(Teken(_zegelaar).Zegel!.Split('.')[0]))!.AsObject();

        kop.Select(k => k.Key).ShouldBe(["alg", "kid", "typ"]);
        (kop["alg"]!.GetValue<string>(), kop["kid"]!.GetValue<string>(), kop["typ"]!.GetValue<string>())
            .ShouldBe(("ES256", _zegelaar.Kid, "gebiedswerking-handtekening+jws"));
    }

    [Fact]
    public void Klopt_met_de_publieke_sleutel_en_met_geen_andere()
    {
        var zegel = Teken(_zegelaar).Zegel!;
        using var vreemd = Zegelaar.Nieuw();

        Klopt(zegel, _zegelaar).ShouldBeTrue();
        Klopt(zegel, vreemd).ShouldBeFalse();
    }

    /// <summary>Of the two right forms of a signature we give one, so that nobody can make the other from it.</summary>
    [Fact]
    public void Heeft_altijd_de_lage_vorm()
    {
        foreach (var i in Enumerable.Range(0, 50))
        {
            Base64Url.DecodeFromChars(_zegelaar.Verzegel(new[] { (byte)i }).Split('.')[2])[32].ShouldBeLessThan((byte)0x80);
        }
    }

    [Fact]
    public void Ontbreekt_als_niemand_verzegelt() => Teken(null).Zegel.ShouldBeNull();

    private static HandtekeningWerdGezet Teken(IZegelaar? zegelaar)
    {
        var contract = Hulp.Contracten.TerOndertekening();
        return contract.Na(c => c.Onderteken(c.Hash!, Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Voorbeeld.Raadsbesluit), Handtekeningniveau.Gewoon, Voorbeeld.Nu, zegelaar: zegelaar))
            .OfType<HandtekeningWerdGezet>().Single();
    }

    private static bool Klopt(string zegel, Zegelaar met)
    {
        var jwk = JsonNode.Parse(met.Publiek)!;
        byte[] Deel(string naam) => Base64Url.DecodeFromChars(jwk[naam]!.GetValue<string>());
        using var publiek = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Deel("x"), Y = Deel("y") } });
        return publiek.VerifyData(Encoding.ASCII.GetBytes(zegel.Split('.') is [var kop, var inhoud, _] ? $"{kop}.{inhoud}" : ""), Base64Url.DecodeFromChars(zegel.Split('.')[2]), HashAlgorithmName.SHA256);
    }
}
