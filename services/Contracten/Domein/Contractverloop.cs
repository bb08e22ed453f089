namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of a contract, in the order in which it goes through them. Source: domein.md, "Contracten".</summary>
public enum Contractstatus
{
    /// <summary>Being drafted.</summary>
    Ontwerp,

    /// <summary>The text is fixed; the fund was asked for its money and nobody signs before its answer.</summary>
    WachtOpMiddelen,

    /// <summary>The text is fixed and offered to all partijen.</summary>
    TerOndertekening,

    /// <summary>All required signatures are there; the ingangsdatum has not come.</summary>
    Ondertekend,

    /// <summary>Binding.</summary>
    InWerking,

    /// <summary>Every milestone was met, and paid where the fund pays it.</summary>
    Afgerond,

    /// <summary>Withdrawn before it came into force.</summary>
    Ingetrokken,

    /// <summary>It bound, and does so no more: its term is over, it was terminated, dissolved, or ended by avenant or ruling.</summary>
    Beeindigd,
}

/// <summary>What can be asked of a contract.</summary>
public enum Contractopdracht
{
    /// <summary>Replace the text.</summary>
    Wijzigen,

    /// <summary>Offer for signature.</summary>
    Voorleggen,

    /// <summary>Give the visum of a financieel directeur.</summary>
    VisumGeven,

    /// <summary>Sign for a partij.</summary>
    Ondertekenen,

    /// <summary>Withdraw.</summary>
    Intrekken,

    /// <summary>Come into force on the ingangsdatum.</summary>
    InWerkingTreden,

    /// <summary>Report, sign or judge a milestone.</summary>
    AanMijlpaalWerken,

    /// <summary>Ask the fund again.</summary>
    MiddelenVragen,
}

/// <summary>
/// The state machine of a contract: per state and command null (allowed) or the code of the refusal. A command names the states that
/// allow it. Before these it comes too early, and its own code says so; after them the code says how far the contract is.
/// </summary>
public static class Contractverloop
{
    private static readonly Dictionary<Contractopdracht, Regel> Tabel = new()
    {
        [Contractopdracht.Wijzigen] = new(Fout.NietVoorgelegd, Contractstatus.Ontwerp),
        [Contractopdracht.Voorleggen] = new(Fout.NietVoorgelegd, Contractstatus.Ontwerp),
        [Contractopdracht.VisumGeven] = new(Fout.NietVoorgelegd, Contractstatus.TerOndertekening),
        [Contractopdracht.Ondertekenen] = new(Fout.NietVoorgelegd, Contractstatus.TerOndertekening),
        [Contractopdracht.Intrekken] = new(
            Fout.NietVoorgelegd, Contractstatus.Ontwerp, Contractstatus.WachtOpMiddelen, Contractstatus.TerOndertekening, Contractstatus.Ondertekend),
        [Contractopdracht.InWerkingTreden] = new(Fout.NietOndertekend, Contractstatus.Ondertekend),
        [Contractopdracht.AanMijlpaalWerken] = new(Fout.NietInWerking, Contractstatus.InWerking),
        [Contractopdracht.MiddelenVragen] = new(Fout.NietVoorgelegd, Contractstatus.WachtOpMiddelen),
    };

    private static readonly Dictionary<Contractstatus, string> Stand = new()
    {
        [Contractstatus.Ontwerp] = Fout.NietVoorgelegd,
        [Contractstatus.WachtOpMiddelen] = Fout.WachtOpMiddelen,
        [Contractstatus.TerOndertekening] = Fout.AlVoorgelegd,
        [Contractstatus.Ondertekend] = Fout.AlOndertekend,
        [Contractstatus.InWerking] = Fout.InWerking,
        [Contractstatus.Afgerond] = Fout.Afgerond,
        [Contractstatus.Ingetrokken] = Fout.Ingetrokken,
        [Contractstatus.Beeindigd] = Fout.Beeindigd,
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Contractstatus status, Contractopdracht opdracht)
    {
        var regel = Tabel[opdracht];
        return regel.Toegelaten.Contains(status) ? null
            : status > regel.Toegelaten.Max() || (status is Contractstatus.WachtOpMiddelen && regel.TeVroeg == Fout.NietVoorgelegd) ? Stand[status]
            : regel.TeVroeg;
    }

    private sealed record Regel(string TeVroeg, params Contractstatus[] Toegelaten);
}
