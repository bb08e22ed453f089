using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The refusals about the end of a contract.</summary>
public static partial class Fout
{
    /// <summary>The text says nothing of termination.</summary>
    public static Domeinfout OpzeggingNietVoorzien() => Domeinfout.Regel("opzegging-niet-voorzien",
        "Dit contract voorziet geen opzegging. Vraag het gebiedsteam om een avenant op te stellen.");

    /// <summary>It ends before that day already.</summary>
    public static Domeinfout EindigtAlEerder(DateOnly laatste) => Domeinfout.Regel("contract-eindigt-eerder",
        $"Dit contract eindigt al op {laatste:yyyy-MM-dd}. Kies een vroegere dag, of laat het zo.");

    /// <summary>Less than the notice that the text asks.</summary>
    public static Domeinfout OpzegtermijnTeKort(DateOnly vroegst) => new("ongeldige-invoer", 400,
        "De opzegtermijn van dit contract is langer. Verbeter de datum en verstuur opnieuw.")
    {
        Velden = new Dictionary<string, string[]> { ["datum"] = [$"Vul een laatste dag in vanaf {vroegst:yyyy-MM-dd}."] },
    };

    /// <summary>It cannot have ended on that day.</summary>
    public static Domeinfout EindeBuitenTermijn(DateOnly vanaf, DateOnly tot) => new("ongeldige-invoer", 400,
        "Op die dag kan het contract niet geëindigd zijn. Verbeter de datum en verstuur opnieuw.")
    {
        Velden = new Dictionary<string, string[]> { ["datum"] = [$"Vul een dag in van {vanaf:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}."] },
    };
}
