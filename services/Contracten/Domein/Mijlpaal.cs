using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A milestone with what was agreed about it, who is responsible and how far it is.</summary>
/// <param name="Afspraak">As agreed in the contract.</param>
/// <param name="Verantwoordelijke">The partij that reports and signs it.</param>
/// <param name="Beoordelaar">The partij that judges it; null: the gebiedsteam of the region.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="UitFonds">Whether the fund pays what it releases.</param>
public sealed record Mijlpaal(
    Mijlpaalafspraak Afspraak, Contractpartij Verantwoordelijke, Contractpartij? Beoordelaar, Mijlpaalstand Stand, bool UitFonds)
{
    private static readonly Hoedanigheid[] Beoordelaars =
        [Hoedanigheid.Burgemeester, Hoedanigheid.AlgemeenDirecteur, Hoedanigheid.Gemandateerde, Hoedanigheid.GemachtigdePersoon];

    /// <summary>Does it stand still because of a dispute?</summary>
    public bool Bevroren { get; init; }

    /// <summary>Does the fund pay it? What was accepted for nothing is not paid.</summary>
    public bool WordtBetaald => UitFonds && (Stand.Aanvaard ?? Stand.Gerapporteerd) > Bedrag.Nul;

    /// <summary>Is there nothing left to be done?</summary>
    public bool IsAf => Stand.Status is Mijlpaalstatus.Betaald || (Stand.Status is Mijlpaalstatus.Aanvaard && !WordtBetaald);

    /// <summary>Refuses when somebody read another report than the present one; not every client says which it read.</summary>
    public void EisVerslag(int? gelezen)
    {
        if (gelezen is not null && gelezen != Stand.Verslag)
        {
            throw Fout.AnderVerslag();
        }
    }

    /// <summary>Refuses when the state of the milestone does not allow the command.</summary>
    public void EisStatus(Mijlpaalopdracht opdracht)
    {
        if (Mijlpaalverloop.Weigering(Stand.Status, opdracht) is { } code)
        {
            throw Fout.Status(code);
        }

        if (Bevroren && opdracht is not Mijlpaalopdracht.Betalen)
        {
            throw Fout.VerbintenisBevroren(); // a payment is no command: the bank paid what was accepted before
        }
    }

    /// <summary>Refuses when this person does not judge this milestone; answers the partij for which it is judged, null for the gebiedsteam.</summary>
    /// <param name="wie">Who wants to judge.</param>
    /// <param name="inhoud">The contract.</param>
    public Contractpartij? EisBeoordelaar(Betrokkene wie, Contractinhoud inhoud)
    {
        var partijen = Beoordelaarspartijen(inhoud);
        var partij = partijen?.FirstOrDefault(wie.TreedtOpVoor);
        var mag = partijen is null ? wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(inhoud.Referentieregios)
            : partij is not null && wie.Hoedanigheid is { } functie && Beoordelaars.Contains(functie);
        if (!mag)
        {
            throw Fout.NietBeoordelaar(partijen is null ? "het gebiedsteam van de regio" : string.Join(" of ", partijen.Select(p => p.Naam)));
        }

        if (Stand.Verslaggever == wie.Persoon || Stand.Handtekeningen.Any(h => h.Persoon == wie.Persoon))
        {
            throw Fout.EigenMijlpaal();
        }

        return partij;
    }

    /// <summary>
    /// The partijen of which one judges; null: the gebiedsteam. A partij never judges its own. What the Vlaamse overheid promises is never
    /// judged by her nor by the gebiedsteam, which is hers: without a judge of another kind that is up to the other partijen, who benefit.
    /// </summary>
    private IReadOnlyList<Contractpartij>? Beoordelaarspartijen(Contractinhoud inhoud)
    {
        var vlaams = Verantwoordelijke.Soort is Partijsoort.VlaamseOverheid;
        return Beoordelaar is { } genoemd && genoemd.Kbo != Verantwoordelijke.Kbo && !(vlaams && genoemd.Soort is Partijsoort.VlaamseOverheid) ? [genoemd]
            : vlaams ? [.. inhoud.Partijen.Where(p => p.Soort is not Partijsoort.VlaamseOverheid)]
            : null;
    }
}
