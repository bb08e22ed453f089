using System.Globalization;

namespace Gebiedswerking.Lokaal;

/// <summary>A line per step, with its time.</summary>
internal sealed class Stappen(TextWriter uitvoer)
{
    private static readonly CultureInfo Vlaams = CultureInfo.GetCultureInfo("nl-BE");
    private readonly long _begin = TimeProvider.System.GetTimestamp();

    public string Verstreken => Seconden(TimeProvider.System.GetElapsedTime(_begin));

    public Task Doe(string stap, Func<Task> werk) => Doe(stap, async () =>
    {
        await werk();
        return "";
    });

    /// <summary>Writes the name before and the time after; what the work answers is put behind it.</summary>
    public async Task Doe(string stap, Func<Task<string>> werk)
    {
        await uitvoer.WriteAsync($"  {stap,-34}");
        await uitvoer.FlushAsync();
        var begin = TimeProvider.System.GetTimestamp();
        try
        {
            var toelichting = await werk();
            await uitvoer.WriteLineAsync($"{Seconden(TimeProvider.System.GetElapsedTime(begin)),8}  {toelichting}".TrimEnd());
        }
        catch
        {
            await uitvoer.WriteLineAsync("  mislukt");
            throw;
        }
    }

    /// <summary>A line for work that is done while other work goes on: name and time together, when it ends.</summary>
    public async Task DoeOndertussen(string stap, Func<Task<string>> werk)
    {
        var begin = TimeProvider.System.GetTimestamp();
        var toelichting = await werk();
        await Zeg($"  {stap,-34}{Seconden(TimeProvider.System.GetElapsedTime(begin)),8}  {toelichting}");
    }

    public Task Zeg(string regel) => uitvoer.WriteLineAsync(regel);

    private static string Seconden(TimeSpan duur) => duur.TotalSeconds.ToString("0.0", Vlaams) + " s";
}
