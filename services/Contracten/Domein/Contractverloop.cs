namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of a contract. Source: domein.md, "Contracten"; WachtOpMiddelen, Afgerond and Beeindigd come with Fondsen.</summary>
public enum Contractstatus
{
    /// <summary>Being drafted.</summary>
    Ontwerp,

    /// <summary>The text is fixed and offered to all partijen.</summary>
    TerOndertekening,

    /// <summary>All required signatures are there; the ingangsdatum has not come.</summary>
    Ondertekend,

    /// <summary>Binding.</summary>
    InWerking,

    /// <summary>Withdrawn before it came into force.</summary>
    Ingetrokken,
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
}

/// <summary>The state machine of a contract: per state and command null (allowed) or the code of the refusal.</summary>
public static class Contractverloop
{
    private static readonly Dictionary<Contractstatus, string?[]> Tabel = new()
    {
        // in the order of Contractopdracht: Wijzigen, Voorleggen, VisumGeven, Ondertekenen, Intrekken, InWerkingTreden, AanMijlpaalWerken
        [Contractstatus.Ontwerp] =
            [null, null, Fout.NietVoorgelegd, Fout.NietVoorgelegd, null, Fout.NietOndertekend, Fout.NietInWerking],
        [Contractstatus.TerOndertekening] =
            [Fout.AlVoorgelegd, Fout.AlVoorgelegd, null, null, null, Fout.NietOndertekend, Fout.NietInWerking],
        [Contractstatus.Ondertekend] =
            [Fout.AlOndertekend, Fout.AlOndertekend, Fout.AlOndertekend, Fout.AlOndertekend, null, null, Fout.NietInWerking],
        [Contractstatus.InWerking] =
            [Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, null],
        [Contractstatus.Ingetrokken] =
            [Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Contractstatus status, Contractopdracht opdracht) => Tabel[status][(int)opdracht];
}
