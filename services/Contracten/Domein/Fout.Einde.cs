using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The refusals about the end of a contract.</summary>
public static partial class Fout
{
    /// <summary>It cannot have ended on that day.</summary>
    public static Domeinfout EindeBuitenTermijn(DateOnly vanaf, DateOnly tot) => new("ongeldige-invoer", 400,
        "Op die dag kan het contract niet geëindigd zijn. Verbeter de datum en verstuur opnieuw.")
    {
        Velden = new Dictionary<string, string[]> { ["datum"] = [$"Vul een dag in van {vanaf:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}."] },
    };
}
