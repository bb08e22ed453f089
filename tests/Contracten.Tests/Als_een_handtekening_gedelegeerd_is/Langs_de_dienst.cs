using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_gedelegeerd_is;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    private const string Voorzitter = "demo-voorzitter-gemeenteraad-11002";
    private const string Directeur = "demo-algemeen-directeur-11002";
    private const string Medewerker = "demo-gemeentemedewerker-11002";
    private const string Raadslid = "demo-raadslid-11002";

    [Fact]
    public async Task Tekent_een_medewerker_alleen_zolang_de_delegatie_er_is()
    {
        var (contract, hash) = await werking.LegVoor();
        (await werking.Teken(contract, hash, Medewerker, Verzoeken.Raadsbesluit)).Weigert(403, "niet-bevoegd");
        var delegatie = await Delegeer(Directeur, Medewerker, "gemeentemedewerker", new { bereik = "eenContract", contract });

        (await werking.Teken(contract, hash, Medewerker, Verzoeken.Raadsbesluit)).Moet(200);

        var gezet = await werking.Laatste<HandtekeningWerdGezet>(contract);
        (gezet.Hoedanigheid, gezet.Persoon, gezet.Delegatie).ShouldBe((Hoedanigheid.AlgemeenDirecteur, Pseudoniem(Medewerker), delegatie));
        (await werking.Teken(contract, hash, Directeur, Verzoeken.Raadsbesluit)).Weigert(409, "handtekening-al-gezet");

        (await werking.Post(Directeur, $"/delegaties/{delegatie}/intrekking")).Moet(200);
        (await werking.Post(Directeur, $"/delegaties/{delegatie}/intrekking")).Weigert(409, "delegatie-ingetrokken");
        (await werking.Tel($"SELECT count(*) FROM delegatie WHERE id = '{delegatie}'")).ShouldBe(0);
        var (ander, anderehash) = await werking.LegVoor();
        (await werking.Teken(ander, anderehash, Medewerker, Verzoeken.Raadsbesluit)).Weigert(403, "niet-bevoegd");
    }

    [Fact]
    public async Task Kiest_een_raadslid_namens_wie_het_een_mijlpaal_tekent()
    {
        var (contract, hash) = await werking.LegVoor(c => c["partijen"]![0]!["beslissendOrgaan"] = "gemeenteraad");
        await Delegeer(Voorzitter, Raadslid, "raadslid", new { bereik = "eenContract", contract });
        await Delegeer("demo-burgemeester-11002", Raadslid, "raadslid", new { bereik = "eenContract", contract });

        (await werking.Post(Raadslid, $"/{contract}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit, namens = "burgemeester" })).Weigert(403, "niet-bevoegd");
        (await werking.Post(Raadslid, $"/{contract}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit, namens = "voorzitterGemeenteraad" })).Moet(200);
        (await werking.Teken(contract, hash, Directeur, Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200);

        var mijlpaal = await werking.Mijlpaal(contract);
        (await werking.Post(Medewerker, $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Post(Raadslid, $"{mijlpaal}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
        (await werking.Laatste<MijlpaalWerdOndertekend>(contract)).Hoedanigheid.ShouldBe(Hoedanigheid.Burgemeester);
    }

    [Fact]
    public async Task Delegeert_een_gemeente_niet_voor_een_contract_van_een_ander()
    {
        var contract = await werking.StelOp();
        var fout = await Vraag("demo-algemeen-directeur-11001", "demo-gemeentemedewerker-11001", "gemeentemedewerker", "eenContract", contract);
        fout.Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["contract"]);
        (await Vraag("demo-algemeen-directeur-11001", "demo-gemeentemedewerker-11001", "gemeentemedewerker", "eenContract", Guid.CreateVersion7()))
            .Json!["detail"]!.GetValue<string>().ShouldBe(fout.Json!["detail"]!.GetValue<string>());
        (await Vraag(Medewerker, Raadslid, "raadslid", "contracten", null)).Moet(403);
        (await werking.Post("demo-burgemeester-11002", $"/delegaties/{Guid.CreateVersion7()}/intrekking")).Weigert(404, "niet-gevonden");
    }

    /// <summary>A withdrawal while somebody signs comes before or after the signature, never through it.</summary>
    [Fact]
    public async Task Gebeurt_een_intrekking_voor_of_na_de_handtekening()
    {
        var (gezet, geweigerd) = (0, 0);
        for (var keer = 0; keer < 25; keer++)
        {
            var (contract, hash) = await werking.LegVoor();
            var delegatie = await Delegeer(Directeur, Medewerker, "gemeentemedewerker", new { bereik = "eenContract", contract });
            var tekenen = Task.Run(() => werking.Teken(contract, hash, Medewerker, Verzoeken.Raadsbesluit));
            var intrekken = Task.Run(() => werking.Post(Directeur, $"/delegaties/{delegatie}/intrekking"));
            (await intrekken).Moet(200);
            var antwoord = await tekenen;

            if (antwoord.Status == 200)
            {
                gezet++;
                (await werking.Tel($"SELECT h.rij - i.rij FROM dossierlog h, dossierlog i WHERE h.dossier = '{contract}' AND h.type = 'HandtekeningWerdGezet' AND i.dossier = '{delegatie}' AND i.type = 'DelegatieWerdIngetrokken'"))
                    .ShouldBeLessThan(0);
            }
            else
            {
                geweigerd++;
                antwoord.Weigert(403, "niet-bevoegd");
                (await werking.Gebeurd(contract)).ShouldNotContain("HandtekeningWerdGezet");
            }
        }

        (gezet + geweigerd).ShouldBe(25);
    }

    private async Task<Guid> Delegeer(string van, string aan, string rol, object bereik)
    {
        var waar = System.Text.Json.JsonSerializer.SerializeToNode(bereik)!;
        return (await Vraag(van, aan, rol, waar["bereik"]!.GetValue<string>(), waar["contract"]?.GetValue<Guid>())).Moet(201).Dossier;
    }

    private Task<Antwoord> Vraag(string van, string aan, string rol, string bereik, Guid? contract) => werking.Post(van, "/delegaties", new
    {
        gedelegeerde = Pseudoniem(aan), rol, van = "2025-01-01", tot = "2030-12-31", bereik, contract, datum = "2025-01-01", referentie = "Delegatiebesluit 3",
    });

    /// <summary>Under which number Identiteit knows a demo client: UUID version 5 in the namespace of the platform.</summary>
    private static string Pseudoniem(string naam)
    {
#pragma warning disable CA5350 // what RFC 9562 asks for
        var bytes = SHA1.HashData([.. Convert.FromHexString("5b0c1a6e9f0d4f9fa1c7d2f4b8e3a610"), .. Encoding.UTF8.GetBytes(naam)])[..16];
#pragma warning restore CA5350
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
