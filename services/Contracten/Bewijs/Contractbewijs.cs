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
        nameof(ContractTradInWerking), nameof(ContractWerdIngetrokken), nameof(ContractWerdAfgerond), nameof(ContractWerdBeeindigd),
        nameof(PartijWerdOpgevolgd),
    ];

    /// <summary>What became public with an avenant, once it was adopted.</summary>
    private static readonly HashSet<string> OpenbaarNaAanneming =
        [nameof(AvenantWerdVoorgelegd), nameof(AvenantWerdOndertekend), nameof(AvenantWerdAangenomen)];

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
        var aangenomen = dossier.AangenomenAvenanten;
        var zichtbaar = regels.Where(r => binnen || IsOpenbaar(r, aangenomen)).ToHashSet();
        List<(string Naam, byte[] Inhoud)> bestanden =
        [
            ("LEESMIJ.txt", Bron("LEESMIJ.txt")),
            ("contract.html", Contractblad.Van(tekst.Json, tekst.Hash)),
            ("contract.json", tekst.Json.ToArray()),
            ("controleer.mjs", Bron("controleer.mjs")),
            ("dossierlog.json", Canoniek(new Logboek(contract, [.. regels.Select(r => zichtbaar.Contains(r) ? Bewijsrij.Van(r) : Bewijsrij.AfgeschermdVan(r))]))),
            ("handtekeningen.json", Canoniek(new Handtekeninglijst(contract, [.. regels.Where(zichtbaar.Contains).Select(Gezet).OfType<Bewijshandtekening>()]))),
            ("zegelsleutels.json", LeesZegelsleutels.Schrijf(await LeesZegelsleutels.Alle(db, stop))),
        ];
        if (aangenomen.Count > 0)
        {
            bestanden.Add(("contract-0.json", EersteTekst(contract, regels).ToArray()));
            bestanden.AddRange(aangenomen.Select(a => ($"avenant-{a.Nummer}.json", Avenanttekst.Van(contract, a).Json.ToArray())));
        }

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

    private static bool IsOpenbaar(Regel regel, IReadOnlyList<Avenant> aangenomen)
    {
        if (!OpenbaarNaAanneming.Contains(regel.Type))
        {
            return Openbaar.Contains(regel.Type);
        }

        using var gebeurtenis = JsonDocument.Parse(regel.Gebeurtenis);
        var avenant = gebeurtenis.RootElement.GetProperty("avenant").GetGuid();
        return aangenomen.Any(a => a.Id.Waarde == avenant);
    }

    /// <summary>The text that all signed, before there were avenanten.</summary>
    private static ReadOnlyMemory<byte> EersteTekst(Guid contract, IReadOnlyList<Regel> regels)
    {
        var (typen, toen) = (new Gebeurtenistypes(), new Gebiedscontract());
        toen.Begin(contract);
        foreach (var regel in regels.TakeWhile(_ => toen.OndertekendOp is null))
        {
            toen.Herleef(typen.Lees(regel.Type, regel.Vorm, regel.Gebeurtenis));
        }

        return toen.Getekend.Json;
    }

    private static Bewijshandtekening? Gezet(Regel regel)
    {
        var (inhoud, zegel) = regel.Type switch
        {
            nameof(HandtekeningWerdGezet) when Lees<HandtekeningWerdGezet>(regel) is var g => (Zegelinhoud.Van(g), g.Zegel),
            nameof(AvenantWerdOndertekend) when Lees<AvenantWerdOndertekend>(regel) is var g => (Zegelinhoud.Van(g), g.Zegel),
            _ => (default, null),
        };
        if (inhoud.IsEmpty)
        {
            return null;
        }

        using var gelezen = JsonDocument.Parse(inhoud);
        return new Bewijshandtekening(regel.Versie, gelezen.RootElement.Clone(), zegel);
    }

    private static T Lees<T>(Regel regel) => JsonSerializer.Deserialize<T>(regel.Gebeurtenis, Gebeurtenistypes.Json)!;

    private sealed record Handtekeninglijst(Guid Contract, IReadOnlyList<Bewijshandtekening> Handtekeningen);

    private sealed record Bewijshandtekening(int Rij, JsonElement Inhoud, string? Zegel);

    private sealed record Logboek(Guid Dossier, IReadOnlyList<Bewijsrij> Rijen);

    private sealed record Manifest(
        string Soort, int Vorm, Guid Contract, string Hash, Contractstatus Status, int Dossierversie, string OpgemaaktOp, IReadOnlyList<Manifestbestand> Bestanden);

    private sealed record Manifestbestand(string Naam, int Bytes, string Sha256);
}
