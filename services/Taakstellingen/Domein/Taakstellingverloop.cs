namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>States of a taakstelling. Source: domein.md, "Taakstellingen"; InUitvoering and Geevalueerd come with the programmes that carry it out.</summary>
public enum Taakstellingstatus
{
    /// <summary>Being drafted.</summary>
    Ontwerp,

    /// <summary>Partners can give input.</summary>
    InbrengOpen,

    /// <summary>The input phase ended.</summary>
    InbrengGesloten,

    /// <summary>Adopted by the Vlaamse Regering.</summary>
    Vastgesteld,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}

/// <summary>What can be asked of a taakstelling.</summary>
public enum Taakstellingopdracht
{
    /// <summary>Replace the content.</summary>
    Wijzigen,

    /// <summary>Open for input.</summary>
    InbrengOpenen,

    /// <summary>Give input.</summary>
    InbrengGeven,

    /// <summary>Answer an input.</summary>
    InbrengBeantwoorden,

    /// <summary>End the input phase.</summary>
    InbrengSluiten,

    /// <summary>Plan or record a parliamentary moment.</summary>
    MetHetParlement,

    /// <summary>Adopt.</summary>
    Vaststellen,

    /// <summary>Withdraw.</summary>
    Intrekken,

    /// <summary>Add a figure.</summary>
    Meten,
}

/// <summary>The state machine of a taakstelling: per state and command null (allowed) or the code of the refusal.</summary>
public static class Taakstellingverloop
{
    private static readonly Dictionary<Taakstellingstatus, string?[]> Tabel = new()
    {
        // in the order of Taakstellingopdracht: Wijzigen, InbrengOpenen, InbrengGeven, InbrengBeantwoorden, InbrengSluiten, MetHetParlement, Vaststellen, Intrekken, Meten
        [Taakstellingstatus.Ontwerp] =
            [null, null, Fout.InbrengNietOpen, Fout.InbrengNietOpen, Fout.InbrengNietOpen, null, Fout.InbrengNietGehouden, null, Fout.NietVastgesteld],
        [Taakstellingstatus.InbrengOpen] =
            [Fout.InbrengLoopt, Fout.InbrengLoopt, null, null, null, null, Fout.InbrengLoopt, null, Fout.NietVastgesteld],
        [Taakstellingstatus.InbrengGesloten] =
            [null, null, Fout.InbrengGesloten, null, Fout.InbrengGesloten, null, null, null, Fout.NietVastgesteld],
        [Taakstellingstatus.Vastgesteld] =
            [Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, null, Fout.Vastgesteld, null, null],
        [Taakstellingstatus.Ingetrokken] = [.. Enumerable.Repeat(Fout.Ingetrokken, 9)],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Taakstellingstatus status, Taakstellingopdracht opdracht) => Tabel[status][(int)opdracht];
}
