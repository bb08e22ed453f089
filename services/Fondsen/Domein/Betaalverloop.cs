namespace Gebiedswerking.Fondsen.Domein;

/// <summary>States of a payment order. Source: domein.md, "Betaalopdracht".</summary>
public enum Betaalstatus
{
    /// <summary>Made by the acceptance of a milestone, or taken up again; waits for a second person.</summary>
    Aangemaakt,

    /// <summary>Approved: it takes room in the VEK.</summary>
    Goedgekeurd,

    /// <summary>Sent to the bank.</summary>
    Verzonden,

    /// <summary>Paid.</summary>
    Betaald,

    /// <summary>The bank did not pay.</summary>
    Mislukt,
}

/// <summary>What can be asked of a payment order.</summary>
public enum Betaalstap
{
    /// <summary>Approve.</summary>
    Goedkeuren,

    /// <summary>Send.</summary>
    Verzenden,

    /// <summary>Report what the bank did: paid, or not.</summary>
    UitkomstMelden,

    /// <summary>Take up again.</summary>
    Hernemen,

    /// <summary>Withdraw the approval.</summary>
    GoedkeuringIntrekken,
}

/// <summary>The state machine of a payment order: per state and step null (allowed) or the code of the refusal.</summary>
public static class Betaalverloop
{
    private static readonly Dictionary<Betaalstatus, string?[]> Tabel = new()
    {
        // in the order of Betaalstap: Goedkeuren, Verzenden, UitkomstMelden, Hernemen, GoedkeuringIntrekken
        [Betaalstatus.Aangemaakt] = [null, Fout.NietGoedgekeurd, Fout.NietVerzonden, Fout.NietMislukt, Fout.NietGoedgekeurd],
        [Betaalstatus.Goedgekeurd] = [Fout.AlGoedgekeurd, null, Fout.NietVerzonden, Fout.NietMislukt, null],
        [Betaalstatus.Verzonden] = [Fout.AlVerzonden, Fout.AlVerzonden, null, Fout.NietMislukt, Fout.AlVerzonden],
        [Betaalstatus.Betaald] = [Fout.AlBetaald, Fout.AlBetaald, Fout.AlBetaald, Fout.AlBetaald, Fout.AlBetaald],
        [Betaalstatus.Mislukt] = [Fout.Mislukt, Fout.Mislukt, Fout.Mislukt, null, Fout.Mislukt],
    };

    /// <summary>The code of the refusal, or null when the step is allowed in that state.</summary>
    public static string? Weigering(Betaalstatus status, Betaalstap stap) => Tabel[status][(int)stap];
}
