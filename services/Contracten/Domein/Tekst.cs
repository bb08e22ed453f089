using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Forms of text that the contracts ask for.</summary>
internal static class Tekst
{
    /// <summary>The text when it is in order; refuses at once otherwise.</summary>
    public static string Vereist(string? tekst, string veld, int hoogstens)
    {
        var invoer = new Invoer();
        invoer.Tekst(tekst, veld, hoogstens);
        invoer.Besluit();
        return tekst!;
    }
}
