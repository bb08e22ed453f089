using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>What became of giving a text to the service for contracts.</summary>
/// <param name="Adres">Where it is now; null when it was not accepted.</param>
/// <param name="Weigering">Why not.</param>
/// <param name="Botsing">Whether somebody else changed the same text meanwhile.</param>
public sealed record Overgedragen(string? Adres, Weigering? Weigering = null, bool Botsing = false);

/// <summary>Begins texts, looks them through, and gives them to the service for contracts.</summary>
public sealed class Opsteller(Kladlade lade, Opsteldienst dienst, Opdrachten opdrachten, Contractteksten teksten, Leesmodel leesmodel)
{
    private const string Avenantvraag = """
        query($id: UUID!) { gebiedscontract(id: $id) {
          avenanten(first: 1, orderBy: [NUMMER_DESC], filter: { status: { equalTo: Ontwerp } }) { pageInfo { hasNextPage } nodes { id teksten(first: 50, filter: { veld: { equalTo: "reden" } }) { pageInfo { hasNextPage } nodes { tekst versie } } } } } }
        """;

    /// <summary>Begins a new contract, with what its programme gives to begin with.</summary>
    public async Task<Klad?> Begin(Bezoeker wie, Guid sleutel, string titel, IReadOnlyList<string> regios, Guid? programma, CancellationToken stop)
    {
        var inhoud = programma is { } id && await dienst.Sjabloon(id, stop) is { } sjabloon ? Kladvorm.Klad(sjabloon) : [];
        inhoud["titel"] = titel;
        inhoud["referentieregios"] = new JsonArray([.. regios.Select(r => (JsonNode)r)]);
        inhoud["programma"] = programma is null ? "" : $"{programma}";
        return await lade.Begin(wie.Persoon, new(), inhoud, stop, sleutel);
    }

    /// <summary>Begins with the text of a contract: to change the draft, to change it by an avenant, or for a new contract that is like it; goes on with what was begun before.</summary>
    /// <param name="wie">Who writes.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="avenant">Whether it becomes an avenant.</param>
    /// <param name="opnieuw">Whether it becomes a new contract.</param>
    /// <param name="stop">Stops.</param>
    public async Task<Klad?> BeginVan(Bezoeker wie, Guid contract, bool avenant, bool opnieuw, CancellationToken stop)
    {
        if (!opnieuw && (await lade.Van(wie.Persoon, stop)).FirstOrDefault(k => k.Doel.Contract == contract && k.Doel.IsAvenant == avenant) is { } open)
        {
            return open;
        }

        var bestaand = avenant ? (await Ontworpen(contract, stop))?.Id : null;
        if (await teksten.Lees(contract, stop, bestaand) is not { } tekst)
        {
            return null;
        }

        var inhoud = Kladvorm.Klad(JsonObject.Create(tekst.Inhoud.GetProperty("inhoud"))!);
        if (opnieuw)
        {
            return await lade.Begin(wie.Persoon, new(), Kladvorm.MetNummersVan(inhoud, default), stop);
        }

        if (avenant)
        {
            inhoud = await MetNummersVanContract(inhoud, contract, stop);
            inhoud["avenant"] = bestaand is null ? new JsonObject() : await Avenantdeel(contract, tekst.Inhoud, stop);
        }

        return await lade.Begin(wie.Persoon, new(contract, avenant, bestaand, tekst.Versie, tekst.Hash), inhoud, stop);
    }

    /// <summary>What is still wrong with it, per place; what it changes.</summary>
    public async Task<Nagekeken> KijkNa(Klad klad, CancellationToken stop)
    {
        var (voorstel, fouten) = Voorstel(klad, out var avenant);
        var soort = klad.Doel.IsAvenant ? Kladpad.Tekst(avenant, "soort") : null;
        var gezien = await dienst.KijkNa(voorstel, klad.Doel.Contract, soort, Kladpad.Tekst(avenant, "beeindigtOp"), stop);
        foreach (var (plaats, zinnen) in Plaatsen.Van(klad.Inhoud, gezien.Fouten))
        {
            fouten.TryAdd(plaats, zinnen); // what is no amount or no day is asked as nothing: the first sentence is the better one
        }

        if (klad.Doel.IsAvenant)
        {
            Vereis(fouten, "avenant.soort", soort, "Kies wat er verandert.");
            Vereis(fouten, "avenant.reden", Kladpad.Tekst(avenant, "reden"), "Schrijf waarom dit avenant nodig is.");
        }

        return gezien with { Fouten = fouten };
    }

    /// <summary>Gives it to the service for contracts. The same text given twice is kept once.</summary>
    public async Task<Overgedragen> DraagOver(Klad klad, CancellationToken stop)
    {
        var (voorstel, fouten) = Voorstel(klad, out var avenant);
        if (fouten.Count > 0)
        {
            return new(null, Weigering.Van(fouten.Select(f => (f.Key, f.Value[0]))));
        }

        var (wijze, pad, inhoud) = Opdracht(klad.Doel, voorstel, avenant);
        var uitslag = await opdrachten.Stuur(wijze, pad, inhoud, new($"klad-{klad.Id}-{klad.Versie}-{klad.Doel.Basis}", klad.Doel.Basis), stop);
        if (uitslag.Weigering is { Status: 412 } && klad.Doel.Contract is { } contract)
        {
            // A comment changes the dossier too: only another text is somebody else's change.
            return await teksten.Lees(contract, stop, klad.Doel.Avenant) is { } nu && nu.Hash == klad.Doel.Hash && await lade.Bewaar(klad with { Doel = klad.Doel with { Basis = nu.Versie } }, stop) is { } verder
                ? await DraagOver(verder, stop) : new(null, uitslag.Weigering, Botsing: true);
        }

        if (uitslag.Weigering is { } weigering)
        {
            return new(null, weigering with { Velden = Plaatsen.Van(klad.Inhoud, weigering.Velden) });
        }

        var gelezen = await leesmodel.WachtOp(uitslag.Dossier, uitslag.Versie, stop);
        var gedaan = $"?gedaan={(wijze == HttpMethod.Post ? "opgesteld" : "gewijzigd")}&versie={uitslag.Versie}";
        var plek = !klad.Doel.IsAvenant ? "" : (klad.Doel.Avenant ?? (await Ontworpen(uitslag.Dossier, stop))?.Id) is { } nieuw ? $"/avenanten/{nieuw}" : "";
        var adres = $"/contracten/{uitslag.Dossier}{plek}{gedaan}";
        await lade.Bewaar(klad with { Af = adres }, stop);
        return new(gelezen ? adres : $"/opstellen/{klad.Id}");
    }

    /// <summary>What somebody else changed since this was begun; null when that cannot be read.</summary>
    public async Task<Tekstverschil?> Intussen(Klad klad, CancellationToken stop) =>
        klad.Doel is { Contract: { } contract, Avenant: null } ? await teksten.Vergelijk(contract, klad.Doel.Basis, null, stop) : null;

    /// <summary>Goes on with the own text, on top of what somebody else made of it.</summary>
    public async Task<Klad?> HoudEigen(Klad klad, CancellationToken stop) => await teksten.Lees(klad.Doel.Contract!.Value, stop, klad.Doel.Avenant) is not { } nu ? null
        : await lade.Bewaar(klad with
        {
            Doel = klad.Doel with { Basis = nu.Versie, Hash = nu.Hash }, Inhoud = await MetNummersVanContract(klad.Inhoud, klad.Doel.Contract.Value, stop),
        }, stop);

    /// <summary>Parts are known by their number in the text of the contract itself; an avenant that is a draft has given its new parts none that lasts.</summary>
    private async Task<JsonObject> MetNummersVanContract(JsonObject inhoud, Guid contract, CancellationToken stop) =>
        Kladvorm.MetNummersVan(inhoud, (await teksten.Lees(contract, stop))?.Inhoud ?? default);

    private static (JsonObject Voorstel, Dictionary<string, string[]> Fouten) Voorstel(Klad klad, out JsonObject avenant)
    {
        var (voorstel, fouten) = Kladvorm.Voorstel(klad.Inhoud);
        avenant = voorstel["avenant"] as JsonObject ?? [];
        voorstel.Remove("avenant");
        return (voorstel, fouten);
    }

    private static (HttpMethod Wijze, string Pad, JsonObject Inhoud) Opdracht(Kladdoel doel, JsonObject voorstel, JsonObject avenant)
    {
        if (!doel.IsAvenant)
        {
            return doel.Contract is null ? (HttpMethod.Post, "contracten", voorstel) : (HttpMethod.Put, $"contracten/{doel.Contract}/inhoud", voorstel);
        }

        avenant.Remove("nummer");
        avenant["inhoud"] = voorstel;
        return doel.Avenant is null ? (HttpMethod.Post, $"contracten/{doel.Contract}/avenanten", avenant)
            : (HttpMethod.Put, $"contracten/{doel.Contract}/avenanten/{doel.Avenant}/inhoud", avenant);
    }

    private static void Vereis(Dictionary<string, string[]> fouten, string plaats, string? tekst, string zin)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            fouten.TryAdd(plaats, [zin]);
        }
    }

    private async Task<JsonObject> Avenantdeel(Guid contract, JsonElement document, CancellationToken stop)
    {
        var deel = new JsonObject
        {
            ["nummer"] = document.GetProperty("nummer").GetInt32().ToString(CultureInfo.InvariantCulture), ["soort"] = document.GetProperty("soort").GetString(),
            ["reden"] = (await Ontworpen(contract, stop))?.Teksten.Nodes.MaxBy(t => t.Versie)?.Tekst ?? "",
        };
        if (document.TryGetProperty("beeindigtOp", out var dag))
        {
            deel["beeindigtOp"] = dag.GetString();
        }

        return deel;
    }

    private async Task<Ontwerp?> Ontworpen(Guid contract, CancellationToken stop) =>
        (await leesmodel.Vraag<Antwoord>(Avenantvraag, new { id = contract }, stop)).Gebiedscontract?.Avenanten.Nodes.FirstOrDefault();

    private sealed record Antwoord(Contractrij? Gebiedscontract);

    private sealed record Contractrij(Lijst<Ontwerp> Avenanten);

    private sealed record Ontwerp(Guid Id, Lijst<Reden> Teksten);

    private sealed record Reden(string Tekst, int Versie);
}
