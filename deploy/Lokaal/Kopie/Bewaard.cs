using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Kopie;

/// <summary>What a backup holds: every database but the read model, which is filled again from the logs of the services.</summary>
internal static class Bewaard
{
    public static IReadOnlyList<Dienst> Diensten { get; } =
        [.. Werking.Diensten.Alle.Where(dienst => dienst.Database is not null && dienst.Database != Werking.Diensten.Projectie.Database)];
}
