namespace Gebiedswerking.Contracten.Termijnen;

/// <summary>What happens because time passes.</summary>
internal static class Termijninrichting
{
    /// <summary>The workers that look at the clock.</summary>
    public static IServiceCollection VoegTermijnenToe(this IServiceCollection diensten) =>
        diensten.AddHostedService<Termijnwerker>().AddHostedService<Fusiewerker>();
}
