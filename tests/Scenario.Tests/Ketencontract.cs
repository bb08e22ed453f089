using System.Net;
using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>A contract of Oostende and the Vlaams Gewest on the money of a fund.</summary>
public sealed class Ketencontract(Ketenverhaal keten)
{
    public const string Oostende = "35013";

    public static string Gewest { get; } = Kbo(2_977_001);

    public Guid Id { get; private set; }

    public Guid Mijlpaal { get; private set; }

    private string Pad => $"/api/contracten/{Id}";

    public static object Inhoud(Ketenverhaal keten, string bedrag, string? wijze = null) => new
    {
        titel = $"Ketencontract {Guid.CreateVersion7()}",
        referentieregios = new[] { Ketenverhaal.Regio },
        ingangsdatum = Ketenverhaal.Vandaag.AddDays(-5),
        einddatum = Ketenverhaal.Vandaag.AddYears(3),
        partijen = new object[]
        {
            new { soort = "gemeente", nis = Oostende }, new { soort = "vlaamseOverheid", kbo = Gewest, naam = "Vlaams Gewest (verzonnen)" },
        },
        verbintenissen = new[]
        {
            new
            {
                verantwoordelijke = Oostende, soort = "resultaat", omschrijving = "Duinen herstellen", bedrag, middelen = "fonds",
                financieringswijze = wijze is null ? null : new { soort = wijze },
                mijlpalen = new[] { new { omschrijving = "Duinen hersteld", vervaldatum = Ketenverhaal.Vandaag.AddDays(100), bewijs = "foto's", bedrag } },
            },
        },
        programma = keten.Programma,
        fonds = keten.Fonds,
        mandatering = keten.Mandatering,
        voorbeeld = true,
    };

    /// <summary>A draft, seen by the read model.</summary>
    public static async Task<Ketencontract> Ontwerp(Ketenverhaal keten, string bedrag, string? wijze = null)
    {
        var contract = new Ketencontract(keten);
        contract.Id = (await keten.Gelezen(Ketenverhaal.Team, keten.Lukt(Ketenverhaal.Team, "/api/contracten", Inhoud(keten, bedrag, wijze)))).Dossier;
        contract.Mijlpaal = (await contract.Lees()).GetProperty("mijlpalen").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        return contract;
    }

    /// <summary>Offered for signature: the fund has said yes.</summary>
    public static async Task<Ketencontract> TerOndertekening(Ketenverhaal keten, string bedrag, string? wijze = null)
    {
        var contract = await Ontwerp(keten, bedrag, wijze);
        await contract.Lukt(Ketenverhaal.Team, "voorlegging", new { });
        await contract.Tot("TerOndertekening");
        return contract;
    }

    public static async Task<Ketencontract> InWerking(Ketenverhaal keten, string bedrag, string? wijze = null)
    {
        var contract = await TerOndertekening(keten, bedrag, wijze);
        await contract.Tekenen();
        await contract.Tot("InWerking");
        return contract;
    }

    /// <summary>Accepted, so that a payment order waits for a second person.</summary>
    public static async Task<Ketencontract> Aanvaard(Ketenverhaal keten, string bedrag)
    {
        var contract = await InWerking(keten, bedrag);
        await contract.Rapporteren(bedrag);
        await contract.Lukt(Ketenverhaal.Team, $"mijlpalen/{contract.Mijlpaal}/aanvaarding", new { });
        await contract.TotBetaling("Aangemaakt");
        await contract.MetRekening();
        return contract;
    }

    /// <summary>Paid by the bank.</summary>
    public static async Task<Ketencontract> Betaald(Ketenverhaal keten, string bedrag)
    {
        var contract = await Aanvaard(keten, bedrag);
        await contract.LuktBetaling(Ketenverhaal.Leider, "goedkeuring", new { });
        await contract.LuktBetaling(Ketenverhaal.Leider, "verzending", new { });
        await contract.LuktBetaling(Ketenverhaal.Leider, "betaling", new { datum = Ketenverhaal.Vandaag });
        await contract.TotBetaling("Betaald");
        return contract;
    }

    /// <summary>The gemeente has an account to be paid on: registered by one, confirmed by another. Every test may ask it first.</summary>
    public async Task MetRekening()
    {
        var kbo = (await (await keten.Huis.Als(Ketenverhaal.Team)).Leest("query($nis: String!) { gemeente(nis: $nis) { kbo } }", new { nis = Oostende }))
            .GetProperty("gemeente").GetProperty("kbo").GetString();
        foreach (var (rol, stap, inhoud) in ((string, string, object)[])
            [
                ($"financieel-directeur-{Oostende}", "", new { iban = "BE68539007547034", naam = "Stad Oostende" }),
                ($"algemeen-directeur-{Oostende}", "/bevestiging", new { iban = "BE68539007547034" }),
            ])
        {
            (await (await keten.Huis.Als(rol)).Doet($"/api/fondsen/rekeningen/{kbo}{stap}", inhoud)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict);
        }
    }

    public async Task<Antwoord> Doet(string rol, string stap, object inhoud) => await (await keten.Huis.Als(rol)).Doet($"{Pad}/{stap}", inhoud);

    public Task<Antwoord> Lukt(string rol, string stap, object inhoud) => keten.Lukt(rol, $"{Pad}/{stap}", inhoud);

    /// <summary>A step with the payment order of the milestone.</summary>
    public async Task<Antwoord> DoetBetaling(string rol, string stap, object inhoud) => await (await keten.Huis.Als(rol)).Doet($"/api/fondsen/{keten.Fonds}/betaalopdrachten/{Mijlpaal}/{stap}", inhoud);

    public async Task LuktBetaling(string rol, string stap, object inhoud)
    {
        var antwoord = await DoetBetaling(rol, stap, inhoud);
        antwoord.Status.ShouldBe(HttpStatusCode.OK, $"{stap} als {rol}: {antwoord.Tekst}");
    }

    public async Task Tekenen()
    {
        var hash = (await (await keten.Huis.Als(Ketenverhaal.Team)).Haalt($"{Pad}/tekst")).Koppen["Inhoud-Hash"];
        await Lukt($"voorzitter-gemeenteraad-{Oostende}", "ondertekening", new { hash, grond = Contractverhaal.Raadsbesluit });
        await Lukt($"algemeen-directeur-{Oostende}", "ondertekening", new { hash, grond = Contractverhaal.Raadsbesluit });
        await Lukt(Ketenverhaal.Leider, "ondertekening", new { hash, grond = new { soort = "vrBeslissing", datum = Ketenverhaal.Vandaag, referentie = "VR 2026 0910 DOC.1098/1" } });
    }

    public async Task Rapporteren(string bedrag)
    {
        await Lukt($"gemeentemedewerker-{Oostende}", $"mijlpalen/{Mijlpaal}/verslag", new { tekst = "Het helmgras staat er.", bedrag });
        await Lukt($"burgemeester-{Oostende}", $"mijlpalen/{Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        await Lukt($"algemeen-directeur-{Oostende}", $"mijlpalen/{Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
    }

    public async Task<JsonElement> Lees() => (await (await keten.Huis.Als(Ketenverhaal.Team)).Leest(
        """
        query($id: UUID!) { gebiedscontract(id: $id) {
          status weigeringsreden poging geenAntwoord
          mijlpalen(first: 5) { nodes { id status } } reserveringen(first: 5) { nodes { status bedrag } } betalingen(first: 5) { nodes { status bedrag } }
          handtekeningen(first: 9) { totalCount } } }
        """, new { id = Id })).GetProperty("gebiedscontract");

    public async Task<JsonElement> Tot(string status) =>
        await Wacht.Op(Lees, contract => contract.GetProperty("status").GetString() == status);

    public Task<JsonElement> TotBetaling(string status) => Wacht.Op(Lees,
        contract => contract.GetProperty("betalingen").GetProperty("nodes") is var orders && orders.GetArrayLength() == 1 && orders[0].GetProperty("status").GetString() == status);

    public Task<JsonElement> TotMijlpaal(string status) => Wacht.Op(Lees, contract => contract.GetProperty("mijlpalen").GetProperty("nodes")[0].GetProperty("status").GetString() == status);

    /// <summary>A number with the right check digits.</summary>
    private static string Kbo(int basis) => $"{basis:00000000}{97 - basis % 97:00}";
}
