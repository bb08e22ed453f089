namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>States of a taakstelling. Source: domein.md, "Taakstellingen"; Geevalueerd comes with the evaluation of programmes.</summary>
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

    /// <summary>A programme that works it out was adopted.</summary>
    InUitvoering,

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

    /// <summary>Carry it out: a programme that works it out was adopted.</summary>
    Uitvoeren,
}

/// <summary>The state machine of a taakstelling: per state and command null (allowed) or the code of the refusal.</summary>
public static class Taakstellingverloop
{
    private static readonly Dictionary<Taakstellingstatus, string?[]> Tabel = new()
    {
        // in the order of Taakstellingopdracht: Wijzigen, InbrengOpenen, InbrengGeven, InbrengBeantwoorden, InbrengSluiten, MetHetParlement, Vaststellen, Intrekken, Meten, Uitvoeren
        [Taakstellingstatus.Ontwerp] =
            [null, null, Fout.InbrengNietOpen, Fout.InbrengNietOpen, Fout.InbrengNietOpen, null, Fout.InbrengNietGehouden, null, Fout.NietVastgesteld, Fout.NietVastgesteld],
        [Taakstellingstatus.InbrengOpen] =
            [Fout.InbrengLoopt, Fout.InbrengLoopt, null, null, null, null, Fout.InbrengLoopt, null, Fout.NietVastgesteld, Fout.NietVastgesteld],
        [Taakstellingstatus.InbrengGesloten] =
            [null, null, Fout.InbrengGesloten, null, Fout.InbrengGesloten, null, null, null, Fout.NietVastgesteld, Fout.NietVastgesteld],
        [Taakstellingstatus.Vastgesteld] =
            [Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, null, Fout.Vastgesteld, null, null, null],
        [Taakstellingstatus.InUitvoering] =
            [Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, null, Fout.Vastgesteld, null, null, Fout.InUitvoering],
        [Taakstellingstatus.Ingetrokken] = [.. Enumerable.Repeat(Fout.Ingetrokken, 10)],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Taakstellingstatus status, Taakstellingopdracht opdracht) => Tabel[status][(int)opdracht];
}
