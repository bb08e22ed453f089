namespace Gebiedswerking.Programmas.Domein;

/// <summary>States of a programme. Source: domein.md, "Programmas".</summary>
public enum Programmastatus
{
    /// <summary>Being drafted by the gebiedsteam.</summary>
    Voorbereiding,

    /// <summary>The partners of its platform negotiate it.</summary>
    Onderhandeling,

    /// <summary>Adopted; its first day has not come.</summary>
    Vastgesteld,

    /// <summary>It runs.</summary>
    Lopend,

    /// <summary>Closed after its term.</summary>
    Afgesloten,
}

/// <summary>What can be asked of a programme.</summary>
public enum Programmaopdracht
{
    /// <summary>Replace the content, add an actie or agree a target.</summary>
    Uitwerken,

    /// <summary>Open the negotiation.</summary>
    OnderhandelingOpenen,

    /// <summary>Adopt.</summary>
    Vaststellen,

    /// <summary>Let it run: its first day came.</summary>
    Starten,

    /// <summary>Close it after its term.</summary>
    Afsluiten,
}

/// <summary>The state machine of a programme: per state and command null (allowed) or the code of the refusal.</summary>
public static class Programmaverloop
{
    private static readonly Dictionary<Programmastatus, string?[]> Tabel = new()
    {
        // in the order of Programmaopdracht: Uitwerken, OnderhandelingOpenen, Vaststellen, Starten, Afsluiten
        [Programmastatus.Voorbereiding] = [null, null, Fout.OnderhandelingNietGeopend, Fout.NietVastgesteld, Fout.NietVastgesteld],
        [Programmastatus.Onderhandeling] = [null, Fout.OnderhandelingLoopt, null, Fout.NietVastgesteld, Fout.NietVastgesteld],
        [Programmastatus.Vastgesteld] = [Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, null, Fout.NietGestart],
        [Programmastatus.Lopend] = [Fout.Vastgesteld, Fout.Vastgesteld, Fout.Vastgesteld, Fout.Loopt, null],
        [Programmastatus.Afgesloten] = [.. Enumerable.Repeat(Fout.Afgesloten, 5)],
    };

    /// <summary>The code of the refusal, or null when the command is allowed in that state.</summary>
    public static string? Weigering(Programmastatus status, Programmaopdracht opdracht) => Tabel[status][(int)opdracht];
}
