using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>What is different between two versions of the text. Nobody sees a text that was not theirs to read while it was the last.</summary>
public static class VergelijkVersies
{
    /// <summary>Maps <c>GET /{contract}/verschil</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/verschil", Handle)
        .RequireAuthorization(Recht.VersiesVergelijken)
        .MetWeigeringen(400, 404)
        .WithSummary("Vergelijk twee versies van de tekst van een contract")
        .WithDescription("Zonder versies: de laatste tekst met die ervoor. Een versie is het nummer dat een opdracht antwoordt; het antwoord noemt ze.");

    /// <summary>The difference.</summary>
    /// <param name="Contract">The contract.</param>
    /// <param name="Van">Version from which on it had the older text.</param>
    /// <param name="Tot">Version from which on it had the newer text.</param>
    /// <param name="Wijzigingen">What is different, in the order of the newer text.</param>
    /// <param name="Versies">The texts that this reader can compare, oldest first.</param>
    public sealed record Verschil(Guid Contract, int Van, int Tot, IReadOnlyList<Wijziging> Wijzigingen, IReadOnlyList<Versie> Versies);

    /// <summary>A text that the contract had.</summary>
    /// <param name="Nummer">Version from which on it had this text.</param>
    /// <param name="Tijdstip">When, UTC.</param>
    public sealed record Versie(int Nummer, DateTimeOffset Tijdstip);

    private static async Task<Verschil> Handle(
        Guid contract, int? van, int? tot, Aanvrager wie, ContractenDb db, HttpResponse antwoord, CancellationToken stop)
    {
        var lezer = wie.AlsBetrokkene();
        (await db.Lees<Gebiedscontract>(contract, stop)).EisZichtbaar(lezer);
        antwoord.Headers.CacheControl = "private, no-store";
        var teksten = await db.Tekstversies(contract, lezer, stop);
        var nieuw = teksten.FindLastIndex(t => tot is null || t.Versie <= tot);
        var oud = van is null ? Math.Max(nieuw - 1, 0) : teksten.FindLastIndex(t => t.Versie <= van);
        var invoer = new Invoer();
        _ = invoer.Eis(nieuw >= 0, "tot", "U kunt deze versie niet vergelijken. Kies een versie die het contract had en die u mag zien.")
            && invoer.Eis(oud >= 0, "van", "U kunt deze versie niet vergelijken. Kies een versie die het contract had en die u mag zien.")
            && invoer.Eis(oud <= nieuw, "van", "Vul als eerste de oudste versie in.");
        invoer.Besluit();
        return new Verschil(contract, teksten[oud].Versie, teksten[nieuw].Versie, Contractverschil.Tussen(teksten[oud].Inhoud, teksten[nieuw].Inhoud),
            [.. teksten.Select(t => new Versie(t.Versie, t.Tijdstip))]);
    }
}
