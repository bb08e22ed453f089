namespace Gebiedswerking.Fundament.Bus;

/// <summary>
/// What the name of a source says. The public source of a service has its name; a confidential one is
/// <c>dienst-onderwerp</c>, and only named services may bind or fetch it.
/// </summary>
internal static class Bronnaam
{
    /// <summary>The service that gives the source.</summary>
    public static string Dienst(string bron) => bron.Split('-')[0];

    /// <summary>Is this a source that only named services may read?</summary>
    public static bool IsVertrouwelijk(string bron) => bron.Contains('-', StringComparison.Ordinal);

    /// <summary>The scope of the token with which the source is fetched: no more than that source needs.</summary>
    public static string Scope(string bron) => IsVertrouwelijk(bron) ? $"feed {Feedscope(bron)}" : "feed";

    /// <summary>The scope that opens a confidential source.</summary>
    public static string Feedscope(string bron) => $"feed-{bron}";
}
