namespace Gebiedswerking.Contracten.Tests.Hulp;

internal static class Kruis
{
    /// <summary>Every value of one enum with every value of another, but for one that nothing leads to yet.</summary>
    public static TheoryData<TEen, TTwee> Van<TEen, TTwee>(TEen? behalve = null) where TEen : struct, Enum where TTwee : struct, Enum
    {
        var alle = new TheoryData<TEen, TTwee>();
        foreach (var een in Enum.GetValues<TEen>().Where(e => !e.Equals(behalve)))
        {
            foreach (var twee in Enum.GetValues<TTwee>())
            {
                alle.Add(een, twee);
            }
        }

        return alle;
    }
}
