using Gebiedswerking.Lokaal;
using Gebiedswerking.Metingen;

if (args is [Kaaldienst.Woord, ..])
{
    await Kaaldienst.Voer(args);
    return 0;
}

using var afsluiting = new Afsluiting();
try
{
    await new Meting(Keuze.Lees(args)).Voer(afsluiting.Gevraagd);
    return 0;
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
