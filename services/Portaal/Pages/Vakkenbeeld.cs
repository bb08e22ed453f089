using System.Globalization;
using System.Text.Json.Nodes;
using Gebiedswerking.Portaal.Opstellen;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Fields as a page shows them: those of a part, or of a row.</summary>
/// <param name="Blad">The page.</param>
/// <param name="Vakken">The fields.</param>
/// <param name="Begin">Place of the row; empty: the contract itself.</param>
public sealed record Vakkenbeeld(OnderdeelModel Blad, IReadOnlyList<Vak> Vakken, string Begin)
{
    /// <summary>The fields that are asked.</summary>
    public IEnumerable<Vakbeeld> Gevraagd => Vakken.Where(v => v.Geldt(Blad.Klad.Inhoud, Rij)).Select(v => new Vakbeeld(Blad, v, Begin.Length == 0 ? v.Naam : $"{Begin}.{v.Naam}", Rij));

    /// <summary>The row.</summary>
    public JsonObject Rij => Begin.Length == 0 ? Blad.Klad.Inhoud : Kladpad.Lees(Blad.Klad.Inhoud, Begin) as JsonObject ?? [];
}

/// <summary>One field.</summary>
/// <param name="Blad">The page.</param>
/// <param name="Vak">The field.</param>
/// <param name="Pad">Its place, which is its name in the form.</param>
/// <param name="Rij">The row.</param>
public sealed record Vakbeeld(OnderdeelModel Blad, Vak Vak, string Pad, JsonObject Rij)
{
    /// <summary>Whether this text can change it.</summary>
    public bool IsOpen => Avenantvrijheid.MagVeld(Blad.Klad, Pad);

    /// <summary>Anchor.</summary>
    public string Id => Kladpad.Anker(Pad);

    /// <summary>What was typed.</summary>
    public string Waarde => Kladpad.Tekst(Blad.Klad.Inhoud, Pad);

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<string> Gekozen => [.. Kladpad.Rijen(Blad.Klad.Inhoud, Pad).Select(w => $"{w}")];

    /// <summary>What there is to choose; also what was chosen and is not in the list any more.</summary>
    public IReadOnlyList<Keuze> Keuzes => Blad.Keuzes.Geef(Vak.Lijst!, Blad.Klad.Inhoud, Rij) is var lijst && (Waarde.Length == 0 || lijst.Any(k => k.Code == Waarde))
        ? lijst : [.. lijst, new(Waarde, $"{Waarde} (staat niet in de lijst)")];

    /// <summary>What is wrong with it.</summary>
    public string? Fout => Blad.Foutzin(Pad) ?? (Vak.Naam.Split('.') is [var buiten, "grond" or "soort"] ? Blad.Foutzin(Pad[..(Pad.Length - Vak.Naam.Length)] + buiten) : null);

    /// <summary>As a field of a form.</summary>
    public Veld Veld => new(Id, Pad, Vak.Label, Vak.Soort is Vaksoort.Dag && Taal.LeesDag(Waarde) is { } dag ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Waarde, Fout)
    {
        Hulp = Vak.Hulp, MagLeeg = Vak.MagLeeg, Regels = Vak.Soort is Vaksoort.Tekst ? 4 : 0,
        Soort = Vak.Soort switch { Vaksoort.Dag => "date", Vaksoort.Bedrag => "decimal", _ => "text" },
        Lengte = Vak.Soort is Vaksoort.Tekst ? 20_000 : 2_000, // longer than it may be: who pastes too much must hear it, not lose the end
    };

    /// <summary>In words, for a field that cannot be changed here.</summary>
    public string Leestekst => Vak.Soort switch
    {
        Vaksoort.Keuzes => string.Join(", ", Gekozen.Select(g => Blad.Keuzes.Geef(Vak.Lijst!, Blad.Klad.Inhoud, Rij).FirstOrDefault(k => k.Code == g)?.Naam ?? g)),
        Vaksoort.Keuze => Waarde.Length == 0 ? Vak.Leeg : Keuzes.First(k => k.Code == Waarde).Naam,
        Vaksoort.Dag when Taal.LeesDag(Waarde) is { } dag => Taal.Dag(dag),
        Vaksoort.Bedrag when Taal.LeesBedrag(Waarde) is { } bedrag => Taal.Euro(bedrag),
        _ => Waarde,
    };
}

/// <summary>A list as a page shows it.</summary>
/// <param name="Blad">The page.</param>
/// <param name="Lijst">The list.</param>
/// <param name="Pad">Its place.</param>
public sealed record Rijenbeeld(OnderdeelModel Blad, Rijen Lijst, string Pad)
{
    /// <summary>How many rows there are.</summary>
    public int Aantal => Kladpad.Rijen(Blad.Klad.Inhoud, Pad).Count;

    /// <summary>Its rows.</summary>
    public IEnumerable<Vakkenbeeld> Rijen => Enumerable.Range(0, Aantal).Select(i => new Vakkenbeeld(Blad, Lijst.Vakken, $"{Pad}[{i}]"));

    /// <summary>Whether rows can be added and dropped here.</summary>
    public bool MagRijen => Avenantvrijheid.MagRijen(Blad.Klad, Lijst.Naam);

    /// <summary>What the rows are together.</summary>
    public decimal Som => Kladvorm.Som(Kladpad.Rijen(Blad.Klad.Inhoud, Pad));

    /// <summary>Adds a row.</summary>
    public void Voeg(JsonObject rij)
    {
        var rijen = Kladpad.Lees(Blad.Klad.Inhoud, Pad) as JsonArray;
        if (rijen is null)
        {
            Kladpad.Zet(Blad.Klad.Inhoud, Pad, rijen = []);
        }

        rijen.Add(rij);
    }

    /// <summary>Drops a row. What depends on a promise names it by its place: those places move along.</summary>
    public void Haal(int nummer)
    {
        Kladpad.Rijen(Blad.Klad.Inhoud, Pad).RemoveAt(nummer);
        foreach (var rij in Lijst.EigenBlad ? Kladpad.Rijen(Blad.Klad.Inhoud, Pad).OfType<JsonObject>().Where(r => r["hangtAfVan"] is JsonArray) : [])
        {
            rij["hangtAfVan"] = new JsonArray([.. rij["hangtAfVan"]!.AsArray().Select(n => int.TryParse($"{n}", out var plaats) ? plaats : 0)
                .Where(n => n != nummer + 1).Select(n => (JsonNode)$"{(n > nummer + 1 ? n - 1 : n)}")]);
        }
    }
}
