namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Task <c>vernieuw-zegelsleutel</c>: seals go on with a new key; the old public keys stay published, so old seals stay right.</summary>
public static class VernieuwZegelsleutel
{
    /// <summary>Makes the key; answers the exit code.</summary>
    public static async Task<int> Voer(IServiceProvider diensten, string[] args, CancellationToken stop)
    {
        var kid = await diensten.GetRequiredService<Zegelkast>().Vernieuw(stop);
        if (kid is null)
        {
            await Console.Error.WriteLineAsync("contracten vernieuw-zegelsleutel: iemand anders vernieuwde de sleutel op hetzelfde ogenblik; hier is niets gedaan");
            return 1;
        }

        await Console.Out.WriteLineAsync($"De nieuwe zegelsleutel heeft vingerafdruk {kid}.");
        return 0;
    }
}
