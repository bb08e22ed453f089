using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Tellerdienst;

/// <summary>Lets a process be the previous release: it does not know the event that the environment names.</summary>
public static class Vergeten
{
    /// <summary>Name of the variable.</summary>
    public const string Variabele = "PROEF_VERGEET";

    public static void Doe(IServiceCollection diensten)
    {
        if (Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 } vergeten)
        {
            diensten.AddSingleton(new Gebeurtenistypes(
                [.. new[] { typeof(Vergeten).Assembly, typeof(IGebeurtenis).Assembly }.SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false, IsInterface: false } && t.Name != vergeten)]));
        }
    }
}
