using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>A programme, its fund and the mandatering of a test, as their services told of them.</summary>
internal sealed record Fonds(Guid Programma, Guid Id, Guid Mandatering);

/// <summary>Steps on fund money over HTTP, with what the fund answers.</summary>
internal static class Fondswerking
{
    private static readonly string Vlaanderen = Voorbeeld.Vlaanderen.Cijfers;

    public static MandateringWerdVerleend Mandatering(Guid id, string persoon) => new(
        id, "Kleine Nete", new VrBeslissing(new(2025, 10, 9), "VR 2025 0910 DOC.1096/2"),
        [
            new(persoon, "OVO000001", "Projectleider", true, new(2025, 1, 1), null),
            new("een-ander", "OVO000002", "Ingenieur", false, new(2025, 1, 1), new(2025, 12, 31)),
        ],
        [Opgave.Mobiliteit], [new(Gebiedsoort.Referentieregio, "REFREG01")], false, new(true, null, null), new(2025, 1, 1), new(2090, 12, 31), true);

    public static GebiedsprogrammaWerdVastgesteld Programma(Guid id, Guid mandatering) => new(
        id, mandatering, new("Kleine Nete", Programmasoort.Generiek, [new(Gebiedsoort.Referentieregio, "REFREG01")], ["REFREG01"], [], null, "Fietsen",
            new(2025, 1, 1), new(2050, 12, 31), null, [], null, true), [Opgave.Mobiliteit], Voorbeeld.Eur("5000"), false);

    public static GebiedsfondsWerdOpgericht Opgericht(Guid id, Guid programma) => new(
        id, programma, "Fonds Kleine Nete", "Decreet van 1 juli 2025", new(2025, 1, 1), new(2050, 12, 31), new(2052, 12, 31), ["REFREG01"], true);

    /// <summary>A new fund, known to Contracten; demo-gemandateerde is in the collective, unless somebody else is named.</summary>
    public static async Task<Fonds> NieuwFonds(this Werking werking, string? persoon = null)
    {
        var fonds = new Fonds(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        persoon ??= await werking.Persoon("demo-gemandateerde");
        await werking.Programmas.Meld(fonds.Mandatering, Mandatering(fonds.Mandatering, persoon));
        await werking.Programmas.Meld(fonds.Programma, Programma(fonds.Programma, fonds.Mandatering));
        await werking.Fondsen.Meld(fonds.Id, Opgericht(fonds.Id, fonds.Programma));
        await Wacht.TotDat(async () => await werking.Tel($"""
            SELECT (SELECT count(*) FROM programma WHERE id = '{fonds.Programma}') + (SELECT count(*) FROM fonds WHERE id = '{fonds.Id}')
                + (SELECT count(*) FROM mandatering WHERE id = '{fonds.Mandatering}')
            """) == 3);
        return fonds;
    }

    /// <summary>The first promise is on the money of the fund, and nobody pays from own means.</summary>
    public static Action<JsonObject> Uit(Fonds fonds) => contract =>
    {
        contract["fonds"] = fonds.Id;
        contract["mandatering"] = fonds.Mandatering;
        contract["partijen"]!.AsArray().Add(JsonSerializer.SerializeToNode(new { soort = "vlaamseOverheid", kbo = Vlaanderen, naam = "Vlaams Gewest" }));
        contract["verbintenissen"]![0]!["middelen"] = "fonds";
        contract["financiering"] = new JsonArray();
    };

    /// <summary>A contract that waits for the answer of the fund.</summary>
    public static async Task<Guid> Wachtend(this Werking werking, Fonds fonds)
    {
        var contract = await werking.StelOp(Uit(fonds));
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200);
        return contract;
    }

    /// <summary>The fund answers the last request of a contract with a reservering.</summary>
    public static async Task Reserveert(this Werking werking, Fonds fonds, Guid contract, int? poging = null)
    {
        var gevraagd = await werking.Laatste<ReserveringWerdGevraagd>(contract);
        await werking.Fondsen.Meld(fonds.Id, new MiddelenWerdenGereserveerd(
            fonds.Id, contract, poging ?? gevraagd.Poging, gevraagd.Hash, fonds.Mandatering,
            [.. gevraagd.Delen.Select(d => new Middelendeel(new("OVO000001", "QB0-1QCG2NY-WT", d.Jaar), d.Bedrag))], gevraagd.Mijlpalen, gevraagd.Referentieregios, true));
    }

    /// <summary>Waits until something happened to a contract.</summary>
    public static Task WachtTot(this Werking werking, Guid contract, string gebeurtenis) =>
        Wacht.TotDat(async () => (await werking.Gebeurd(contract)).Contains(gebeurtenis));

    /// <summary>Waits until Contracten has taken in everything that Fondsen told.</summary>
    public static async Task WachtTotGehoord(this Werking werking, Fonds fonds)
    {
        // A fund that comes last is known when everything before it was handled.
        var laatste = Guid.CreateVersion7();
        await werking.Fondsen.Meld(laatste, Opgericht(laatste, fonds.Programma));
        await Wacht.TotDat(async () => await werking.Tel($"SELECT count(*) FROM fonds WHERE id = '{laatste}'") == 1);
    }

    public static async Task<T> Laatste<T>(this Werking werking, Guid contract) where T : IGebeurtenis
    {
        var alle = await werking.Database.Vraag("SELECT gebeurtenis FROM dossierlog WHERE dossier = $1 AND type = $2 ORDER BY versie", contract, typeof(T).Name);
        return (T)new Fundament.Dossierlog.Gebeurtenistypes().Lees(typeof(T).Name, 1, (string)alle[^1]);
    }

    /// <summary>Under which number the platform knows the person of a demo client: the signature on an ordinary contract tells.</summary>
    private static async Task<string> Persoon(this Werking werking, string client)
    {
        var (contract, hash) = await werking.LegVoor(c => c["partijen"]!.AsArray().Add(
            JsonSerializer.SerializeToNode(new { soort = "vlaamseOverheid", kbo = Vlaanderen, naam = "Vlaams Gewest" })));
        (await werking.Teken(contract, hash, client, VrBesluit)).Moet(200);
        return (await werking.Laatste<HandtekeningWerdGezet>(contract)).Persoon;
    }

    public static object VrBesluit => new { soort = "vrBeslissing", datum = "2025-10-09", referentie = "VR 2025 0910 DOC.1096/2" };
}
