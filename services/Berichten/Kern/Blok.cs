namespace Gebiedswerking.Berichten;

/// <summary>A run of consecutive rows of one source, the only message on the bus.</summary>
public interface IBlok
{
    /// <summary>Number of the first row.</summary>
    long Van { get; }

    /// <summary>Number of the last row.</summary>
    long Tot { get; }

    /// <summary>The rows from <see cref="Van"/> up to and including <see cref="Tot"/>, in order.</summary>
    IReadOnlyList<Regel> Regels { get; }
}

/// <summary>A block type per source, so that a broker can route and guard sources apart.</summary>
/// <typeparam name="TBlok">The block type itself.</typeparam>
public interface IBlok<TBlok> : IBlok where TBlok : class, IBlok<TBlok>
{
    /// <summary>Name of the source, e.g. <c>contracten</c>.</summary>
    static abstract string Bron { get; }

    /// <summary>Makes a block of rows that follow each other without a gap.</summary>
    static abstract TBlok Maak(long van, long tot, IReadOnlyList<Regel> regels);
}
