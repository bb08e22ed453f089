namespace Gebiedswerking.Contracten.Domein;

/// <summary>States of a milestone. Source: domein.md, "Mijlpaal"; TeLaat is derived.</summary>
public enum Mijlpaalstatus
{
    /// <summary>Agreed.</summary>
    Gepland,

    /// <summary>Reported by the responsible partij; not all signatures are there.</summary>
    Gerapporteerd,

    /// <summary>All required signatures are there; waits for the judge.</summary>
    Ondertekend,

    /// <summary>Accepted by the judge.</summary>
    Aanvaard,

    /// <summary>The fund paid what it releases.</summary>
    Betaald,

    /// <summary>Sent back by the judge; waits for a new report.</summary>
    Teruggestuurd,
}

/// <summary>What can be asked of a milestone.</summary>
public enum Mijlpaalopdracht
{
    /// <summary>Report.</summary>
    Rapporteren,

    /// <summary>Sign the report.</summary>
    Ondertekenen,

    /// <summary>Accept.</summary>
    Aanvaarden,

    /// <summary>Send back.</summary>
    Terugsturen,

    /// <summary>Note that the fund paid.</summary>
    Betalen,
}

/// <summary>
/// The state machine of a milestone: per state and command null (allowed) or the code of the refusal. A report can be
/// sent back before all have signed: it is the way to correct a mistake that a signatory notices.
/// </summary>
public static class Mijlpaalverloop
{
    private static readonly Dictionary<Mijlpaalstatus, string?[]> Tabel = new()
    {
        // in the order of Mijlpaalopdracht: Rapporteren, Ondertekenen, Aanvaarden, Terugsturen, Betalen
        [Mijlpaalstatus.Gepland] = [null, Fout.MijlpaalNietGerapporteerd, Fout.MijlpaalNietOndertekend, Fout.MijlpaalNietGerapporteerd, Fout.MijlpaalNietAanvaard],
        [Mijlpaalstatus.Gerapporteerd] = [Fout.MijlpaalAlGerapporteerd, null, Fout.MijlpaalNietOndertekend, null, Fout.MijlpaalNietAanvaard],
        [Mijlpaalstatus.Ondertekend] = [Fout.MijlpaalAlOndertekend, Fout.MijlpaalAlOndertekend, null, null, Fout.MijlpaalNietAanvaard],
        [Mijlpaalstatus.Aanvaard] =
            [Fout.MijlpaalAlAanvaard, Fout.MijlpaalAlAanvaard, Fout.MijlpaalAlAanvaard, Fout.MijlpaalAlAanvaard, null],
        [Mijlpaalstatus.Betaald] =
            [Fout.MijlpaalAlBetaald, Fout.MijlpaalAlBetaald, Fout.MijlpaalAlBetaald, Fout.MijlpaalAlBetaald, Fout.MijlpaalAlBetaald],
        [Mijlpaalstatus.Teruggestuurd] = [null, Fout.MijlpaalNietGerapporteerd, Fout.MijlpaalNietOndertekend, Fout.MijlpaalNietGerapporteerd, Fout.MijlpaalNietAanvaard],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Mijlpaalstatus status, Mijlpaalopdracht opdracht) => Tabel[status][(int)opdracht];
}
