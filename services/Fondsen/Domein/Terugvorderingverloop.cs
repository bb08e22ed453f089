namespace Gebiedswerking.Fondsen.Domein;

/// <summary>States of a claim. Source: domein.md, "Terugvordering".</summary>
public enum Terugvorderingstatus
{
    /// <summary>Proposed; waits for a second person.</summary>
    Voorgesteld,

    /// <summary>Approved: the partij must pay back.</summary>
    Ingesteld,

    /// <summary>All of it came back.</summary>
    Ontvangen,

    /// <summary>The regering remitted what was left.</summary>
    Kwijtgescholden,

    /// <summary>Withdrawn before anything came back.</summary>
    Ingetrokken,
}

/// <summary>What can be asked of a claim.</summary>
public enum Terugvorderingstap
{
    /// <summary>Approve.</summary>
    Instellen,

    /// <summary>Report that something came back.</summary>
    OntvangstMelden,

    /// <summary>Remit the rest.</summary>
    Kwijtschelden,

    /// <summary>Withdraw.</summary>
    Intrekken,
}

/// <summary>The state machine of a claim: per state and step null (allowed) or the code of the refusal.</summary>
public static class Terugvorderingverloop
{
    private static readonly Dictionary<Terugvorderingstatus, string?[]> Tabel = new()
    {
        // in the order of Terugvorderingstap: Instellen, OntvangstMelden, Kwijtschelden, Intrekken
        [Terugvorderingstatus.Voorgesteld] = [null, Fout.TerugvorderingNietIngesteld, Fout.TerugvorderingNietIngesteld, null],
        [Terugvorderingstatus.Ingesteld] = [Fout.TerugvorderingAlIngesteld, null, null, null],
        [Terugvorderingstatus.Ontvangen] = [Fout.TerugvorderingOntvangen, Fout.TerugvorderingOntvangen, Fout.TerugvorderingOntvangen, Fout.TerugvorderingOntvangen],
        [Terugvorderingstatus.Kwijtgescholden] =
            [Fout.TerugvorderingKwijtgescholden, Fout.TerugvorderingKwijtgescholden, Fout.TerugvorderingKwijtgescholden, Fout.TerugvorderingKwijtgescholden],
        [Terugvorderingstatus.Ingetrokken] =
            [Fout.TerugvorderingIngetrokken, Fout.TerugvorderingIngetrokken, Fout.TerugvorderingIngetrokken, Fout.TerugvorderingIngetrokken],
    };

    /// <summary>The code of the refusal, or null when the step is allowed in that state.</summary>
    public static string? Weigering(Terugvorderingstatus status, Terugvorderingstap stap) => Tabel[status][(int)stap];
}
