using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Puts the proof of a contract together.</summary>
internal static class Contractbewijs
{
    /// <summary>What became public with the contract. Of any other row a stranger gets the hash only: drafts and visa were never public.</summary>
    private static readonly HashSet<string> Openbaar =
    [
        nameof(ContractWerdTerOndertekeningVoorgelegd), nameof(HandtekeningWerdGezet), nameof(ContractWerdOndertekend),
        nameof(ContractTradInWerking), nameof(ContractWerdIngetrokken), nameof(ContractWerdAfgerond),
    ];

    /// <summary>The zip, for somebody who may know of the contract.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout">404 for everybody else.</exception>
    public static async Task<byte[]> Maak(Guid contract, Betrokkene wie, Zegelkast kast, ContractenDb db, Moment nu, CancellationToken stop)
    {
        using var zegelaar = await kast.Huidige(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop); // all of one moment
        var dossier = await db.Lees<Gebiedscontract>(contract, stop);
        var tekst = dossier.TekstVoor(wie);
        var rijen = await db.Dossierlog.AsNoTracking().Where(l => l.Dossier == contract).OrderBy(l => l.Versie).ToListAsync(stop);
        var regels = rijen.Select(r => r.AlsRegel(0, null)).ToList();
        var binnen = dossier.KentHetVerloop(wie);
        List<(string Naam, byte[] Inhoud)> bestanden =
        [
            ("LEESMIJ.txt", Bron("LEESMIJ.txt")),
            ("contract.html", Contractblad.Van(tekst.Json, tekst.Hash)),
            ("contract.json", tekst.Json.ToArray()),
            ("controleer.mjs", Bron("controleer.mjs")),
            ("dossierlog.json", Canoniek(new Logboek(contract, [.. regels.Select(r => binnen || Openbaar.Contains(r.Type) ? Bewijsrij.Van(r) : Bewijsrij.AfgeschermdVan(r))]))),
            ("handtekeningen.json", Canoniek(new Handtekeninglijst(contract, [.. regels.Where(r => r.Type == nameof(HandtekeningWerdGezet)).Select(Gezet)]))),
            ("zegelsleutels.json", LeesZegelsleutels.Schrijf(await LeesZegelsleutels.Alle(db, stop))),
        ];
        if (await Ankerbewijs.Voor(db, ContractenBlok.Bron, contract, stop) is { } anker)
        {
            bestanden.Add(("anker.json", Canoniek(anker)));
        }

        var manifest = Canoniek(new Manifest(
            "gebiedswerking-bewijs", 1, contract, tekst.Hash, dossier.Status, dossier.Versie, Ketting.Tijdtekst(nu.Nu),
            [.. bestanden.OrderBy(b => b.Naam, StringComparer.Ordinal).Select(b => new Manifestbestand(b.Naam, b.Inhoud.Length, Convert.ToHexStringLower(SHA256.HashData(b.Inhoud))))]));
        return Bewijszip.Schrijf([.. bestanden, ("manifest.json", manifest), ("manifest.jws", Encoding.ASCII.GetBytes(zegelaar.Verzegel(Zegelaar.Bewijs, manifest)))]);
    }

    /// <summary>A file that is part of the assembly.</summary>
    public static byte[] Bron(string naam)
    {
        using var bron = typeof(Contractbewijs).Assembly.GetManifestResourceStream(naam)!;
        using var uit = new MemoryStream();
        bron.CopyTo(uit);
        return uit.ToArray();
    }

    private static byte[] Canoniek<T>(T wat) => CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(wat, Bewijsvorm.Json));

    private static Bewijshandtekening Gezet(Regel regel)
    {
        var g = JsonSerializer.Deserialize<HandtekeningWerdGezet>(regel.Gebeurtenis, Gebeurtenistypes.Json)!;
        using var inhoud = JsonDocument.Parse(Zegelinhoud.Van(g));
        return new Bewijshandtekening(regel.Versie, inhoud.RootElement.Clone(), g.Zegel);
    }

    private sealed record Handtekeninglijst(Guid Contract, IReadOnlyList<Bewijshandtekening> Handtekeningen);

    private sealed record Bewijshandtekening(int Rij, JsonElement Inhoud, string? Zegel);

    private sealed record Logboek(Guid Dossier, IReadOnlyList<Bewijsrij> Rijen);

    private sealed record Manifest(
        string Soort, int Vorm, Guid Contract, string Hash, Contractstatus Status, int Dossierversie, string OpgemaaktOp, IReadOnlyList<Manifestbestand> Bestanden);

    private sealed record Manifestbestand(string Naam, int Bytes, string Sha256);
}
