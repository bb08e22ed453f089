namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>Chooses what to do, and turns what went wrong into one sentence and an exit code.</summary>
internal static class Opdracht
{
    public static async Task<int> Voer(string[] args)
    {
        using var afsluiting = new Afsluiting();
        try
        {
            return args is ["proeven", .. var keuze] ? await new Proeven(keuze).Voer(afsluiting.Gevraagd) : await Begin(args, afsluiting);
        }
        catch (Startfout fout)
        {
            await Console.Error.WriteLineAsync($"\n{fout.Message}");
            return 1;
        }
    }

    private static async Task<int> Begin(string[] args, Afsluiting afsluiting)
    {
        var opties = Opties.Lees(args);
        if (opties.Hulp)
        {
            await Console.Out.WriteLineAsync(Opties.Uitleg);
            return 0;
        }

        return await new Start(opties, new Stappen(Console.Out)).Voer(afsluiting.Gevraagd);
    }
}
