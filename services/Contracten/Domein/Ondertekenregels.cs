using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Who must sign for a partij, and on what kind of decision.</summary>
/// <param name="Hoedanigheden">Every function that must sign, each by another person.</param>
/// <param name="Gronden">Kinds of decision on which the signatures can rest.</param>
public sealed record Ondertekenregel(IReadOnlyList<Hoedanigheid> Hoedanigheden, IReadOnlyList<Besluitsoort> Gronden);

/// <summary>
/// Signatories per kind of partij and deciding organ, from a table that is data: <see cref="Ondertekentabel"/>. Source: Decreet Lokaal
/// Bestuur, art. 279; domein.md, "Partij", "Ondertekening" and "Mijlpaal".
/// </summary>
public static class Ondertekenregels
{
    private static Ondertekentabel _tabel = Ondertekentabel.Standaard;

    /// <summary>Takes another table than the built-in one; once, when the service starts.</summary>
    public static void Gebruik(Ondertekentabel tabel) => _tabel = tabel;

    /// <summary>The organs that can decide for a kind of partij; the first is the default.</summary>
    public static IReadOnlyList<BeslissendOrgaan> Organen(Partijsoort soort) => [.. _tabel.Partijen[soort].Contract.Select(r => r.Orgaan)];

    /// <summary>Who signs the contract for a partij.</summary>
    public static Ondertekenregel VoorContract(Contractpartij partij) =>
        (_tabel.Contractregel(partij) ?? Ondertekentabel.Standaard.Contractregel(partij))?.Regel
        ?? throw new InvalidOperationException($"nothing was agreed for {partij.BeslissendOrgaan} of {partij.Soort}");

    /// <summary>Who signs a reported milestone for the responsible partij: it rests on the college, whoever decided on the contract.</summary>
    public static Ondertekenregel VoorMijlpaal(Contractpartij partij) => _tabel.Partijen[partij.Soort].Mijlpaal;

    /// <summary>The function in which a role signs under a rule; null when it does not.</summary>
    public static Hoedanigheid? Functie(Ondertekenregel regel, string rol) =>
        regel.Hoedanigheden.Where(h => _tabel.Rollen[h].Contains(rol)).Select(h => (Hoedanigheid?)h).FirstOrDefault();

    /// <summary>Dutch name of a function.</summary>
    public static string Naam(Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.VoorzitterGemeenteraad => "voorzitter van de gemeenteraad",
        Hoedanigheid.Burgemeester => "burgemeester",
        Hoedanigheid.AlgemeenDirecteur => "algemeen directeur",
        Hoedanigheid.Gemandateerde => "gemandateerde",
        Hoedanigheid.VoorzitterRaadMaatschappelijkWelzijn => "voorzitter van de raad voor maatschappelijk welzijn",
        Hoedanigheid.VoorzitterVastBureau => "voorzitter van het vast bureau",
        Hoedanigheid.VoorzitterProvincieraad => "voorzitter van de provincieraad",
        Hoedanigheid.Provinciegriffier => "provinciegriffier",
        Hoedanigheid.Minister => "bevoegde minister",
        _ => "gemachtigde persoon",
    };

    /// <summary>Dutch name of a kind of decision.</summary>
    public static string Naam(Besluitsoort soort) => soort switch
    {
        Besluitsoort.Raadsbesluit => "een besluit van de gemeenteraad",
        Besluitsoort.Collegebesluit => "een besluit van het college",
        Besluitsoort.Machtiging => "een machtiging",
        Besluitsoort.DagelijksBestuur => "dagelijks bestuur",
        Besluitsoort.VrBeslissing => "een beslissing van de Vlaamse Regering",
        Besluitsoort.BesluitRaadMaatschappelijkWelzijn => "een besluit van de raad voor maatschappelijk welzijn",
        Besluitsoort.BesluitVastBureau => "een besluit van het vast bureau",
        Besluitsoort.Provincieraadsbesluit => "een besluit van de provincieraad",
        Besluitsoort.Deputatiebesluit => "een besluit van de deputatie",
        Besluitsoort.BesluitRaadVanBestuur => "een besluit van de raad van bestuur",
        Besluitsoort.Politieraadsbesluit => "een besluit van de politieraad",
        Besluitsoort.Politiecollegebesluit => "een besluit van het politiecollege",
        Besluitsoort.Zoneraadsbesluit => "een besluit van de zoneraad",
        Besluitsoort.Zonecollegebesluit => "een besluit van het zonecollege",
        Besluitsoort.MinisterieelBesluit => "een ministerieel besluit",
        _ => "een volmacht of de statuten",
    };
}
