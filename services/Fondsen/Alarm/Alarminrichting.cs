using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Alarm;

/// <summary>Takes the thresholds from the setting <c>Fondsen:Alarmdrempels</c>, such as <c>80,95</c>. With a wrong one the service does not start.</summary>
internal static class Alarminrichting
{
    public static IServiceCollection VoegAlarmToe(this IServiceCollection diensten) =>
        diensten.AddSingleton(d => Lees(d.GetRequiredService<IConfiguration>())).AddHostedService<Alarminstelling>();

    private static Alarmdrempels Lees(IConfiguration instellingen)
    {
        try
        {
            return Alarmdrempels.Lees(instellingen["Fondsen:Alarmdrempels"]);
        }
        catch (FormatException fout)
        {
            throw new InvalidOperationException($"fondsen: de instelling Fondsen__Alarmdrempels is een lijst van stijgende percentages van 1 tot en met 100, zoals 80,95: {fout.Message}", fout);
        }
    }

    /// <summary>Asks for the thresholds, so that a wrong setting shows at start.</summary>
    private sealed class Alarminstelling(Alarmdrempels drempels) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult(drempels);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
