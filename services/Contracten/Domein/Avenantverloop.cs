namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of an avenant.</summary>
public enum Avenantstatus
{
    /// <summary>Being drafted.</summary>
    Ontwerp,

    /// <summary>The text is fixed; the fund was asked for the difference and nobody signs before its answer.</summary>
    WachtOpMiddelen,

    /// <summary>The text is fixed and offered to the partijen that must sign.</summary>
    TerOndertekening,

    /// <summary>All signed: its text is in force.</summary>
    Aangenomen,

    /// <summary>A partij refused.</summary>
    Verworpen,

    /// <summary>Withdrawn before all had signed.</summary>
    Ingetrokken,
}

/// <summary>What can be asked of an avenant.</summary>
public enum Avenantopdracht
{
    /// <summary>Replace the text.</summary>
    Wijzigen,

    /// <summary>Offer for signature.</summary>
    Voorleggen,

    /// <summary>Ask the fund again.</summary>
    MiddelenVragen,

    /// <summary>Give the visum of a financieel directeur.</summary>
    VisumGeven,

    /// <summary>Sign for a partij.</summary>
    Ondertekenen,

    /// <summary>Refuse for a partij.</summary>
    Weigeren,

    /// <summary>Withdraw.</summary>
    Intrekken,
}

/// <summary>The state machine of an avenant: per state and command null (allowed) or the code of the refusal.</summary>
public static class Avenantverloop
{
    private static readonly Dictionary<Avenantstatus, string?[]> Tabel = new()
    {
        // in the order of Avenantopdracht: Wijzigen, Voorleggen, MiddelenVragen, VisumGeven, Ondertekenen, Weigeren, Intrekken
        [Avenantstatus.Ontwerp] =
            [null, null, Fout.AvenantNietVoorgelegd, Fout.AvenantNietVoorgelegd, Fout.AvenantNietVoorgelegd, Fout.AvenantNietVoorgelegd, null],
        [Avenantstatus.WachtOpMiddelen] =
            [Fout.AvenantWachtOpMiddelen, Fout.AvenantWachtOpMiddelen, null, Fout.AvenantWachtOpMiddelen, Fout.AvenantWachtOpMiddelen,
             Fout.AvenantWachtOpMiddelen, null],
        [Avenantstatus.TerOndertekening] = [Fout.AvenantAlVoorgelegd, Fout.AvenantAlVoorgelegd, Fout.AvenantAlVoorgelegd, null, null, null, null],
        [Avenantstatus.Aangenomen] = Altijd(Fout.AvenantAangenomen),
        [Avenantstatus.Verworpen] = Altijd(Fout.AvenantVerworpen),
        [Avenantstatus.Ingetrokken] = Altijd(Fout.AvenantIngetrokken),
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Avenantstatus status, Avenantopdracht opdracht) => Tabel[status][(int)opdracht];

    private static string?[] Altijd(string code) => [.. Enum.GetValues<Avenantopdracht>().Select(_ => code)];
}
