using System.ComponentModel;
using System.Data.Common;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>Chooses what to do, and turns what went wrong into one sentence and an exit code.</summary>
internal static class Opdracht
{
    public static async Task<int> Voer(string[] args)
    {
        using var afsluiting = new Afsluiting();
        try
        {
            return args switch
            {
                ["proeven", .. var keuze] => await new Proeven(keuze, Proefduur.Gewoon).Voer(afsluiting.Gevraagd),
                ["storingen", .. var keuze] => await new Proeven(keuze, Proefduur.Lang).Voer(afsluiting.Gevraagd),
                ["reservekopie", .. var rest] => await Kopieer(rest, opties => new Reservekopie(opties, new Stappen(Console.Out)).Voer(afsluiting.Gevraagd)),
                ["terugzetten", .. var rest] => await Kopieer(rest, opties => new Terugzetten(opties, new Stappen(Console.Out)).Voer(afsluiting.Gevraagd)),
                ["herbouw", .. var rest] => await Herbouw.Voer(rest, afsluiting.Gevraagd),
                ["geheimen" or "busgebruikers" or "databanken" or "leesrechten", ..] => await Uitrol.Voer(args, afsluiting.Gevraagd),
                _ => await Begin(args, afsluiting),
            };
        }
        catch (Startfout fout)
        {
            await Console.Error.WriteLineAsync($"\n{fout.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (afsluiting.Gevraagd.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("\nOnderbroken.");
            return 130;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or DbException or Win32Exception or HttpRequestException)
        {
            // The machine says no: a full disk, a folder that is not ours, a program that is gone. Its own words are the reason.
            await Console.Error.WriteLineAsync($"\nDat lukt niet op deze machine: {fout.Message}");
            return 1;
        }
    }

    private static async Task<int> Kopieer(string[] args, Func<Kopieopties, Task<int>> voer)
    {
        var opties = Kopieopties.Lees(args);
        if (opties.Hulp)
        {
            await Console.Out.WriteLineAsync(Kopieopties.Uitleg);
            return 0;
        }

        return await voer(opties);
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
