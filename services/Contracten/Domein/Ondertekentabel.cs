using System.Text.Json;
using System.Text.Json.Serialization;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The table of signatories: per kind of partij the organs that can decide and who signs then, and who signs a milestone. It is data: the
/// built-in one is <c>ondertekenregels.json</c>, and an environment can give a file of its own. Source: domein.md, "Partij".
/// </summary>
/// <param name="Rollen">Per function the roles of people that hold it.</param>
/// <param name="Partijen">Per kind of partij who signs.</param>
public sealed record Ondertekentabel(IReadOnlyDictionary<Hoedanigheid, IReadOnlyList<string>> Rollen, IReadOnlyDictionary<Partijsoort, Partijregels> Partijen)
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>The built-in table.</summary>
    public static Ondertekentabel Standaard { get; } = LeesStandaard();

    /// <summary>Reads a table, and checks that somebody can sign for every kind of partij.</summary>
    /// <exception cref="FormatException">What is wrong with it, for who runs the service.</exception>
    public static Ondertekentabel Lees(string json)
    {
        Ondertekentabel tabel;
        try
        {
            tabel = JsonSerializer.Deserialize<Ondertekentabel>(json, Vorm) ?? throw new JsonException("it is null");
        }
        catch (JsonException fout)
        {
            throw new FormatException($"it is no table of signatories: {fout.Message}", fout);
        }

        var fouten = Enum.GetValues<Partijsoort>().SelectMany(tabel.Fouten).ToList();
        return fouten.Count == 0 ? tabel : throw new FormatException(string.Join("; ", fouten));
    }

    /// <summary>Who signs the contract for this partij; null when the table says nothing of its organ.</summary>
    public Orgaanregel? Contractregel(Contractpartij partij) => Partijen[partij.Soort].Contract.FirstOrDefault(r => r.Orgaan == partij.BeslissendOrgaan);

    private IEnumerable<string> Fouten(Partijsoort soort)
    {
        if (!Partijen.TryGetValue(soort, out var regels))
        {
            return [$"{soort} is missing"];
        }

        return
        [
            .. regels.Contract.Count == 0 ? [$"{soort} has no organ"] : regels.Contract.GroupBy(r => r.Orgaan).Where(g => g.Count() > 1).Select(g => $"{soort} has {g.Key} twice"),
            .. regels.Contract.SelectMany(r => Fouten($"{soort}, {r.Orgaan}", r.Regel)),
            .. Fouten($"{soort}, milestone", regels.Mijlpaal),
        ];
    }

    private IEnumerable<string> Fouten(string waar, Ondertekenregel regel) =>
    [
        .. regel.Hoedanigheden.Count == 0 ? (string[])[$"{waar}: nobody signs"] : [],
        .. regel.Gronden.Count == 0 ? (string[])[$"{waar}: there is no kind of decision"] : [],
        .. regel.Hoedanigheden.Distinct().Count() < regel.Hoedanigheden.Count ? (string[])[$"{waar}: a function signs twice"] : [],
        .. regel.Hoedanigheden.Where(h => !Rollen.TryGetValue(h, out var rollen) || rollen.Count == 0).Select(h => $"{waar}: no role is {h}"),
    ];

    private static Ondertekentabel LeesStandaard()
    {
        using var bron = new StreamReader(typeof(Ondertekentabel).Assembly.GetManifestResourceStream("ondertekenregels.json")!);
        return Lees(bron.ReadToEnd());
    }
}

/// <summary>Who signs for a kind of partij.</summary>
/// <param name="Contract">Per organ that can decide; the first is the default.</param>
/// <param name="Mijlpaal">A milestone, whatever organ decided on the contract.</param>
public sealed record Partijregels(IReadOnlyList<Orgaanregel> Contract, Ondertekenregel Mijlpaal);

/// <summary>Who signs when an organ decides.</summary>
/// <param name="Orgaan">The organ.</param>
/// <param name="Regel">The functions, in order, and the kinds of decision on which they sign.</param>
public sealed record Orgaanregel(BeslissendOrgaan Orgaan, Ondertekenregel Regel);
