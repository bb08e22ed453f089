namespace Gebiedswerking.Proefbank;

/// <summary>
/// How often a proof of chance repeats itself: a few times in every run, the full number in tests/storingen. Such a test has
/// <c>[Trait("Duur", "rondes")]</c>, so that tests/storingen finds it; one that is too long for every run has "lang".
/// </summary>
public static class Rondes
{
    /// <summary>Set by tests/storingen; also works with `dotnet test` on one project.</summary>
    public const string Variabele = "GEBIEDSWERKING_RONDES";

    /// <summary>Is this a run that takes all the time that the proofs need?</summary>
    public static bool Lang => Environment.GetEnvironmentVariable(Variabele) == "lang";

    /// <summary>How many rounds this run does.</summary>
    /// <param name="kort">In every run: enough to notice what is plainly broken.</param>
    /// <param name="lang">What the project claims, in tests/storingen.</param>
    public static int Aantal(int kort, int lang) => Lang ? lang : kort;
}
