namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>A page of rows of the read model.</summary>
public sealed record Lijst<T>(IReadOnlyList<T> Nodes, Bladzijde PageInfo);

/// <summary>Where a page of rows ends.</summary>
public sealed record Bladzijde(bool HasNextPage);
