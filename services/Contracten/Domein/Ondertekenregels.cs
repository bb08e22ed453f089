using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Who must sign for a partij, and on what kind of decision.</summary>
/// <param name="Hoedanigheden">Every function that must sign, each by another person.</param>
/// <param name="Gronden">Kinds of decision on which the signatures can rest.</param>
/// <param name="Volgorde">True when they sign one after the other, in the order in which they stand there.</param>
public sealed record Ondertekenregel(IReadOnlyList<Hoedanigheid> Hoedanigheden, IReadOnlyList<Besluitsoort> Gronden, bool Volgorde = false);

/// <summary>
/// Signatories per kind of partij and deciding organ. Source: Decreet Lokaal Bestuur, art. 279; domein.md, "Ondertekening"
/// and "Mijlpaal".
/// </summary>
public static class Ondertekenregels
{
    private static readonly Ondertekenregel Raad =
        new([Hoedanigheid.VoorzitterGemeenteraad, Hoedanigheid.AlgemeenDirecteur], [Besluitsoort.Raadsbesluit]);

    private static readonly Ondertekenregel College =
        new([Hoedanigheid.Burgemeester, Hoedanigheid.AlgemeenDirecteur], [Besluitsoort.Collegebesluit]);

    private static readonly Ondertekenregel Mandaat = new([Hoedanigheid.Gemandateerde], [Besluitsoort.VrBeslissing]);

    private static readonly Ondertekenregel EigenBestuur = new([Hoedanigheid.GemachtigdePersoon], [Besluitsoort.Volmacht]);

    private static readonly Ondertekenregel GemeentelijkeMijlpaal = new(
        [Hoedanigheid.Burgemeester, Hoedanigheid.AlgemeenDirecteur],
        [Besluitsoort.Collegebesluit, Besluitsoort.Machtiging, Besluitsoort.DagelijksBestuur]);

    private static readonly Ondertekenregel VlaamseMijlpaal = new([Hoedanigheid.Gemandateerde], [Besluitsoort.VrBeslissing, Besluitsoort.Machtiging]);

    /// <summary>The organs that can decide for a kind of partij; the first is the default.</summary>
    public static IReadOnlyList<BeslissendOrgaan> Organen(Partijsoort soort) => soort switch
    {
        Partijsoort.Gemeente => [BeslissendOrgaan.Gemeenteraad, BeslissendOrgaan.College],
        Partijsoort.VlaamseOverheid => [BeslissendOrgaan.Mandatering],
        _ => [BeslissendOrgaan.EigenBestuur],
    };

    /// <summary>Who signs the contract for a partij.</summary>
    public static Ondertekenregel VoorContract(Contractpartij partij) => partij.BeslissendOrgaan switch
    {
        BeslissendOrgaan.Gemeenteraad => Raad,
        BeslissendOrgaan.College => College,
        BeslissendOrgaan.Mandatering => Mandaat,
        _ => EigenBestuur,
    };

    /// <summary>Who signs a reported milestone for the responsible partij: it rests on the college, whoever decided on the contract.</summary>
    public static Ondertekenregel VoorMijlpaal(Contractpartij partij) => partij.Soort switch
    {
        Partijsoort.Gemeente => GemeentelijkeMijlpaal,
        Partijsoort.VlaamseOverheid => VlaamseMijlpaal,
        _ => EigenBestuur,
    };

    /// <summary>Dutch name of a function.</summary>
    public static string Naam(Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.VoorzitterGemeenteraad => "voorzitter van de gemeenteraad",
        Hoedanigheid.Burgemeester => "burgemeester",
        Hoedanigheid.AlgemeenDirecteur => "algemeen directeur",
        Hoedanigheid.Gemandateerde => "gemandateerde",
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
        _ => "een volmacht of de statuten",
    };
}
