namespace Gebiedswerking.Contracten.Tests.Hulp;

internal static class Kruis
{
    /// <summary>Every value of one enum with every value of another.</summary>
    public static TheoryData<TEen, TTwee> Van<TEen, TTwee>() where TEen : struct, Enum where TTwee : struct, Enum
    {
        var alle = new TheoryData<TEen, TTwee>();
        foreach (var een in Enum.GetValues<TEen>())
        {
            foreach (var twee in Enum.GetValues<TTwee>())
            {
                alle.Add(een, twee);
            }
        }

        return alle;
    }
}
