using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Forms of text that the contracts ask for.</summary>
internal static class Tekst
{
    /// <summary>Asks for one line of text: it ends up in titles and lists.</summary>
    public static bool Regel(Invoer invoer, string? tekst, string veld, int hoogstens) =>
        invoer.Tekst(tekst, veld, hoogstens) && invoer.Eis(tekst!.AsSpan().IndexOfAny("\r\n\t") < 0, veld, "Schrijf deze tekst op een regel.");

    /// <summary>The text when it is in order; refuses at once otherwise.</summary>
    public static string Vereist(string? tekst, string veld, int hoogstens)
    {
        var invoer = new Invoer();
        invoer.Tekst(tekst, veld, hoogstens);
        invoer.Besluit();
        return tekst!;
    }
}
