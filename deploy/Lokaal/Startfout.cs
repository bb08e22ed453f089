namespace Gebiedswerking.Lokaal;

/// <summary>What went wrong, in one sentence for the person at the keyboard. Never shown with a stack trace.</summary>
internal sealed class Startfout(string zin, Exception? oorzaak = null) : Exception(zin, oorzaak);
