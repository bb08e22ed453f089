using System.Runtime.CompilerServices;

namespace Gebiedswerking.Proefbank;

/// <summary>Waiting for a condition instead of for a time.</summary>
public static class Wacht
{
    public static readonly TimeSpan Uiterlijk = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the condition holds; after the deadline the test fails with the condition in its message.</summary>
    public static Task TotDat(Func<bool> voorwaarde, TimeSpan? uiterlijk = null,
        [CallerArgumentExpression(nameof(voorwaarde))] string waarop = "") =>
        TotDat(() => Task.FromResult(voorwaarde()), uiterlijk, waarop);

    /// <inheritdoc cref="TotDat(Func{bool}, TimeSpan?, string)"/>
    public static async Task TotDat(Func<Task<bool>> voorwaarde, TimeSpan? uiterlijk = null,
        [CallerArgumentExpression(nameof(voorwaarde))] string waarop = "") =>
        await Op(voorwaarde, gelukt => gelukt, uiterlijk, waarop);

    /// <summary>Reads again and again until what was read is as wanted, and gives it; the message of a failure holds the last one.</summary>
    public static async Task<T> Op<T>(Func<Task<T>> lees, Func<T, bool> zoals, TimeSpan? uiterlijk = null,
        [CallerArgumentExpression(nameof(zoals))] string waarop = "")
    {
        var grens = uiterlijk ?? Uiterlijk;
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var gelezen = await lees();
            if (zoals(gelezen))
            {
                return gelezen;
            }

            if (TimeProvider.System.GetElapsedTime(begin) > grens)
            {
                throw new TimeoutException($"Niet gebeurd binnen {grens.TotalSeconds:0} s: {waarop}. Laatst gelezen: {gelezen}");
            }

            await Task.Delay(Tussenpoos);
        }
    }
}
