namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of a contract. Source: domein.md, "Contracten"; Beeindigd comes with the avenant.</summary>
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

/// <summary>The state machine of a contract: per state and command null (allowed) or the code of the refusal.</summary>
public static class Contractverloop
{
    private static readonly Dictionary<Contractstatus, string?[]> Tabel = new()
    {
        // in the order of Contractopdracht: Wijzigen, Voorleggen, VisumGeven, Ondertekenen, Intrekken, InWerkingTreden, AanMijlpaalWerken,
        // MiddelenVragen
        [Contractstatus.Ontwerp] =
            [null, null, Fout.NietVoorgelegd, Fout.NietVoorgelegd, null, Fout.NietOndertekend, Fout.NietInWerking, Fout.NietVoorgelegd],
        [Contractstatus.WachtOpMiddelen] =
            [Fout.WachtOpMiddelen, Fout.WachtOpMiddelen, Fout.WachtOpMiddelen, Fout.WachtOpMiddelen, null, Fout.NietOndertekend, Fout.NietInWerking, null],
        [Contractstatus.TerOndertekening] =
            [Fout.AlVoorgelegd, Fout.AlVoorgelegd, null, null, null, Fout.NietOndertekend, Fout.NietInWerking, Fout.AlVoorgelegd],
        [Contractstatus.Ondertekend] =
            [Fout.AlOndertekend, Fout.AlOndertekend, Fout.AlOndertekend, Fout.AlOndertekend, null, null, Fout.NietInWerking, Fout.AlOndertekend],
        [Contractstatus.InWerking] =
            [Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, Fout.InWerking, null, Fout.InWerking],
        [Contractstatus.Afgerond] =
            [Fout.Afgerond, Fout.Afgerond, Fout.Afgerond, Fout.Afgerond, Fout.Afgerond, Fout.Afgerond, Fout.Afgerond, Fout.Afgerond],
        [Contractstatus.Ingetrokken] =
            [Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken, Fout.Ingetrokken],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Contractstatus status, Contractopdracht opdracht) => Tabel[status][(int)opdracht];
}
