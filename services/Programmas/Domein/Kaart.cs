using Gebiedswerking.Berichten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>A gemeente and the referentieregio to which it belongs on the day of the map.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Kbo">KBO number.</param>
/// <param name="Regio">Code of the referentieregio; null when it belongs to none on that day.</param>
public sealed record Kaartgemeente(string Nis, string Naam, KboNummer Kbo, string? Regio)
{
    /// <summary>NIS codes of gemeenten that went on in this one: an area that names one of these means this one.</summary>
    public IReadOnlyList<string> Voorgangers { get; init; } = [];

    /// <summary>Does this NIS code mean this gemeente on the day of the map?</summary>
    public bool Heet(string code) => Nis == code || Voorgangers.Contains(code);
}

/// <summary>
/// Which gemeente lies where on one day. Every comparison of areas goes through their gemeenten: a referentieregio is its members of that
/// day, so that an area is, contains or lies within another exactly when both share a gemeente.
/// </summary>
/// <param name="Gemeenten">All gemeenten.</param>
public sealed record Kaart(IReadOnlyList<Kaartgemeente> Gemeenten)
{
    /// <summary>Does this area exist: a gemeente, or a referentieregio that has gemeenten?</summary>
    public bool Kent(Gebied gebied) => Gemeenten.Any(g => Ligt(g, gebied));

    /// <summary>The gemeenten of these areas, each once.</summary>
    public IReadOnlyList<Kaartgemeente> In(IReadOnlyCollection<Gebied> gebieden) => [.. Gemeenten.Where(g => gebieden.Any(gebied => Ligt(g, gebied)))];

    /// <summary>The referentieregios in which these areas lie.</summary>
    public IReadOnlyList<string> Regios(IReadOnlyCollection<Gebied> gebieden) =>
        [.. In(gebieden).Select(g => g.Regio).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Is this area one of these, or does it contain or lie within one of them?</summary>
    public bool Raakt(Gebied gebied, IReadOnlyCollection<Gebied> gebieden) => In(gebieden).Any(g => Ligt(g, gebied));

    /// <summary>Do these areas contain every gemeente of the others?</summary>
    public bool Dekt(IReadOnlyCollection<Gebied> gebieden, IReadOnlyCollection<Gebied> andere) => !In(andere).Except(In(gebieden)).Any();

    /// <summary>The gemeente with this NIS code or KBO number.</summary>
    public Kaartgemeente? Gemeente(string? verwijzing) => KboNummer.Probeer(verwijzing, out var kbo)
        ? Gemeenten.FirstOrDefault(g => g.Kbo == kbo)
        : Gemeenten.FirstOrDefault(g => verwijzing is not null && g.Heet(verwijzing));

    private static bool Ligt(Kaartgemeente gemeente, Gebied gebied) =>
        gebied.Soort is Gebiedsoort.Gemeente ? gemeente.Heet(gebied.Code) : gemeente.Regio is not null && gemeente.Regio == gebied.Code;
}
