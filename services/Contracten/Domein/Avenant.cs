using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The avenanten of a contract: at most one is open. Source: domein.md, "Avenant".</summary>
/// <param name="Afgesloten">Those that were adopted, refused or withdrawn, in order.</param>
/// <param name="Open">The one that is being drafted or signed; null when there is none.</param>
public sealed record Avenantstand(IReadOnlyList<AfgeslotenAvenant> Afgesloten, Avenant? Open)
{
    /// <summary>There never was one.</summary>
    public static Avenantstand Leeg { get; } = new([], null);

    /// <summary>The number of the next one, from 1.</summary>
    public int VolgendNummer => Afgesloten.Count + 1;

    /// <summary>The open one ended; of one that was adopted the text stays, as proof.</summary>
    public Avenantstand Sluit(Avenantstatus uitkomst) => new(
        [.. Afgesloten, new AfgeslotenAvenant(Open!.Id, uitkomst, uitkomst is Avenantstatus.Aangenomen ? Open : null)], null);
}

/// <summary>An avenant that ended.</summary>
/// <param name="Id">The avenant.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Aangenomen">The avenant itself when it was adopted; null otherwise: it leaves no trace in what binds.</param>
public sealed record AfgeslotenAvenant(AvenantId Id, Avenantstatus Status, Avenant? Aangenomen);

/// <summary>A change of a contract in force that is being drafted or signed.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Nummer">Its number within the contract, from 1.</param>
/// <param name="Soort">What it may change.</param>
/// <param name="Status">State.</param>
/// <param name="Basis">Hash of the text in force that it changes.</param>
/// <param name="Inhoud">The whole text as it would become.</param>
/// <param name="BeeindigtOp">Last day on which the contract binds once it is adopted; null: the contract goes on.</param>
/// <param name="Vergelijk">The dispute whose settlement it works out; null when there is none.</param>
/// <param name="Hash">Hash of the offered avenant; null while it is a draft.</param>
/// <param name="Tekenaars">KBO numbers of the partijen that must sign; empty while it is a draft.</param>
/// <param name="Handtekeningen">Signatures on it.</param>
/// <param name="Visa">Last opinion per gemeente.</param>
/// <param name="Poging">How often the fund was asked.</param>
public sealed record Avenant(
    AvenantId Id, int Nummer, Avenantsoort Soort, Avenantstatus Status, string Basis, Contractinhoud Inhoud, DateOnly? BeeindigtOp, Guid? Vergelijk,
    string? Hash, IReadOnlyList<KboNummer> Tekenaars, IReadOnlyList<GezetteHandtekening> Handtekeningen, IReadOnlyList<GegevenVisum> Visa, int Poging)
{
    /// <summary>The text as it was offered, when a partij went on in another after that; null: it is the content.</summary>
    public Contractinhoud? Tekst { get; init; }

    /// <summary>A fresh draft.</summary>
    public static Avenant Van(AvenantWerdOpgesteld g) =>
        new(g.Avenant, g.Nummer, g.Soort, Avenantstatus.Ontwerp, g.Basis, g.Inhoud, g.BeeindigtOp, g.Vergelijk, null, [], [], [], 0);

    /// <summary>Refuses when the state of the avenant does not allow the command.</summary>
    public void EisStatus(Avenantopdracht opdracht)
    {
        if (Avenantverloop.Weigering(Status, opdracht) is { } code)
        {
            throw Fout.Avenantstatus(code);
        }
    }

    /// <summary>The signatures that a partij set.</summary>
    public IReadOnlyList<GezetteHandtekening> HandtekeningenVan(KboNummer partij) => [.. Handtekeningen.Where(h => h.Partij == partij)];

    /// <summary>Last opinion of a gemeente; null when it gave none.</summary>
    public Visum? Visum(KboNummer partij) => Visa.FirstOrDefault(v => v.Partij == partij)?.Uitkomst;
}
