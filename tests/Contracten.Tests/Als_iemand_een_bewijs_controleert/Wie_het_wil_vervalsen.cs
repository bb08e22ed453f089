using System.Buffers.Text;
using System.Numerics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;

[Collection(OverHttp.Naam)]
public sealed class Wie_het_wil_vervalsen(Werking werking)
{
    [Fact]
    public async Task Voegt_niets_toe_aan_de_zip()
    {
        using var bewijs = await Bewijs();
        var bestanden = bewijs.Bestanden().Select(b => (b.Key, b.Value)).ToList();

        await Weigert([.. bewijs.Zip, 0], "in de inhoudsopgave achteraan");
        await Weigert([0, .. bewijs.Zip], "er ontbreekt");
        await Weigert(bewijs.Zip[..^1], "staat iets anders dan er moet staan");
        await Weigert(Bewijszip.Schrijf([.. bestanden, bestanden[2]]), "staat er tweemaal in");
        await Weigert(Bewijszip.Schrijf([.. bestanden, ("extra.txt", [1])]), "staat een bestand dat er niet hoort");
        await Weigert(Bewijszip.Schrijf(bestanden.Where(b => b.Key != "contract.json")), "er ontbreekt: contract.json");
    }

    [Fact]
    public async Task Schrijft_een_zegel_niet_anders_ook_niet_als_het_voor_anderen_hetzelfde_zegt()
    {
        using var bewijs = await Bewijs();
        var delen = bewijs.Tekst("manifest.jws").Split('.');
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var laatste = Letters.IndexOf(delen[2][^1], StringComparison.Ordinal);
        var losseBits = $"{delen[2][..^1]}{Letters[laatste ^ 1]}";
        var hoog = Base64Url.DecodeFromChars(delen[2]);
        var orde = BigInteger.Parse("0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        (orde - new BigInteger(hoog.AsSpan(32), isUnsigned: true, isBigEndian: true)).ToByteArray(isUnsigned: true, isBigEndian: true).CopyTo(hoog, 32);

        await bewijs.Met("manifest.jws", _ => $"{delen[0]}.{delen[1]}.{losseBits}").Weigert("de base64url is niet op de ene juiste wijze geschreven");
        await bewijs.Met("manifest.jws", _ => $"{delen[0]}.{delen[1]}.{Base64Url.EncodeToString(hoog)}").Weigert("heeft niet de juiste vorm");
        await bewijs.Met("manifest.jws", z => z + "\n").Weigert("geen base64url");
        await bewijs.Met("manifest.jws", z => z + ".").Weigert("geen drie delen");
    }

    [Fact]
    public async Task Gebruikt_geen_zegel_voor_iets_anders()
    {
        using var bewijs = await Bewijs();
        var handtekening = JsonNode.Parse(bewijs.Tekst("handtekeningen.json"))!["handtekeningen"]![0]!["zegel"]!.GetValue<string>();

        await bewijs.Met("manifest.jws", _ => handtekening).Weigert("niet die van zo een zegel");
    }

    [Fact]
    public async Task Wijzigt_geen_tekst_ook_niet_met_een_nieuw_manifest()
    {
        using var bewijs = await Bewijs();

        await bewijs.Met("contract.json", t => t.Replace("Aanleg", "Sloop", StringComparison.Ordinal)).Weigert("contract.json is niet het bestand dat in het manifest staat");
        await MetNieuwManifest(bewijs, "contract.json", t => t.Replace("Aanleg", "Sloop", StringComparison.Ordinal)).Weigert("het zegel staat op een ander manifest");
    }

    /// <summary>Even somebody who holds the key of the platform cannot put another signature in: log and list must agree.</summary>
    [Fact]
    public async Task Moet_meer_dan_het_manifest_verzegelen()
    {
        using var bewijs = await Bewijs();
        using var sleutel = Zegelaar.Nieuw();

        var zonderHandtekening = Herzegeld(bewijs, sleutel, "handtekeningen.json", t =>
        {
            var lijst = JsonNode.Parse(t)!;
            lijst["handtekeningen"]!.AsArray().RemoveAt(0);
            return Canoniek(lijst);
        });
        await zonderHandtekening.Weigert("in het dossierlog staan andere handtekeningen");
        await Herzegeld(bewijs, sleutel, "dossierlog.json", t => t.Replace("burgemeester", "directeur", StringComparison.Ordinal).Replace("algemeen-directeur", "burgemeester", StringComparison.Ordinal))
            .Weigert("hoort niet bij haar hash");
        await Herzegeld(bewijs, sleutel, "contract.html", t => t[..^400]).Weigert("contract.html draagt een andere hash");
        await Herzegeld(bewijs, sleutel, "dossierlog.json", t => t + " ").Weigert("niet op de ene juiste wijze geschreven");
    }

    [Fact]
    public async Task Valt_met_een_eigen_sleutel_door_de_mand_bij_wie_de_sleutels_zelf_haalt()
    {
        using var bewijs = await Bewijs();
        using var sleutel = Zegelaar.Nieuw();
        using var vals = Herzegeld(bewijs, sleutel, "LEESMIJ.txt", _ => "Vertrouw mij.");

        var (zonder, uitvoer) = await vals.Controleer();
        var (met, zin) = await vals.Controleer((await werking.Get(null, "/zegelsleutels")).Moet(200).Bytes);

        zonder.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain($"sleutel {sleutel.Kid}; vergelijk");
        met.ShouldBe(1);
        zin.ShouldContain($"de sleutel {sleutel.Kid} staat niet tussen de sleutels die u zelf haalde");
    }

    [Fact]
    public async Task Of_het_gewoon_verkeerd_oproept_hoort_dat()
    {
        var programma = Proefbank.Infrastructuur.InBron("services/Contracten/Bewijs/controleer.mjs");

        (await Knoop.Voer(programma)).ShouldBe((2, "Gebruik: node controleer.mjs bewijs.zip [--sleutels zegelsleutels.json]\n"));
        (await Knoop.Voer(programma, "/bestaat/niet.zip")).Code.ShouldBe(2);
        (await Knoop.Voer(programma, programma)).Code.ShouldBe(1);
    }

    /// <summary>A contract of before there were seals: its signatures have none, and the proof says so.</summary>
    [Fact]
    public async Task Vindt_een_handtekening_van_voor_er_zegels_waren_als_zodanig_vermeld()
    {
        await using var scope = new Exemplaar(werking.Database, DateTimeOffset.UtcNow).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), CancellationToken.None);
        contract.StelOp(Voorbeeld.Inhoud with { Financiering = [] }, Wie.Team);
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
        using var bewijs = await werking.Bewijs(contract.Id, Verzoeken.Team);

        var (code, uitvoer) = await bewijs.Controleer();

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("heeft geen eigen zegel");
    }

    private static string Canoniek(JsonNode json) => Encoding.UTF8.GetString(CanoniekeJson.Van(Encoding.UTF8.GetBytes(json.ToJsonString())));

    private async Task<Proefstuk> Bewijs() => await werking.Bewijs(await werking.BrengInWerking(), null);

    private static async Task Weigert(byte[] zip, string zin)
    {
        using var stuk = new Proefstuk(zip);
        await stuk.Weigert(zin);
    }

    private static Proefstuk MetNieuwManifest(Proefstuk bewijs, string naam, Func<string, string> anders)
    {
        var gewijzigd = bewijs.Met(naam, anders);
        var bytes = gewijzigd.Bestanden()[naam];
        return gewijzigd.Met("manifest.json", m =>
        {
            var manifest = JsonNode.Parse(m)!;
            var regel = manifest["bestanden"]!.AsArray().Single(b => b!["naam"]!.GetValue<string>() == naam)!;
            (regel["bytes"], regel["sha256"]) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            if (naam == "contract.json")
            {
                manifest["hash"] = regel["sha256"]!.GetValue<string>();
            }

            return Canoniek(manifest);
        });
    }

    /// <summary>Changed, and the manifest sealed again with a key that was added to the set.</summary>
    private static Proefstuk Herzegeld(Proefstuk bewijs, Zegelaar sleutel, string naam, Func<string, string> anders)
    {
        var metSleutel = MetNieuwManifest(bewijs, "zegelsleutels.json", t =>
        {
            var jwks = JsonNode.Parse(t)!;
            var jwk = JsonNode.Parse(sleutel.Publiek)!;
            jwk["kid"] = sleutel.Kid;
            jwks["keys"]!.AsArray().Add(jwk);
            return Canoniek(jwks);
        });
        var gewijzigd = MetNieuwManifest(metSleutel, naam, anders);
        return gewijzigd.Met("manifest.jws", _ => sleutel.Verzegel(Zegelaar.Bewijs, gewijzigd.Bestanden()["manifest.json"]));
    }
}
