namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of a dispute. Source: domein.md, "Non-compliance".</summary>
public enum Geschilstatus
{
    /// <summary>Reported; the partijen look for bemiddelaars.</summary>
    Gemeld,

    /// <summary>Bemiddelaars whom all partijen accepted are at work.</summary>
    Bemiddeling,

    /// <summary>All partijen accepted a settlement.</summary>
    Vergelijk,

    /// <summary>The mediation ended without a settlement.</summary>
    Mislukt,

    /// <summary>A ruling decided it.</summary>
    Beslecht,
}

/// <summary>What can be asked of a dispute.</summary>
public enum Geschilopdracht
{
    /// <summary>Propose a bemiddelaar.</summary>
    BemiddelaarVoorstellen,

    /// <summary>Accept or refuse a bemiddelaar.</summary>
    BemiddelaarBeoordelen,

    /// <summary>Put a confidential proposal, as bemiddelaar.</summary>
    VoorstelDoen,

    /// <summary>Put a settlement.</summary>
    VergelijkVoorleggen,

    /// <summary>Accept the settlement.</summary>
    VergelijkAanvaarden,

    /// <summary>End the mediation without a settlement.</summary>
    Stopzetten,

    /// <summary>Note that a ruling decided it.</summary>
    Beslechten,
}

/// <summary>
/// The state machine of a dispute: per state and command null (allowed) or the code of the refusal. Partijen can settle as long as it is
/// open, also before and after a mediation: otherwise what stands still could stay so for good.
/// </summary>
public static class Geschilverloop
{
    private static readonly Dictionary<Geschilstatus, string?[]> Tabel = new()
    {
        // in the order of Geschilopdracht: BemiddelaarVoorstellen, BemiddelaarBeoordelen, VoorstelDoen, VergelijkVoorleggen, VergelijkAanvaarden,
        // Stopzetten, Beslechten
        [Geschilstatus.Gemeld] = [null, null, Fout.NietGestart, null, null, Fout.NietGestart, null],
        [Geschilstatus.Bemiddeling] = [Fout.IsGestart, Fout.IsGestart, null, null, null, null, null],
        [Geschilstatus.Mislukt] = [Fout.IsStopgezet, Fout.IsStopgezet, Fout.IsStopgezet, null, null, Fout.IsStopgezet, null],
        [Geschilstatus.Vergelijk] =
            [Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten],
        [Geschilstatus.Beslecht] =
            [Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten, Fout.IsAfgesloten],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Geschilstatus status, Geschilopdracht opdracht) => Tabel[status][(int)opdracht];
}
