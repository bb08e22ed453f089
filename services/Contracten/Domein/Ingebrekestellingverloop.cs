namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of an ingebrekestelling. Source: domein.md, "Non-compliance".</summary>
public enum Ingebrekestellingstatus
{
    /// <summary>Sent; there is still time to repair.</summary>
    Open,

    /// <summary>The sender accepted the repair.</summary>
    Hersteld,

    /// <summary>It became a dispute, which decides.</summary>
    Betwist,

    /// <summary>The time to repair passed.</summary>
    Verstreken,
}

/// <summary>What can be asked of an ingebrekestelling.</summary>
public enum Ingebrekestellingopdracht
{
    /// <summary>Say that it is repaired.</summary>
    HerstelMelden,

    /// <summary>Accept the repair.</summary>
    HerstelAanvaarden,

    /// <summary>Make a dispute of it.</summary>
    Betwisten,

    /// <summary>Note that the time to repair passed.</summary>
    Verstrijken,
}

/// <summary>
/// The state machine of an ingebrekestelling: per state and command null (allowed) or the code of the refusal. A repair that comes late is
/// still a repair.
/// </summary>
public static class Ingebrekestellingverloop
{
    private static readonly Dictionary<Ingebrekestellingstatus, string?[]> Tabel = new()
    {
        // in the order of Ingebrekestellingopdracht: HerstelMelden, HerstelAanvaarden, Betwisten, Verstrijken
        [Ingebrekestellingstatus.Open] = [null, null, null, null],
        [Ingebrekestellingstatus.Hersteld] = [Fout.IsHersteld, Fout.IsHersteld, Fout.IsHersteld, Fout.IsHersteld],
        [Ingebrekestellingstatus.Betwist] = [Fout.IsBetwist, Fout.IsBetwist, Fout.IsBetwist, Fout.IsBetwist],
        [Ingebrekestellingstatus.Verstreken] = [null, null, null, Fout.IsVerstreken],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Ingebrekestellingstatus status, Ingebrekestellingopdracht opdracht) => Tabel[status][(int)opdracht];
}
