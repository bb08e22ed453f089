using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Everything that a contract remembers; the whole state, so that it can be kept as a snapshot.</summary>
/// <param name="Status">State.</param>
/// <param name="Inhoud">The text as it stands.</param>
/// <param name="Hash">Hash of the text that was offered; null while it is a draft.</param>
/// <param name="Handtekeningen">Signatures on that text.</param>
/// <param name="Visa">Last opinion per gemeente.</param>
/// <param name="Mijlpalen">Progress per milestone.</param>
/// <param name="OndertekendOp">When the last signature came; null before.</param>
/// <param name="Aanvraag">The last request to the fund; null when it was never asked.</param>
public sealed record Contractstaat(
    Contractstatus Status, Contractinhoud Inhoud, string? Hash, IReadOnlyList<GezetteHandtekening> Handtekeningen,
    IReadOnlyList<GegevenVisum> Visa, IReadOnlyList<Mijlpaalstand> Mijlpalen, DateTimeOffset? OndertekendOp,
    Middelenaanvraag? Aanvraag)
{
    /// <summary>What goes with the offered text; null while there is none.</summary>
    public Ondertekenstaat? Ondertekening { get; init; }

    /// <summary>Tasks that were set and are not done.</summary>
    public IReadOnlyList<Contracttaak> Taken { get; init; } = [];

    /// <summary>Signatures on paper that wait for a second person.</summary>
    public IReadOnlyList<PapierenHandtekening> Papieren { get; init; } = [];

    /// <summary>Promises that were not kept; null: nothing happened.</summary>
    public Nalevingstaat? Naleving { get; init; }

    /// <summary>The text as it was offered, when a partij went on in another after that; null: it is the content.</summary>
    public Contractinhoud? Tekst { get; init; }

    /// <summary>Comments on the draft.</summary>
    public IReadOnlyList<Opmerkingstand> Opmerkingen { get; init; } = [];

    /// <summary>The state of a contract to which nothing happened yet.</summary>
    public static Contractstaat Leeg { get; } =
        new(Contractstatus.Ontwerp, new Contractinhoud("", [], default, default, [], [], [], false), null, [], [], [], null, null);

    /// <summary>Its avenanten.</summary>
    public Avenantstand Avenanten { get; init; } = Avenantstand.Leeg;

    /// <summary>When it ends before its term is over; null when nothing was said of that.</summary>
    public Contracteinde? Einde { get; init; }
}

/// <summary>A request to the fund.</summary>
/// <param name="Poging">Which time it was asked, from 1.</param>
/// <param name="Hash">Hash of the text for which it was asked.</param>
public sealed record Middelenaanvraag(int Poging, string Hash);

/// <summary>A signature.</summary>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hoedanigheid">Function.</param>
/// <param name="Persoon">Pseudonym.</param>
public sealed record GezetteHandtekening(KboNummer Partij, Hoedanigheid Hoedanigheid, string Persoon)
{
    /// <summary>The decision on which a signature under the contract or an avenant rests.</summary>
    public Besluit? Grond { get; init; }
}

/// <summary>An opinion of a financieel directeur.</summary>
/// <param name="Partij">KBO number of the gemeente.</param>
/// <param name="Uitkomst">Outcome.</param>
public sealed record GegevenVisum(KboNummer Partij, Visum Uitkomst);

/// <summary>How far a milestone is.</summary>
/// <param name="Id">The milestone.</param>
/// <param name="Status">State.</param>
/// <param name="Gerapporteerd">Amount that was reported.</param>
/// <param name="Handtekeningen">Signatures on the present report.</param>
/// <param name="Verslag">Version of the contract after which the present report was made; null before the first.</param>
public sealed record Mijlpaalstand(
    MijlpaalId Id, Mijlpaalstatus Status, Bedrag Gerapporteerd, IReadOnlyList<GezetteHandtekening> Handtekeningen, int? Verslag)
{
    /// <summary>Pseudonym of who made the present report; null before the first.</summary>
    public string? Verslaggever { get; init; }

    /// <summary>Amount that was accepted, at most what was reported; null before.</summary>
    public Bedrag? Aanvaard { get; init; }
}
